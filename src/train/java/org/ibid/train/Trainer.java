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
    /// @param gold    how often an example of AnyStyle's own counts; likewise the others
    record Options(
            int rounds, float rate, float l1, float l2, int rarest, float gold, float good, float grobid, float made) {

        static Options defaults() {
            return new Options(12, 0.1f, 0.5f, 0.5f, 2, 1f, 0.5f, 0.25f, 0.25f);
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
    private static final float SMALL = 1e-3f;

    private final Options options;
    private final List<Example> examples;
    private final Vocabulary vocabulary;
    private final int[][] ids;
    private final int[][] rowEnds;
    private final float[] weights;
    private final float[] squares;
    private final float[] follow = new float[LABELS * LABELS];
    private final float[] followSquares = new float[LABELS * LABELS];
    private final float[] step = new float[WIDTH];

    Trainer(List<Example> examples, Options options) {
        this.options = options;
        this.examples = examples;
        this.vocabulary = new Vocabulary();
        ids = new int[examples.size()][];
        rowEnds = new int[examples.size()][];
        var numbers = new int[Features.MOST];
        for (int e = 0; e < ids.length; e++) {
            Features text = Features.of(examples.get(e).words());
            var flat = new int[text.size() * 110];
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
        weights = new float[vocabulary.size() * WIDTH];
        squares = new float[vocabulary.size() * WIDTH];
        Arrays.fill(squares, 1f);
        Arrays.fill(followSquares, 1f);
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
        var random = new Random(42);
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
                loss += learn(e, rate);
            }
            shrink(rate);
            if (Boolean.getBoolean("train.verbose")) {
                System.err.printf("round %d loss %.1f%n", round, loss);
            }
        }
        return new Packing(LABELS, vocabulary.features(), weights, follow).pack();
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
        for (int t = 0; t < size; t++) {
            Arrays.fill(sums, 0);
            for (int i = from; i < rowEnds[e][t]; i++) {
                int row = ids[e][i] * WIDTH;
                for (int k = 0; k < WIDTH; k++) {
                    sums[k] += weights[row + k];
                }
            }
            from = rowEnds[e][t];
            System.arraycopy(sums, 0, inside, t * LABELS, LABELS);
            System.arraycopy(sums, LABELS, begin, t * LABELS, LABELS);
            System.arraycopy(sums, 2 * LABELS, end, t * LABELS, LABELS);
        }
        Lattice lattice = new Lattice(size, LABELS, inside, begin, end, follow).sum();
        double score = 0;
        from = 0;
        for (int t = 0; t < size; t++) {
            boolean opens = t == 0 || labels[t] != labels[t - 1];
            score += inside[t * LABELS + labels[t]];
            score += opens ? begin[t * LABELS + labels[t]] : 0;
            if (t > 0) {
                score += follow[labels[t - 1] * LABELS + labels[t]];
                score += opens ? end[t * LABELS + labels[t - 1]] : 0;
            }
            if (gradient(lattice, labels, t, opens, weight)) {
                for (int i = from; i < rowEnds[e][t]; i++) {
                    ascend(weights, squares, ids[e][i] * WIDTH, rate);
                }
            }
            from = rowEnds[e][t];
        }
        followed(lattice, labels, weight, rate);
        return weight * (lattice.logTotal() - score);
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

    private void ascend(float[] weights, float[] squares, int row, float rate) {
        for (int k = 0; k < WIDTH; k++) {
            float g = step[k];
            float square = squares[row + k] + g * g;
            squares[row + k] = square;
            weights[row + k] += rate * g / (float) Math.sqrt(square);
        }
    }

    private void followed(Lattice lattice, int[] labels, float weight, float rate) {
        var expected = new double[LABELS * LABELS];
        for (int t = 1; t < labels.length; t++) {
            expected[labels[t - 1] * LABELS + labels[t]] -= 1;
            for (int x = 0; x < LABELS; x++) {
                if (lattice.at(t - 1, x) < 1e-6) {
                    continue;
                }
                expected[x * LABELS + x] += lattice.goesOn(t, x);
                for (int y = 0; y < LABELS; y++) {
                    expected[x * LABELS + y] += x == y ? 0 : lattice.follows(t, x, y);
                }
            }
        }
        for (int k = 0; k < follow.length; k++) {
            float g = (float) -expected[k] * weight;
            followSquares[k] += g * g;
            follow[k] += rate * g / (float) Math.sqrt(followSquares[k]);
        }
    }

    /// The step of the penalty, once a round.
    private void shrink(float rate) {
        for (int k = 0; k < weights.length; k++) {
            float own = rate / (float) Math.sqrt(squares[k]);
            float less = Math.max(0, Math.abs(weights[k]) - own * options.l1());
            weights[k] = Math.copySign(less / (1 + own * options.l2()), weights[k]);
        }
    }
}
