package org.ibid.identity;

import java.util.Arrays;

/// The bag of three-letter pieces of a squashed text, for likeness that survives misprints and lost spaces.
///
/// @param sorted the pieces as numbers, in order
record Trigrams(int[] sorted) {

    static Trigrams of(String squashed) {
        var padded = "^" + squashed + "$";
        var pieces = new int[Math.max(0, padded.length() - 2)];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = (padded.charAt(i) * 31_013 + padded.charAt(i + 1)) * 31_013 + padded.charAt(i + 2);
        }
        Arrays.sort(pieces);
        return new Trigrams(pieces);
    }

    /// What two bags have in common.
    ///
    /// @param likeness Dice's coefficient: 1 for equal bags, 0 for bags with nothing in common
    /// @param inside   the share of the smaller bag that the other has too
    record Overlap(double likeness, double inside) {}

    Overlap overlap(Trigrams other) {
        int smaller = Math.min(sorted.length, other.sorted.length);
        if (smaller == 0) {
            return new Overlap(0, 0);
        }
        int shared = shared(other);
        return new Overlap(2.0 * shared / (sorted.length + other.sorted.length), (double) shared / smaller);
    }

    /// Dice's coefficient of the two.
    double likeness(Trigrams other) {
        return overlap(other).likeness();
    }

    /// The smallest of the pieces under the `seed`-th mixing of their numbers (min-wise hashing): two bags have
    /// it in common as often as they are alike.
    int smallest(int seed) {
        int smallest = Integer.MAX_VALUE;
        for (int piece : sorted) {
            smallest = Math.min(smallest, mixed(piece + seed * 0x9E3779B9));
        }
        return smallest;
    }

    private static int mixed(int number) {
        int mixed = (number ^ number >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    private int shared(Trigrams other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
