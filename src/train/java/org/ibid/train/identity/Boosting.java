package org.ibid.train.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ibid.identity.Learning.Step;

/// Gradient-boosted trees for a yes or no (Friedman 2001, with Newton steps): each tree is grown on what the
/// ones before it leave unexplained. Grown several times, each time seeing other parts of the examples, and the
/// mean taken: chance counts for less. The same examples give the same trees.
final class Boosting {

    /// @param times     how often it is begun anew
    /// @param trees     how many, each time
    /// @param depth     of each
    /// @param rate      how much of each step is taken
    /// @param penalty   added to the second derivatives (quadratic penalty on the values)
    /// @param least     second derivatives that a leaf holds at least
    /// @param part      the share of the examples that each tree sees
    record Options(int times, int trees, int depth, double rate, double penalty, double least, double part) {}

    /// One labelled pair.
    record Example(double[] values, boolean same, double weight) {}

    private static final int BINS = 48;

    private final Options options;
    private final double[][] values;
    private final double[][] edges;
    private final byte[][] bins;
    private final double[] labels;
    private final double[] weights;
    private final double[] odds;
    private final double[] slope;
    private final double[] bend;
    private final List<Step> steps = new ArrayList<>();
    private final Random random;

    private Boosting(List<Example> examples, Options options, int time) {
        this.options = options;
        this.random = new Random(20 + time);
        int features = examples.getFirst().values().length;
        values = examples.stream().map(Example::values).toArray(double[][]::new);
        edges = new double[features][];
        bins = new byte[features][examples.size()];
        labels = examples.stream().mapToDouble(one -> one.same() ? 1 : 0).toArray();
        weights = examples.stream().mapToDouble(Example::weight).toArray();
        odds = new double[labels.length];
        slope = new double[labels.length];
        bend = new double[labels.length];
        for (int feature = 0; feature < features; feature++) {
            bin(examples, feature);
        }
    }

    static List<Step> learn(List<Example> examples, Options options) {
        var mean = new ArrayList<Step>();
        for (int time = 0; time < options.times(); time++) {
            var boosting = new Boosting(examples, options, time);
            boosting.begin();
            for (int tree = 0; tree < options.trees(); tree++) {
                boosting.grow();
            }
            int at = mean.size();
            boosting.steps.forEach(step -> mean.add(new Step(
                    step.feature(),
                    step.threshold(),
                    step.feature() < 0 ? 0 : at + step.above(),
                    step.value() / options.times(),
                    step.root())));
        }
        return mean;
    }

    private void bin(List<Example> examples, int feature) {
        var values = examples.stream().mapToDouble(one -> one.values()[feature]).toArray();
        edges[feature] = edges(values);
        for (int i = 0; i < values.length; i++) {
            int bin = 0;
            while (bin < edges[feature].length && values[i] > edges[feature][bin]) {
                bin++;
            }
            bins[feature][i] = (byte) bin;
        }
    }

    /// Cuts that leave about as many values between them, each halfway between two values that are there: one that
    /// were a value itself would decide by the last bit.
    private static double[] edges(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var distinct = Arrays.stream(sorted).distinct().toArray();
        var below = distinct.length <= BINS
                ? Arrays.stream(distinct)
                : IntStream.range(0, BINS)
                        .mapToDouble(i -> sorted[(int) ((long) i * (sorted.length - 1) / BINS)])
                        .distinct();
        return below.mapToInt(value -> Arrays.binarySearch(distinct, value))
                .filter(i -> i + 1 < distinct.length)
                .mapToDouble(i -> between(distinct[i], distinct[i + 1]))
                .toArray();
    }

    /// A number of few digits between two.
    private static double between(double lower, double upper) {
        double middle = lower + (upper - lower) / 2;
        for (double unit = 1_000; unit < 1e12; unit *= 10) {
            double rounded = Math.round(middle * unit) / unit;
            if (lower < rounded && rounded < upper) {
                return rounded;
            }
        }
        return middle;
    }

    private void begin() {
        double same = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            same += labels[i] * weights[i];
            all += weights[i];
        }
        double base = Math.log(same / (all - same));
        Arrays.fill(odds, base);
        steps.add(new Step(-1, 0, 0, base, true));
    }

    /// The log-odds that the trees give to an example.
    static double odds(List<Step> steps, double[] values) {
        double odds = 0;
        for (int root = 0; root < steps.size(); root++) {
            odds += steps.get(root).root() ? leaf(steps, root, values) : 0;
        }
        return odds;
    }

    private static double leaf(List<Step> steps, int root, double[] values) {
        int at = root;
        while (steps.get(at).feature() >= 0) {
            var step = steps.get(at);
            at = values[step.feature()] > step.threshold() ? step.above() : at + 1;
        }
        return steps.get(at).value();
    }

    private void grow() {
        var chosen = new int[labels.length];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            double probability = 1 / (1 + Math.exp(-odds[i]));
            slope[i] = weights[i] * (labels[i] - probability);
            bend[i] = weights[i] * probability * (1 - probability);
            if (random.nextDouble() < options.part()) {
                chosen[count++] = i;
            }
        }
        int root = steps.size();
        split(Arrays.copyOf(chosen, count), options.depth(), true);
        for (int i = 0; i < labels.length; i++) {
            odds[i] += leaf(steps, root, values[i]);
        }
    }

    private void split(int[] examples, int depth, boolean root) {
        double slopes = 0;
        double bends = 0;
        for (int i : examples) {
            slopes += slope[i];
            bends += bend[i];
        }
        double value = options.rate() * slopes / (bends + options.penalty());
        int at = steps.size();
        steps.add(new Step(-1, 0, 0, value, root));
        var best = depth == 0 ? Cut.NONE : best(examples, slopes, bends);
        if (best.gain() <= 0) {
            return;
        }
        split(side(examples, best, false), depth - 1, false);
        int above = steps.size();
        split(side(examples, best, true), depth - 1, false);
        steps.set(at, new Step(best.feature(), edges[best.feature()][best.bin()], above, value, root));
    }

    private int[] side(int[] examples, Cut cut, boolean above) {
        return Arrays.stream(examples)
                .filter(i -> bins[cut.feature()][i] > cut.bin() == above)
                .toArray();
    }

    private record Cut(int feature, int bin, double gain) {
        static final Cut NONE = new Cut(-1, 0, 0);
    }

    private Cut best(int[] examples, double slopes, double bends) {
        var best = Cut.NONE;
        for (int feature = 0; feature < edges.length; feature++) {
            var cut = best(examples, feature, slopes, bends);
            best = cut.gain() > best.gain() ? cut : best;
        }
        return best;
    }

    private Cut best(int[] examples, int feature, double slopes, double bends) {
        var sums = new double[BINS + 1];
        var seconds = new double[BINS + 1];
        for (int i : examples) {
            sums[bins[feature][i]] += slope[i];
            seconds[bins[feature][i]] += bend[i];
        }
        var best = Cut.NONE;
        double below = 0;
        double belowBend = 0;
        for (int bin = 0; bin < edges[feature].length; bin++) {
            below += sums[bin];
            belowBend += seconds[bin];
            double aboveBend = bends - belowBend;
            if (belowBend >= options.least() && aboveBend >= options.least()) {
                double gain = score(below, belowBend) + score(slopes - below, aboveBend) - score(slopes, bends);
                best = gain > best.gain() + 1e-9 ? new Cut(feature, bin, gain) : best;
            }
        }
        return best;
    }

    private double score(double slopes, double bends) {
        return slopes * slopes / (bends + options.penalty());
    }
}
