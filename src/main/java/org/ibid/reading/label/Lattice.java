package org.ibid.reading.label;

import java.util.Arrays;

/// All ways to label a text's words and how good each is: a linear chain in which a field scores for each word in it,
/// for where it begins, for where it ends, and for the field before it.
///
/// A label does not follow itself as a new field. Scores are natural logarithms up to a constant.
public final class Lattice {

    private final int size;
    private final int labels;
    private final float[] inside;
    private final float[] begin;
    private final float[] end;
    private final float[] follow;

    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] stays = new double[0];
    private double[] starts = new double[0];
    private double[] stops = new double[0];
    private double[] from = new double[0];
    private double[] self = new double[0];
    private double logTotal;

    /// @param size   how many words
    /// @param inside score of label `y` at word `t`, at `t * labels + y`
    /// @param begin  score of a field `y` that begins at `t`
    /// @param end    score of a field `y` that ended before `t` (0 &lt; t)
    /// @param follow score of label `y` after `x`, at `x * labels + y`; where `x` is `y`, of going on
    public Lattice(int size, int labels, float[] inside, float[] begin, float[] end, float[] follow) {
        this.size = size;
        this.labels = labels;
        this.inside = inside;
        this.begin = begin;
        this.end = end;
        this.follow = follow;
    }

    /// The best label of each word.
    public int[] best() {
        var score = new double[labels];
        var back = new byte[size * labels];
        for (int y = 0; y < labels; y++) {
            score[y] = inside[y] + begin[y];
        }
        var next = new double[labels];
        var ended = new double[labels];
        for (int t = 1; t < size; t++) {
            int row = t * labels;
            for (int x = 0; x < labels; x++) {
                ended[x] = score[x] + end[row + x];
            }
            for (int y = 0; y < labels; y++) {
                double best = score[y] + follow[y * labels + y];
                int at = y;
                double opening = begin[row + y];
                for (int x = 0; x < labels; x++) {
                    double through = ended[x] + follow[x * labels + y] + opening;
                    if (x != y && through > best) {
                        best = through;
                        at = x;
                    }
                }
                next[y] = best + inside[row + y];
                back[row + y] = (byte) at;
            }
            double[] swap = score;
            score = next;
            next = swap;
        }
        return path(score, back);
    }

    private int[] path(double[] score, byte[] back) {
        var path = new int[size];
        int at = 0;
        for (int y = 1; y < labels; y++) {
            at = score[y] > score[at] ? y : at;
        }
        for (int t = size - 1; t >= 0; t--) {
            path[t] = at;
            at = back[t * labels + at];
        }
        return path;
    }

    /// Sums over all ways; the questions below may be asked afterwards.
    public Lattice sum() {
        forward = new double[size * labels];
        backward = new double[size * labels];
        stays = new double[size * labels];
        starts = new double[size * labels];
        stops = new double[size * labels];
        from = new double[labels * labels];
        for (int i = 0; i < from.length; i++) {
            from[i] = Math.exp(follow[i]);
        }
        self = new double[labels];
        for (int y = 0; y < labels; y++) {
            self[y] = from[y * labels + y];
            from[y * labels + y] = 0;
        }
        logTotal = 0;
        for (int t = 0; t < size; t++) {
            exponentials(t);
        }
        sumForward();
        sumBackward();
        return this;
    }

    /// `stays`: the factor of a word in a field; `starts`: besides, where it begins; `stops`: where one ended before.
    private void exponentials(int t) {
        int row = t * labels;
        double most = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < labels; y++) {
            most = Math.max(most, inside[row + y]);
        }
        logTotal += most;
        for (int y = 0; y < labels; y++) {
            stays[row + y] = Math.exp(inside[row + y] - most);
            starts[row + y] = Math.exp(begin[row + y]);
            stops[row + y] = t == 0 ? 0 : Math.exp(end[row + y]);
        }
    }

    private void sumForward() {
        for (int y = 0; y < labels; y++) {
            forward[y] = stays[y] * starts[y];
        }
        normalise(0);
        var ended = new double[labels];
        var entered = new double[labels];
        for (int t = 1; t < size; t++) {
            int row = t * labels;
            Arrays.fill(entered, 0);
            for (int x = 0; x < labels; x++) {
                ended[x] = forward[row - labels + x] * stops[row + x];
            }
            for (int x = 0; x < labels; x++) {
                double one = ended[x];
                int line = x * labels;
                for (int y = 0; y < labels; y++) {
                    entered[y] += one * from[line + y];
                }
            }
            for (int y = 0; y < labels; y++) {
                double through = forward[row - labels + y] * self[y] + starts[row + y] * entered[y];
                forward[row + y] = stays[row + y] * through;
            }
            normalise(t);
        }
    }

    /// Makes a row of `forward` sum to one; the factor goes into `stays`, so that `backward` has the same scale.
    private void normalise(int t) {
        int row = t * labels;
        double total = 0;
        for (int y = 0; y < labels; y++) {
            total += forward[row + y];
        }
        for (int y = 0; y < labels; y++) {
            forward[row + y] /= total;
            stays[row + y] /= total;
        }
        logTotal += Math.log(total);
    }

    private void sumBackward() {
        int last = (size - 1) * labels;
        Arrays.fill(backward, last, last + labels, 1);
        var entered = new double[labels];
        for (int t = size - 2; t >= 0; t--) {
            int row = t * labels;
            int next = row + labels;
            for (int y = 0; y < labels; y++) {
                entered[y] = starts[next + y] * stays[next + y] * backward[next + y];
            }
            for (int x = 0; x < labels; x++) {
                double through = 0;
                int line = x * labels;
                for (int y = 0; y < labels; y++) {
                    through += from[line + y] * entered[y];
                }
                backward[row + x] = self[x] * stays[next + x] * backward[next + x] + stops[next + x] * through;
            }
        }
    }

    /// The logarithm of the sum over all ways.
    public double logTotal() {
        return logTotal;
    }

    /// The probability of label `y` at word `t`.
    public double at(int t, int y) {
        return forward[t * labels + y] * backward[t * labels + y];
    }

    /// The probability that a field `y` begins at word `t`.
    public double beginsAt(int t, int y) {
        return t == 0 ? at(0, y) : Math.max(0, at(t, y) - goesOn(t, y));
    }

    /// The probability that a field `y` ended before word `t`, which is not the first.
    public double endsBefore(int t, int y) {
        return Math.max(0, at(t - 1, y) - goesOn(t, y));
    }

    /// The probability that word `t` and the one before it are of one field `y`.
    public double goesOn(int t, int y) {
        int row = t * labels + y;
        return forward[row - labels] * self[y] * stays[row] * backward[row];
    }

    /// The probability that a field `y` begins at word `t` after a field `x`.
    public double follows(int t, int x, int y) {
        int row = t * labels;
        return forward[row - labels + x]
                * stops[row + x]
                * from[x * labels + y]
                * starts[row + y]
                * stays[row + y]
                * backward[row + y];
    }

    /// The probability that exactly the words from `first` to `last` are one field `y`.
    public double field(int first, int last, int y) {
        double way = beginsAt(first, y) / Math.max(1e-300, backward[first * labels + y]);
        for (int t = first + 1; t <= last; t++) {
            way *= self[y] * stays[t * labels + y];
        }
        if (last == size - 1) {
            return Math.min(1, way);
        }
        int row = last * labels + y;
        double open = self[y] * stays[row + labels] * backward[row + labels];
        return Math.min(1, way * Math.max(0, backward[row] - open));
    }
}
