package org.ibid.reading.label;

import java.util.Arrays;

/// The arrays a [Lattice] works in. Made anew for each reference they are half of all the memory that reading
/// takes, and drive the model's weights out of the processor's cache; so [Model] keeps them for the next
/// reference. One lattice at a time.
final class Room {

    private static final int SMALL = 1 << 13;

    /// What is reached at one word: the states, and by state the sum of all ways, of those whose field goes on,
    /// and the best way with the place it came from. All but the states and the places are 0 between words.
    final int[] reached;

    final double[] sums;
    final double[] going;
    final double[] leading;
    final int[] source;

    /// The states that matter, word after word: the probability of the ways to each so far, how much of it is a
    /// field going on, the best way's share and the place of the state it came from, and the factor of the ways
    /// from there on.
    int[] live = new int[0];
    double[] forward = new double[0];
    double[] on = new double[0];
    double[] best = new double[0];
    int[] from = new int[0];
    double[] backward = new double[0];

    /// Factors of labels at words: in a field, where it begins, where one ended before.
    double[] stays = new double[0];
    double[] enters = new double[0];
    double[] stops = new double[0];

    /// The label of each state: a state is a label and the one before it, `labels` standing for no field before.
    final byte[] label;

    Room(int labels) {
        int states = (labels + 1) * labels;
        label = new byte[states];
        for (int state = 0; state < states; state++) {
            label[state] = (byte) (state % labels);
        }
        reached = new int[states];
        sums = new double[states];
        going = new double[states];
        leading = new double[states];
        source = new int[states];
    }

    /// Makes room for so many states that matter; what is there stays.
    void grow(int needed) {
        if (needed > live.length) {
            int room = needed * 2;
            live = Arrays.copyOf(live, room);
            forward = Arrays.copyOf(forward, room);
            on = Arrays.copyOf(on, room);
            best = Arrays.copyOf(best, room);
            from = Arrays.copyOf(from, room);
            backward = Arrays.copyOf(backward, room);
        }
    }

    /// Whether it is worth keeping.
    boolean isSmall() {
        return live.length <= SMALL && stays.length <= SMALL;
    }

    /// Makes the factors of so many labels at words 0.
    void clearFactors(int count) {
        if (count > stays.length) {
            stays = new double[count];
            enters = new double[count];
            stops = new double[count];
        } else {
            Arrays.fill(stays, 0, count, 0);
            Arrays.fill(enters, 0, count, 0);
            Arrays.fill(stops, 0, count, 0);
        }
    }
}
