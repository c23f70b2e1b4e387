package org.ibid.reading.label;

import java.util.Arrays;

/// All ways to cut a text's words into fields and how good each is: a chain in which a field scores for each word in
/// it, for where it begins, for where it ends, and for the two fields before it.
///
/// A label does not follow itself as a new field. Scores are natural logarithms up to a constant. Ways so improbable
/// that they change nothing are not followed. One question at a time: not for several threads.
public final class Lattice {

    /// Of what is too improbable to be followed, the part that need not even be added up.
    private static final double UNSEEN = 0.02;

    private final int size;
    private final int labels;
    /// A state is a label and the one before it; before the first field it is the number of labels.
    private final int states;

    private final float[] inside;
    private final float[] begin;
    private final float[] end;
    private final Follow follow;
    private final Limits limits;

    /// Factors of labels at words: in a field, where it begins, where one ended before.
    private final double[] stays;

    private final double[] enters;
    private final double[] stops;
    /// The labels that may begin at each word, so many.
    private final byte[] hopeful;

    private final int[] many;
    /// What the factors at each word are relative to, as a logarithm.
    private final float[] highest;

    /// The states that matter, word after word; those of word `t` end at `ends[t]`. The probability of the ways to
    /// each so far, how much of it is a field going on, the best way's share and the state it came from, and the
    /// factor of the ways from there on.
    private final int[] ends;
    private int[] live;
    private double[] forward;
    private double[] on;
    private double[] best;
    private int[] from;
    private double[] backward = new double[0];

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
    /// @param most     the largest of the factors after `b` after `a`, at `a * labels + b`
    public record Follow(float[] scores, float[] stay, double[] expScores, double[] expStay, double[] most) {

        public static Follow of(float[] scores, float[] stay) {
            double[] factors = exponentials(scores);
            int labels = stay.length;
            var most = new double[factors.length / labels];
            for (int state = 0; state < most.length; state++) {
                factors[state * labels + state % labels] = 0;
                for (int c = 0; c < labels; c++) {
                    most[state] = Math.max(most[state], factors[state * labels + c]);
                }
            }
            return new Follow(scores, stay, factors, exponentials(stay), most);
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
        this.hopeful = new byte[size * labels];
        this.many = new int[size];
        this.highest = new float[size];
        this.stays = new double[size * labels];
        this.enters = new double[size * labels];
        this.stops = new double[size * labels];
        this.ends = new int[size];
        int room = 8 * size + states;
        this.live = new int[room];
        this.forward = new double[room];
        this.on = new double[room];
        this.best = new double[room];
        this.from = new int[room];
        sumForward();
    }

    private void sumForward() {
        var step =
                new Step(new int[states], new double[states], new double[states], new double[states], new int[states]);
        highest[0] = highest(0);
        hope(0);
        for (int k = 0; k < many[0]; k++) {
            int state = labels * labels + hopeful[k];
            step.sums[state] = enters[hopeful[k]];
            step.best[state] = step.sums[state];
            step.reached[k] = state;
        }
        normalise(0, many[0], step);
        for (int t = 1; t < size; t++) {
            highest[t] = highest(t);
            normalise(t, forward(t, step), step);
        }
    }

    /// The best score of a label at a word: what the factors there are relative to.
    private float highest(int t) {
        float most = Float.NEGATIVE_INFINITY;
        for (int y = t * labels; y < (t + 1) * labels; y++) {
            most = Math.max(most, inside[y]);
        }
        return most;
    }

    /// The best score of a field that begins at a word.
    private float mostEntered(int t) {
        float most = Float.NEGATIVE_INFINITY;
        for (int y = t * labels; y < (t + 1) * labels; y++) {
            most = Math.max(most, inside[y] + begin[y]);
        }
        return most;
    }

    /// Finds the labels that may begin at a word, and their factors.
    private void hope(int t) {
        int row = t * labels;
        double least = mostEntered(t) - limits.hopeless;
        for (int y = 0; y < labels; y++) {
            float score = inside[row + y] + begin[row + y];
            if (score > least) {
                hopeful[row + many[t]++] = (byte) y;
                enters[row + y] = Math.exp(score - highest[t]);
            }
        }
    }

    /// What is reached at one word: the states, and of each the sum of all ways, of those whose field goes on, and the
    /// best way with the place it came from.
    private record Step(int[] reached, double[] sums, double[] going, double[] best, int[] from) {}

    private int startOf(int t) {
        return t == 0 ? 0 : ends[t - 1];
    }

    /// Fills what is reached at word `t`; how many states.
    private int forward(int t, Step step) {
        int row = t * labels;
        int seen = 0;
        int count = 0;
        double total = 0;
        for (int i = startOf(t - 1); i < ends[t - 1]; i++) {
            int state = live[i];
            int b = state % labels;
            if ((seen >>> b & 1) == 0) {
                seen |= 1 << b;
                stays[row + b] = Math.exp(inside[row + b] - highest[t]);
                stops[row + b] = Math.exp(end[row + b]);
            }
            double factor = follow.expStay[b] * stays[row + b];
            step.reached[count++] = state;
            step.going[state] = forward[i] * factor;
            step.sums[state] = step.going[state];
            step.best[state] = best[i] * factor;
            step.from[state] = i;
            total += step.going[state];
        }
        return enter(t, count, total, step);
    }

    /// Ends the fields that went on and begins others at word `t`.
    ///
    /// @param total of those that go on: what is nothing beside it need not be added up
    private int enter(int t, int count, double total, Step step) {
        double most = Math.exp(mostEntered(t) - highest[t]);
        double unseen = limits.nothing * UNSEEN;
        int reached = count;
        double sum = total;
        for (int i = startOf(t - 1); i < ends[t - 1]; i++) {
            double ended = forward[i] * stops[t * labels + live[i] % labels];
            if (ended * follow.most[live[i]] * most > sum * unseen) {
                if (many[t] == 0) {
                    hope(t);
                }
                int before = reached;
                reached = enter(t, i, reached, sum * unseen, step);
                for (int k = before; k < reached; k++) {
                    sum += step.sums[step.reached[k]];
                }
            }
        }
        return reached;
    }

    /// Ends the field of the state at place `i` and begins others at word `t`.
    private int enter(int t, int i, int count, double least, Step step) {
        int row = t * labels;
        int b = live[i] % labels;
        int to = b * labels;
        int line = live[i] * labels;
        double ended = forward[i] * stops[row + b];
        double share = best[i] / forward[i];
        int reached = count;
        for (int k = row; k < row + many[t]; k++) {
            int c = hopeful[k];
            double entered = ended * follow.expScores[line + c] * enters[row + c];
            if (entered > least) {
                if (step.sums[to + c] == 0) {
                    step.reached[reached++] = to + c;
                }
                step.sums[to + c] += entered;
                if (entered * share > step.best[to + c]) {
                    step.best[to + c] = entered * share;
                    step.from[to + c] = i;
                }
            }
        }
        return reached;
    }

    /// Keeps what is reached at word `t` with a probability that matters, so that it sums to one; the factor goes into
    /// `stays`, so that `backward` has the same scale. Empties the step.
    private void normalise(int t, int count, Step step) {
        double total = 0;
        double leading = 0;
        for (int i = 0; i < count; i++) {
            total += step.sums[step.reached[i]];
            leading = Math.max(leading, step.best[step.reached[i]]);
        }
        int at = startOf(t);
        makeRoom(at + count);
        for (int i = 0; i < count; i++) {
            int state = step.reached[i];
            double one = step.sums[state] / total;
            if (one > limits.nothing) {
                live[at] = state;
                forward[at] = one;
                on[at] = step.going[state] / total;
                best[at] = step.best[state] / leading;
                from[at++] = step.from[state];
            }
            step.sums[state] = 0;
            step.going[state] = 0;
            step.best[state] = 0;
        }
        ends[t] = at;
        for (int y = t * labels; y < (t + 1) * labels; y++) {
            stays[y] /= total;
            enters[y] /= total;
        }
        logTotal += highest[t] + Math.log(total);
    }

    private void makeRoom(int needed) {
        if (needed > live.length) {
            int room = needed * 2;
            live = Arrays.copyOf(live, room);
            forward = Arrays.copyOf(forward, room);
            on = Arrays.copyOf(on, room);
            best = Arrays.copyOf(best, room);
            from = Arrays.copyOf(from, room);
        }
    }

    /// The best label of each word.
    public int[] best() {
        var path = new int[size];
        int place = startOf(size - 1);
        for (int i = place; i < ends[size - 1]; i++) {
            place = best[i] > best[place] ? i : place;
        }
        for (int t = size - 1; t >= 0; t--) {
            path[t] = live[place] % labels;
            place = from[place];
        }
        return path;
    }

    /// Sums over all ways; the questions below may be asked afterwards.
    public Lattice sum() {
        backward = new double[ends[size - 1]];
        var after = new double[states];
        Arrays.fill(backward, startOf(size - 1), ends[size - 1], 1);
        for (int t = size - 2; t >= 0; t--) {
            for (int i = startOf(t + 1); i < ends[t + 1]; i++) {
                after[live[i]] = backward[i];
            }
            for (int i = startOf(t); i < ends[t]; i++) {
                backward[i] = leave(t + 1, live[i], after);
            }
            for (int i = startOf(t + 1); i < ends[t + 1]; i++) {
                after[live[i]] = 0;
            }
        }
        marginals();
        return this;
    }

    private double leave(int t, int state, double[] after) {
        int row = t * labels;
        int b = state % labels;
        int line = state * labels;
        double through = 0;
        for (int k = row; k < row + many[t]; k++) {
            int c = hopeful[k];
            through += follow.expScores[line + c] * enters[row + c] * after[b * labels + c];
        }
        return follow.expStay[b] * stays[row + b] * after[state] + stops[row + b] * through;
    }

    private void marginals() {
        at = new double[size * labels];
        goesOn = new double[size * labels];
        for (int t = 0; t < size; t++) {
            for (int i = startOf(t); i < ends[t]; i++) {
                int y = t * labels + live[i] % labels;
                at[y] += forward[i] * backward[i];
                goesOn[y] += on[i] * backward[i];
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
        for (int i = startOf(t); i < ends[t]; i++) {
            int c = live[i] % labels;
            after[live[i]] = enters[row + c] * backward[i];
        }
        for (int i = startOf(t - 1); i < ends[t - 1]; i++) {
            int state = live[i];
            int b = state % labels;
            double ended = forward[i] * stops[row + b];
            touched[state] = true;
            for (int k = row; k < row + many[t]; k++) {
                int to = state * labels + hopeful[k];
                expected[to] += ended * follow.expScores[to] * after[b * labels + hopeful[k]];
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
        for (int i = startOf(first); i < ends[first]; i++) {
            int state = live[i];
            if (state % labels == y) {
                double entered = Math.max(0, forward[i] - on[i]);
                double after = backward(state, last);
                if (last < size - 1) {
                    double factor = follow.expStay[y] * stays[(last + 1) * labels + y];
                    after -= factor * backward(state, last + 1);
                }
                total += entered * chain * Math.max(0, after);
            }
        }
        return Math.min(1, total);
    }

    private double backward(int state, int t) {
        for (int i = startOf(t); i < ends[t]; i++) {
            if (live[i] == state) {
                return backward[i];
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
