package org.ibid.reading.label;

import java.util.Arrays;

/// The sums of the weights of a word's features for every target: the label in a word, its field's beginning at it,
/// the end of its field before it. Four sums lie in one long, as the digits of a number whose digits may be negative:
/// adding two longs adds four pairs, and as long as no sum leaves sixteen bits, [#unpack] finds each exactly.
final class Sums {

    /// How many labels there may be.
    static final int MOST_LABELS = 24;

    /// How many longs the labels take, and all three groups of targets.
    static final int GROUP = MOST_LABELS / 4;

    static final int LONGS = 3 * GROUP;

    final long[] packed = new long[LONGS];

    /// The bits of a weight for a target, below three times [#MOST_LABELS].
    static long bits(int target, int weight) {
        return (long) weight << 16 * (target & 3);
    }

    void clear() {
        Arrays.fill(packed, 0);
    }

    void add(int target, int weight) {
        packed[target >> 2] += bits(target, weight);
    }

    void add(Sums more) {
        for (int i = 0; i < LONGS; i++) {
            packed[i] += more.packed[i];
        }
    }

    /// Writes the sums of a group of targets (0, 1 or 2), each times `scale`, to `into` from `at` on.
    void unpack(int group, int labels, float scale, float[] into, int at) {
        for (int y = 0; y < labels; y += 4) {
            long four = packed[group * GROUP + (y >> 2)];
            for (int k = y; k < Math.min(labels, y + 4); k++) {
                short one = (short) four;
                into[at + k] = one * scale;
                four = four - one >> 16;
            }
        }
    }
}
