package org.ibid.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ibid.reading.label.Features;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Lattice;
import org.ibid.reading.label.Model;

/// Learns the weights of a linear chain: stochastic gradient ascent on the likelihood with a rate of its own for each
/// weight (AdaGrad), shrunk towards zero after every round. One thread, one seed: the same examples in the same order
/// give the same bytes.
final class Trainer {

    /// @param rounds  how often all examples are seen
    /// @param rate    of the steps
    /// @param l1      pulls weights to exactly zero
    /// @param l2      pulls weights towards zero
    /// @param rarest  a feature seen in fewer words is left out
    /// @param gold    how much an example of AnyStyle's own counts; likewise the others
    /// @param dropped the part of a word's features that are left out when an example is seen
    record Options(
            int rounds,
            float rate,
            float l1,
            float l2,
            int rarest,
            float gold,
            float good,
            float grobid,
            float made,
            float dropped) {

        /// The best known; a system property of an option's name changes it.
        static Options given() {
            return new Options(
                    Integer.getInteger("rounds", 6),
                    number("rate", 0.03f),
                    number("l1", 0.5f),
                    number("l2", 0.5f),
                    Integer.getInteger("rarest", 2),
                    number("gold", 1f),
                    number("good", 0.7f),
                    number("grobid", 0.4f),
                    number("made", 0.25f),
                    number("dropped", 0.3f));
        }

        private static float number(String name, float otherwise) {
            return Float.parseFloat(System.getProperty(name, Float.toString(otherwise)));
        }

        float weight(Example.Source source) {
            return switch (source) {
                case GOLD -> gold;
                case GOOD -> good;
                case GROBID -> grobid;
                case MADE -> made;
            };
        }
    }

    private static final int LABELS = Label.values().length;
    private static final int WIDTH = 3 * LABELS;
    private static final float SMALL = 2e-3f;
    /// An example with a smaller loss is seen in every third round only.
    private static final float EASY = 0.02f;

    private final Options options;
    private final List<Example> examples;
    private final Vocabulary vocabulary;
    private final Remembered remembered;
    private final int[][] ids;
    private final int[][] rowEnds;
    private final Weights weights;
    private final Following following;
    private final float[] losses;
    private final float[] step = new float[WIDTH];
    private final Random random = new Random(42);

    /// @param journals titles of journals, known before any example is seen
    Trainer(List<Example> examples, List<String> journals, Options options) {
        this.options = options;
        this.examples = examples;
        this.following = new Following(LABELS, examples);
        this.vocabulary = new Vocabulary();
        this.remembered = new Remembered(examples);
        remembered.journals(journals);
        ids = new int[examples.size()][];
        rowEnds = new int[examples.size()][];
        var numbers = new int[Features.MOST];
        for (int e = 0; e < ids.length; e++) {
            Features text = Features.of(examples.get(e).words(), remembered.without(examples.get(e)));
            var flat = new int[text.size() * 130];
            int count = 0;
            rowEnds[e] = new int[text.size()];
            for (int t = 0; t < text.size(); t++) {
                int many = text.describe(t, numbers);
                if (count + many > flat.length) {
                    flat = Arrays.copyOf(flat, Math.max(flat.length * 2, count + many));
                }
                for (int i = 0; i < many; i++) {
                    flat[count++] = vocabulary.count(numbers[i]);
                }
                rowEnds[e][t] = count;
            }
            ids[e] = Arrays.copyOf(flat, count);
        }
        int[] kept = vocabulary.prune(options.rarest());
        for (int e = 0; e < ids.length; e++) {
            renumber(e, kept);
        }
        weights = new Weights(vocabulary.size(), LABELS, examples, ids, rowEnds);
        losses = new float[ids.length];
        Arrays.fill(losses, Float.MAX_VALUE);
    }

    private void renumber(int e, int[] kept) {
        int count = 0;
        int from = 0;
        for (int t = 0; t < rowEnds[e].length; t++) {
            for (int i = from; i < rowEnds[e][t]; i++) {
                int id = kept[ids[e][i]];
                if (id >= 0) {
                    ids[e][count++] = id;
                }
            }
            from = rowEnds[e][t];
            rowEnds[e][t] = count;
        }
        ids[e] = Arrays.copyOf(ids[e], count);
    }

    Model train() {
        var order = new int[ids.length];
        Arrays.setAll(order, i -> i);
        int half = options.rounds() / 2;
        for (int round = 0; round < options.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double loss = 0;
            float rate = options.rate() / (1 + 0.15f * round);
            for (int e : order) {
                if (losses[e] > EASY || (round + e) % 3 == 0) {
                    losses[e] = (float) learn(e, rate);
                    loss += losses[e];
                }
            }
            weights.shrink(rate, options.l1(), options.l2());
            following.shrink(rate);
            if (round >= half) {
                weights.keep(options.rounds() - half);
                following.keep(options.rounds() - half);
            }
            if (Boolean.getBoolean("train.verbose")) {
                System.err.printf("round %d loss %.1f%n", round, loss);
            }
        }
        return new Packing(LABELS, vocabulary.features(), weights, following.kept(), remembered.memory()).pack();
    }

    private double learn(int e, float rate) {
        Example example = examples.get(e);
        float weight = options.weight(example.source());
        int[] labels = example.labels();
        int size = labels.length;
        var inside = new float[size * LABELS];
        var begin = new float[size * LABELS];
        var end = new float[size * LABELS];
        int from = 0;
        var sums = new float[WIDTH];
        int[] ids = drop(this.ids[e]);
        float more = 1 / (1 - options.dropped());
        for (int t = 0; t < size; t++) {
            Arrays.fill(sums, 0);
            for (int i = from; i < rowEnds[e][t]; i++) {
                if (ids[i] >= 0) {
                    weights.weigh(ids[i], more, sums);
                }
            }
            from = rowEnds[e][t];
            System.arraycopy(sums, 0, inside, t * LABELS, LABELS);
            System.arraycopy(sums, LABELS, begin, t * LABELS, LABELS);
            System.arraycopy(sums, 2 * LABELS, end, t * LABELS, LABELS);
        }
        Lattice lattice = new Lattice(size, LABELS, inside, begin, end, following.now()).sum();
        double score = lattice.score(labels);
        from = 0;
        for (int t = 0; t < size; t++) {
            boolean opens = t == 0 || labels[t] != labels[t - 1];
            if (gradient(lattice, labels, t, opens, weight)) {
                for (int i = from; i < rowEnds[e][t]; i++) {
                    if (ids[i] >= 0) {
                        weights.ascend(ids[i], step, rate);
                    }
                }
            }
            from = rowEnds[e][t];
        }
        following.learn(lattice, labels, weight, rate);
        return weight * (lattice.logTotal() - score);
    }

    /// Some of the features of an example, so that none is relied on alone.
    private int[] drop(int[] all) {
        if (options.dropped() == 0) {
            return all;
        }
        var some = all.clone();
        int most = (int) (options.dropped() * (1 << 24));
        for (int i = 0; i < some.length; i++) {
            some[i] = random.nextInt() >>> 8 < most ? -1 : some[i];
        }
        return some;
    }

    private boolean gradient(Lattice lattice, int[] labels, int t, boolean opens, float weight) {
        float most = 0;
        for (int y = 0; y < LABELS; y++) {
            float in = -(float) lattice.at(t, y);
            float opened = -(float) lattice.beginsAt(t, y);
            float ended = t == 0 ? 0 : -(float) lattice.endsBefore(t, y);
            step[y] = (labels[t] == y ? 1 + in : in) * weight;
            step[LABELS + y] = (opens && labels[t] == y ? 1 + opened : opened) * weight;
            step[2 * LABELS + y] = (t > 0 && opens && labels[t - 1] == y ? 1 + ended : ended) * weight;
            most = Math.max(most, Math.max(Math.abs(step[y]), Math.abs(step[LABELS + y])));
        }
        return most > SMALL;
    }
}
