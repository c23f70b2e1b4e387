package org.ibid.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Lattice;
import org.ibid.reading.label.Model;

/// Learns the weights of a linear chain: stochastic gradient ascent on the likelihood with a rate of its own for each
/// weight (AdaGrad), shrunk towards zero after every round. One thread, one seed: the same examples in the same order
/// give the same bytes.
final class Trainer {

    /// @param times   how often learning begins anew
    /// @param rounds  how often all examples are seen
    /// @param rate    of the steps
    /// @param l1      pulls weights to exactly zero
    /// @param l2      pulls weights towards zero
    /// @param rarest  a feature seen in fewer words is left out
    /// @param gold    how much an example of AnyStyle's own counts; likewise the others
    /// @param dropped the part of a word's features that are left out when an example is seen
    record Options(
            int times,
            int rounds,
            float rate,
            float l1,
            float l2,
            int rarest,
            float gold,
            float good,
            float grobid,
            float made,
            float rendered,
            float dropped) {

        /// The best known; a system property of an option's name changes it.
        static Options given() {
            return new Options(
                    Integer.getInteger("times", 2),
                    Integer.getInteger("rounds", 6),
                    number("rate", 0.03f),
                    number("l1", 0.1f),
                    number("l2", 0.5f),
                    Integer.getInteger("rarest", 2),
                    number("gold", 1f),
                    number("good", 0.7f),
                    number("grobid", 0.4f),
                    number("made", 0.25f),
                    number("rendered", 0.1f),
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
                case RENDERED -> rendered;
            };
        }
    }

    private static final int LABELS = Label.values().length;
    private static final int WIDTH = 3 * LABELS;
    private static final float SMALL = 2e-3f;
    /// An example with a smaller loss is seen in every third round only.
    private static final float EASY = 0.02f;

    private static final float SLOWER = 0.15f;
    private static final int GONE = -1;

    private final Options options;
    private final List<Example> examples;
    private final Remembered remembered;
    private final Described described;
    private final Weights weights;
    private final Following following;
    private final float[] losses;
    private final float[] step = new float[WIDTH];
    private final Random random = new Random(42);

    /// @param journals titles of journals, known before any example is seen
    Trainer(List<Example> examples, List<String> journals, Options options) {
        this.options = options;
        this.examples = examples;
        following = new Following(LABELS, examples);
        remembered = new Remembered(examples);
        remembered.journals(journals);
        described = new Described(examples, remembered::without, options.rarest());
        weights = new Weights(described, LABELS, examples);
        losses = new float[examples.size()];
    }

    /// Learns so many times, each in another order, and takes the mean: chance counts for less.
    Model train() {
        for (int time = 0; time < options.times(); time++) {
            weights.begin();
            following.begin(examples);
            Arrays.fill(losses, Float.MAX_VALUE);
            once();
        }
        int[] features = described.vocabulary().features();
        return new Packing(features, weights, following.kept(), remembered.memory()).pack();
    }

    private void once() {
        var order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        int rounds = options.rounds();
        int kept = (rounds - rounds / 2) * options.times();
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            float rate = options.rate() / (1 + SLOWER * round);
            for (int e : order) {
                if (losses[e] > EASY || (round + e) % 3 == 0) {
                    losses[e] = (float) learn(e, rate);
                }
            }
            weights.shrink(rate, options.l1(), options.l2());
            following.shrink(rate);
            if (round >= rounds / 2) {
                weights.keep(kept);
                following.keep(kept);
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    /// Goes one step towards an example; how improbable it was.
    private double learn(int e, float rate) {
        Example example = examples.get(e);
        float weight = options.weight(example.source());
        int[] labels = example.labels();
        int[] numbers = drop(described.numbers(e));
        int[] ends = described.ends(e);
        Lattice lattice = lattice(numbers, ends).sum();
        double loss = weight * (lattice.logTotal() - lattice.score(labels));
        int from = 0;
        for (int t = 0; t < labels.length; t++) {
            if (gradient(lattice, labels, t, weight)) {
                for (int i = from; i < ends[t]; i++) {
                    if (numbers[i] != GONE) {
                        weights.ascend(numbers[i], step, rate);
                    }
                }
            }
            from = ends[t];
        }
        following.learn(lattice, labels, weight, rate);
        return loss;
    }

    private Lattice lattice(int[] numbers, int[] ends) {
        int size = ends.length;
        var inside = new float[size * LABELS];
        var begin = new float[size * LABELS];
        var end = new float[size * LABELS];
        var sums = new float[WIDTH];
        float more = 1 / (1 - options.dropped());
        int from = 0;
        for (int t = 0; t < size; t++) {
            Arrays.fill(sums, 0);
            for (int i = from; i < ends[t]; i++) {
                if (numbers[i] != GONE) {
                    weights.weigh(numbers[i], more, sums);
                }
            }
            from = ends[t];
            System.arraycopy(sums, 0, inside, t * LABELS, LABELS);
            System.arraycopy(sums, LABELS, begin, t * LABELS, LABELS);
            System.arraycopy(sums, 2 * LABELS, end, t * LABELS, LABELS);
        }
        return new Lattice(size, LABELS, inside, begin, end, following.now(), Lattice.Limits.EXACT);
    }

    /// Some of the features of an example, so that none is relied on alone.
    private int[] drop(int[] all) {
        if (options.dropped() == 0) {
            return all;
        }
        var some = all.clone();
        int most = (int) (options.dropped() * (1 << 24));
        for (int i = 0; i < some.length; i++) {
            some[i] = random.nextInt() >>> 8 < most ? GONE : some[i];
        }
        return some;
    }

    /// Fills `step` for word `t`; whether it is worth going.
    private boolean gradient(Lattice lattice, int[] labels, int t, float weight) {
        boolean opens = t == 0 || labels[t] != labels[t - 1];
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
