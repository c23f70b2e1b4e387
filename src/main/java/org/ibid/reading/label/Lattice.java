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

    private final float[] inside;
    private final float[] begin;
    private final float[] end;
    private final Follow follow;
    private final Limits limits;

    /// The labels that may begin at each word, so many.
    private final byte[] hopeful;

    private final int[] many;
    /// What the factors at each word are relative to, as a logarithm.
    private final float[] highest;

    /// The states that matter at word `t` end in the room at `ends[t]`.
    private final int[] ends;

    private final Room room;

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
        this(size, inside, begin, end, follow, limits, new Room(labels));
    }

    /// @param room for this lattice alone, as long as it is asked
    Lattice(int size, float[] inside, float[] begin, float[] end, Follow follow, Limits limits, Room room) {
        this.limits = limits;
        this.size = size;
        this.labels = follow.stay.length;
        this.inside = inside;
        this.begin = begin;
        this.end = end;
        this.follow = follow;
        this.hopeful = new byte[size * labels];
        this.many = new int[size];
        this.highest = new float[size];
        this.ends = new int[size];
        this.room = room;
        room.clearFactors(size * labels);
        sumForward();
    }

    /// Where it worked, for another when no more is asked of this one.
    Room room() {
        return room;
    }

    private void sumForward() {
        highest[0] = highest(0);
        hope(0);
        for (int k = 0; k < many[0]; k++) {
            int state = labels * labels + hopeful[k];
            room.sums[state] = room.enters[hopeful[k]];
            room.leading[state] = room.sums[state];
            room.reached[k] = state;
        }
        normalise(0, many[0]);
        for (int t = 1; t < size; t++) {
            highest[t] = highest(t);
            normalise(t, forward(t));
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
                room.enters[row + y] = Math.exp(score - highest[t]);
            }
        }
    }

    private int startOf(int t) {
        return t == 0 ? 0 : ends[t - 1];
    }

    /// Fills what is reached at word `t`; how many states.
    private int forward(int t) {
        int row = t * labels;
        int seen = 0;
        int count = 0;
        double total = 0;
        for (int i = startOf(t - 1); i < ends[t - 1]; i++) {
            int state = room.live[i];
            int b = room.label[state];
            if ((seen >>> b & 1) == 0) {
                seen |= 1 << b;
                room.stays[row + b] = Math.exp(inside[row + b] - highest[t]);
                room.stops[row + b] = Math.exp(end[row + b]);
            }
            double factor = follow.expStay[b] * room.stays[row + b];
            room.reached[count++] = state;
            room.going[state] = room.forward[i] * factor;
            room.sums[state] = room.going[state];
            room.leading[state] = room.best[i] * factor;
            room.source[state] = i;
            total += room.going[state];
        }
        return enter(t, count, total);
    }

    /// Ends the fields that went on and begins others at word `t`.
    ///
    /// @param total of those that go on: what is nothing beside it need not be added up
    private int enter(int t, int count, double total) {
        double most = Math.exp(mostEntered(t) - highest[t]);
        double unseen = limits.nothing * UNSEEN;
        int reached = count;
        double sum = total;
        for (int i = startOf(t - 1); i < ends[t - 1]; i++) {
            double ended = room.forward[i] * room.stops[t * labels + room.label[room.live[i]]];
            if (ended * follow.most[room.live[i]] * most > sum * unseen) {
                if (many[t] == 0) {
                    hope(t);
                }
                int before = reached;
                reached = enter(t, i, reached, sum * unseen);
                for (int k = before; k < reached; k++) {
                    sum += room.sums[room.reached[k]];
                }
            }
        }
        return reached;
    }

    /// Ends the field of the state at place `i` and begins others at word `t`.
    private int enter(int t, int i, int count, double least) {
        int row = t * labels;
        int b = room.label[room.live[i]];
        int to = b * labels;
        int line = room.live[i] * labels;
        double ended = room.forward[i] * room.stops[row + b];
        double share = room.best[i] / room.forward[i];
        int reached = count;
        for (int k = row; k < row + many[t]; k++) {
            int c = hopeful[k];
            double entered = ended * follow.expScores[line + c] * room.enters[row + c];
            if (entered > least) {
                if (room.sums[to + c] == 0) {
                    room.reached[reached++] = to + c;
                }
                room.sums[to + c] += entered;
                if (entered * share > room.leading[to + c]) {
                    room.leading[to + c] = entered * share;
                    room.source[to + c] = i;
                }
            }
        }
        return reached;
    }

    /// Keeps what is reached at word `t` with a probability that matters, so that it sums to one; the factor goes into
    /// `stays`, so that `backward` has the same scale. Empties the room.
    private void normalise(int t, int count) {
        double total = 0;
        double leading = 0;
        for (int i = 0; i < count; i++) {
            total += room.sums[room.reached[i]];
            leading = Math.max(leading, room.leading[room.reached[i]]);
        }
        int at = startOf(t);
        room.grow(at + count);
        for (int i = 0; i < count; i++) {
            int state = room.reached[i];
            double one = room.sums[state] / total;
            if (one > limits.nothing) {
                room.live[at] = state;
                room.forward[at] = one;
                room.on[at] = room.going[state] / total;
                room.best[at] = room.leading[state] / leading;
                room.from[at++] = room.source[state];
            }
            room.sums[state] = 0;
            room.going[state] = 0;
            room.leading[state] = 0;
        }
        ends[t] = at;
        for (int y = t * labels; y < (t + 1) * labels; y++) {
            room.stays[y] /= total;
            room.enters[y] /= total;
        }
        logTotal += highest[t] + Math.log(total);
    }

    /// The best label of each word.
    public int[] best() {
        var path = new int[size];
        int place = startOf(size - 1);
        for (int i = place; i < ends[size - 1]; i++) {
            place = room.best[i] > room.best[place] ? i : place;
        }
        for (int t = size - 1; t >= 0; t--) {
            path[t] = room.label[room.live[place]];
            place = room.from[place];
        }
        return path;
    }

    /// Sums over all ways; the questions below may be asked afterwards.
    public Lattice sum() {
        double[] after = room.sums;
        Arrays.fill(room.backward, startOf(size - 1), ends[size - 1], 1);
        for (int t = size - 2; t >= 0; t--) {
            for (int i = startOf(t + 1); i < ends[t + 1]; i++) {
                after[room.live[i]] = room.backward[i];
            }
            for (int i = startOf(t); i < ends[t]; i++) {
                room.backward[i] = leave(t + 1, room.live[i], after);
            }
            for (int i = startOf(t + 1); i < ends[t + 1]; i++) {
                after[room.live[i]] = 0;
            }
        }
        return this;
    }

    private double leave(int t, int state, double[] after) {
        int row = t * labels;
        int b = room.label[state];
        int line = state * labels;
        double through = 0;
        for (int k = row; k < row + many[t]; k++) {
            int c = hopeful[k];
            through += follow.expScores[line + c] * room.enters[row + c] * after[b * labels + c];
        }
        return follow.expStay[b] * room.stays[row + b] * after[state] + room.stops[row + b] * through;
    }

    /// Learning asks for these, reading does not.
    private void marginals() {
        if (at.length > 0) {
            return;
        }
        at = new double[size * labels];
        goesOn = new double[size * labels];
        for (int t = 0; t < size; t++) {
            for (int i = startOf(t); i < ends[t]; i++) {
                int y = t * labels + room.label[room.live[i]];
                at[y] += room.forward[i] * room.backward[i];
                goesOn[y] += room.on[i] * room.backward[i];
            }
        }
    }

    /// The logarithm of the sum over all ways.
    public double logTotal() {
        return logTotal;
    }

    /// The probability of label `y` at word `t`.
    public double at(int t, int y) {
        marginals();
        return at[t * labels + y];
    }

    /// The probability that word `t` and the one before it are of one field `y`.
    public double goesOn(int t, int y) {
        marginals();
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
        var after = new double[(labels + 1) * labels];
        for (int i = startOf(t); i < ends[t]; i++) {
            int c = room.label[room.live[i]];
            after[room.live[i]] = room.enters[row + c] * room.backward[i];
        }
        for (int i = startOf(t - 1); i < ends[t - 1]; i++) {
            int state = room.live[i];
            int b = room.label[state];
            double ended = room.forward[i] * room.stops[row + b];
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
            chain *= follow.expStay[y] * room.stays[t * labels + y];
        }
        double total = 0;
        for (int i = startOf(first); i < ends[first]; i++) {
            int state = room.live[i];
            if (room.label[state] == y) {
                double entered = Math.max(0, room.forward[i] - room.on[i]);
                double after = backward(state, last);
                if (last < size - 1) {
                    double factor = follow.expStay[y] * room.stays[(last + 1) * labels + y];
                    after -= factor * backward(state, last + 1);
                }
                total += entered * chain * Math.max(0, after);
            }
        }
        return Math.min(1, total);
    }

    private double backward(int state, int t) {
        for (int i = startOf(t); i < ends[t]; i++) {
            if (room.live[i] == state) {
                return room.backward[i];
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
