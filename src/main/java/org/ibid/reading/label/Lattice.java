package org.ibid.reading.label;

import java.util.Arrays;

/// All ways to cut a text's words into fields and how good each is: a chain in which a field scores for each word in
/// it, for where it begins, for where it ends, and for the two fields before it.
///
/// A label does not follow itself as a new field. Scores are natural logarithms up to a constant. Ways so improbable
/// that they change nothing are not followed.
public final class Lattice {

    private static final double BEHIND = 6;
    private static final byte GOES_ON = -1;

    private final int size;
    private final int labels;
    /// A state is a label and the one before it; before the first field it is the number of labels.
    private final int states;

    private final float[] inside;
    private final float[] begin;
    private final float[] end;
    private final Follow follow;
    private final Limits limits;

    /// For each word the states that matter, the probability of the ways to each so far, how much of it is a field
    /// going on, and the factor of the ways from there on.
    private int[][] live = new int[0][];

    private double[][] forward = new double[0][];
    private double[][] on = new double[0][];
    private double[][] backward = new double[0][];
    private double[] stays = new double[0];
    private double[] starts = new double[0];
    private double[] stops = new double[0];
    private double[] at = new double[0];
    private double[] goesOn = new double[0];
    private double logTotal;

    /// How good it is that a field goes on, and that a field follows another and the one before that.
    ///
    /// @param scores   of label `c` after `b` after `a`, at `(a * labels + b) * labels + c`; `a` may be the
    ///                 number of labels: no field before
    /// @param stay     of going on in a label
    /// @param expScores `scores` as factors
    /// @param expStay  `stay` as factors
    public record Follow(float[] scores, float[] stay, double[] expScores, double[] expStay) {

        public static Follow of(float[] scores, float[] stay) {
            double[] factors = exponentials(scores);
            int labels = stay.length;
            for (int state = 0; state < factors.length / labels; state++) {
                factors[state * labels + state % labels] = 0;
            }
            return new Follow(scores, stay, factors, exponentials(stay));
        }

        private static double[] exponentials(float[] scores) {
            var factors = new double[scores.length];
            for (int i = 0; i < scores.length; i++) {
                factors[i] = Math.exp(scores[i]);
            }
            return factors;
        }
    }

    /// What is too improbable to be followed.
    ///
    /// @param nothing  a way with a smaller share of the ways so far
    /// @param hopeless a label at a word that is so much worse than the best one there, as a difference of
    ///                 logarithms
    public record Limits(double nothing, double hopeless) {

        /// For learning.
        public static final Limits EXACT = new Limits(1e-5, 14);

        /// For reading.
        public static final Limits QUICK = new Limits(1e-3, 7);
    }

    /// @param size   how many words, at least one
    /// @param inside score of label `y` at word `t`, at `t * labels + y`
    /// @param begin  score of a field `y` that begins at `t`
    /// @param end    score of a field `y` that ended before `t` (0 &lt; t)
    public Lattice(int size, int labels, float[] inside, float[] begin, float[] end, Follow follow, Limits limits) {
        this.limits = limits;
        this.size = size;
        this.labels = labels;
        this.states = (labels + 1) * labels;
        this.inside = inside;
        this.begin = begin;
        this.end = end;
        this.follow = follow;
    }

    /// The best label of each word.
    public int[] best() {
        var score = new double[states];
        var next = new double[states];
        var back = new byte[size * states];
        var live = new int[states];
        var reached = new int[states];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        int many = labels;
        for (int y = 0; y < labels; y++) {
            live[y] = labels * labels + y;
            score[live[y]] = inside[y] + begin[y];
        }
        for (int t = 1; t < size; t++) {
            many = step(t, live, many, reached, score, next, back);
            double[] swap = score;
            score = next;
            next = swap;
        }
        return path(score, back);
    }

    /// Goes on by one word from the states in `live`, which are replaced; how many live afterwards. `score` is emptied.
    private int step(int t, int[] live, int many, int[] reached, double[] score, double[] next, byte[] back) {
        int row = t * labels;
        int ended = 0;
        for (int i = 0; i < many; i++) {
            leave(t, live[i], score[live[i]], next, back);
            ended |= 1 << live[i] % labels;
        }
        int count = 0;
        for (int b = 0; b < labels; b++) {
            for (int c = 0; c < labels && (ended >>> b & 1) == 1; c++) {
                next[b * labels + c] += begin[row + c];
                reached[count++] = b * labels + c;
            }
        }
        for (int i = 0; i < many; i++) {
            int state = live[i];
            int a = state / labels;
            double on = score[state] + follow.stay[state % labels];
            if (on >= next[state]) {
                next[state] = on;
                back[t * states + state] = GOES_ON;
            }
            if (a == labels || (ended >>> a & 1) == 0) {
                reached[count++] = state;
            }
            score[state] = Double.NEGATIVE_INFINITY;
        }
        return keep(row, reached, count, next, live);
    }

    private void leave(int t, int state, double score, double[] next, byte[] back) {
        int b = state % labels;
        int to = b * labels;
        int line = state * labels;
        double ended = score + end[t * labels + b];
        for (int c = 0; c < labels; c++) {
            double through = ended + follow.scores[line + c];
            if (through > next[to + c] && c != b) {
                next[to + c] = through;
                back[t * states + to + c] = (byte) (state / labels);
            }
        }
    }

    /// Adds what the word says, and leaves out what is too far behind.
    private int keep(int row, int[] reached, int count, double[] next, int[] live) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            next[reached[i]] += inside[row + reached[i] % labels];
            most = Math.max(most, next[reached[i]]);
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (next[reached[i]] >= most - BEHIND) {
                live[kept++] = reached[i];
            } else {
                next[reached[i]] = Double.NEGATIVE_INFINITY;
            }
        }
        return kept;
    }

    private int[] path(double[] score, byte[] back) {
        var path = new int[size];
        int state = 0;
        for (int s = 1; s < states; s++) {
            state = score[s] > score[state] ? s : state;
        }
        for (int t = size - 1; t >= 0; t--) {
            path[t] = state % labels;
            byte before = back[t * states + state];
            if (t > 0 && before != GOES_ON) {
                state = before * labels + state / labels;
            }
        }
        return path;
    }

    /// Sums over all ways; the questions below may be asked afterwards.
    public Lattice sum() {
        stays = new double[size * labels];
        starts = new double[size * labels];
        stops = new double[size * labels];
        live = new int[size][];
        forward = new double[size][];
        on = new double[size][];
        backward = new double[size][];
        logTotal = 0;
        for (int t = 0; t < size; t++) {
            exponentials(t);
        }
        sumForward();
        sumBackward();
        marginals();
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
            if (inside[row + y] > most - limits.hopeless) {
                stays[row + y] = Math.exp(inside[row + y] - most);
                starts[row + y] = Math.exp(begin[row + y]);
            }
        }
    }

    private void sumForward() {
        var reached = new int[states];
        var sums = new double[states];
        var going = new double[states];
        for (int y = 0; y < labels; y++) {
            reached[y] = labels * labels + y;
            sums[reached[y]] = stays[y] * starts[y];
        }
        normalise(0, reached, labels, sums, going);
        for (int t = 1; t < size; t++) {
            int count = forward(t, reached, sums, going);
            normalise(t, reached, count, sums, going);
        }
    }

    /// Fills the sums of the states that are reached at word `t`, and how much of each is a field going on.
    private int forward(int t, int[] reached, double[] sums, double[] going) {
        int row = t * labels;
        int ended = 0;
        for (int i = 0; i < live[t - 1].length; i++) {
            int state = live[t - 1][i];
            int b = state % labels;
            if ((ended >>> b & 1) == 0) {
                stops[row + b] = Math.exp(end[row + b]);
                ended |= 1 << b;
            }
            enter(state, forward[t - 1][i] * stops[row + b], sums);
        }
        int count = 0;
        for (int b = 0; b < labels; b++) {
            for (int c = 0; c < labels && (ended >>> b & 1) == 1; c++) {
                sums[b * labels + c] *= starts[row + c];
                reached[count++] = b * labels + c;
            }
        }
        for (int i = 0; i < live[t - 1].length; i++) {
            int state = live[t - 1][i];
            int a = state / labels;
            going[state] = forward[t - 1][i] * follow.expStay[state % labels];
            sums[state] += going[state];
            if (a == labels || (ended >>> a & 1) == 0) {
                reached[count++] = state;
            }
        }
        for (int i = 0; i < count; i++) {
            double factor = stays[row + reached[i] % labels];
            sums[reached[i]] *= factor;
            going[reached[i]] *= factor;
        }
        return count;
    }

    private void enter(int state, double ended, double[] sums) {
        int to = state % labels * labels;
        int line = state * labels;
        for (int c = 0; c < labels; c++) {
            sums[to + c] += ended * follow.expScores[line + c];
        }
    }

    /// Keeps what is reached at word `t` with a probability that matters, so that it sums to one; the factor goes into
    /// `stays`, so that `backward` has the same scale. Empties `sums` and `going`.
    private void normalise(int t, int[] reached, int count, double[] sums, double[] going) {
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += sums[reached[i]];
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            kept += sums[reached[i]] / total > limits.nothing ? 1 : 0;
        }
        live[t] = new int[kept];
        forward[t] = new double[kept];
        on[t] = new double[kept];
        kept = 0;
        for (int i = 0; i < count; i++) {
            int state = reached[i];
            double one = sums[state] / total;
            if (one > limits.nothing) {
                live[t][kept] = state;
                forward[t][kept] = one;
                on[t][kept++] = going[state] / total;
            }
            sums[state] = 0;
            going[state] = 0;
        }
        for (int y = t * labels; y < (t + 1) * labels; y++) {
            stays[y] /= total;
        }
        logTotal += Math.log(total);
    }

    private void sumBackward() {
        var after = new double[states];
        backward[size - 1] = new double[live[size - 1].length];
        Arrays.fill(backward[size - 1], 1);
        for (int t = size - 2; t >= 0; t--) {
            int row = (t + 1) * labels;
            for (int i = 0; i < live[t + 1].length; i++) {
                int state = live[t + 1][i];
                after[state] = stays[row + state % labels] * backward[t + 1][i];
            }
            backward[t] = new double[live[t].length];
            for (int i = 0; i < live[t].length; i++) {
                backward[t][i] = leave(row, live[t][i], after);
            }
            for (int state : live[t + 1]) {
                after[state] = 0;
            }
        }
    }

    private double leave(int row, int state, double[] after) {
        int b = state % labels;
        int line = state * labels;
        double through = 0;
        for (int c = 0; c < labels; c++) {
            through += follow.expScores[line + c] * starts[row + c] * after[b * labels + c];
        }
        return follow.expStay[b] * after[state] + stops[row + b] * through;
    }

    private void marginals() {
        at = new double[size * labels];
        goesOn = new double[size * labels];
        for (int t = 0; t < size; t++) {
            for (int i = 0; i < live[t].length; i++) {
                int y = t * labels + live[t][i] % labels;
                at[y] += forward[t][i] * backward[t][i];
                goesOn[y] += on[t][i] * backward[t][i];
            }
        }
    }

    /// The logarithm of the sum over all ways.
    public double logTotal() {
        return logTotal;
    }

    /// The probability of label `y` at word `t`.
    public double at(int t, int y) {
        return at[t * labels + y];
    }

    /// The probability that word `t` and the one before it are of one field `y`.
    public double goesOn(int t, int y) {
        return goesOn[t * labels + y];
    }

    /// The probability that a field `y` begins at word `t`.
    public double beginsAt(int t, int y) {
        return Math.max(0, at(t, y) - goesOn(t, y));
    }

    /// The probability that a field `y` ended before word `t`, which is not the first.
    public double endsBefore(int t, int y) {
        return Math.max(0, at(t - 1, y) - goesOn(t, y));
    }

    /// Adds to `expected` the probabilities that a field `c` begins at word `t` after `b` after `a`, in the order of
    /// [Follow#scores].
    ///
    /// @param touched gets true at each `a * labels + b` for which something was added
    public void follows(int t, double[] expected, boolean[] touched) {
        int row = t * labels;
        var after = new double[states];
        for (int i = 0; i < live[t].length; i++) {
            int c = live[t][i] % labels;
            after[live[t][i]] = starts[row + c] * stays[row + c] * backward[t][i];
        }
        for (int i = 0; i < live[t - 1].length; i++) {
            int state = live[t - 1][i];
            int b = state % labels;
            double ended = forward[t - 1][i] * stops[row + b];
            touched[state] = true;
            for (int c = 0; c < labels; c++) {
                expected[state * labels + c] += ended * follow.expScores[state * labels + c] * after[b * labels + c];
            }
        }
    }

    /// The probability that exactly the words from `first` to `last` are one field `y`.
    public double field(int first, int last, int y) {
        double chain = 1;
        for (int t = first + 1; t <= last; t++) {
            chain *= follow.expStay[y] * stays[t * labels + y];
        }
        double total = 0;
        for (int i = 0; i < live[first].length; i++) {
            int state = live[first][i];
            if (state % labels == y) {
                double entered = Math.max(0, forward[first][i] - on[first][i]);
                double after = of(state, last, backward);
                if (last < size - 1) {
                    double factor = follow.expStay[y] * stays[(last + 1) * labels + y];
                    after -= factor * of(state, last + 1, backward);
                }
                total += entered * chain * Math.max(0, after);
            }
        }
        return Math.min(1, total);
    }

    private double of(int state, int t, double[][] values) {
        for (int i = 0; i < live[t].length; i++) {
            if (live[t][i] == state) {
                return values[t][i];
            }
        }
        return 0;
    }

    /// The logarithm of the probability of labelling the words so.
    public double log(int[] path) {
        return score(path) - logTotal;
    }

    /// The score of labelling the words so.
    public double score(int[] path) {
        double score = inside[path[0]] + begin[path[0]];
        int before = labels;
        for (int t = 1; t < size; t++) {
            int row = t * labels;
            score += inside[row + path[t]];
            if (path[t] == path[t - 1]) {
                score += follow.stay[path[t]];
            } else {
                score += end[row + path[t - 1]] + begin[row + path[t]];
                score += follow.scores[(before * labels + path[t - 1]) * labels + path[t]];
                before = path[t - 1];
            }
        }
        return score;
    }
}
