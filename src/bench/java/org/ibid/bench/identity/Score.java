package org.ibid.bench.identity;

import java.util.Locale;

/// How often a yes was right.
///
/// @param right  said and true
/// @param wrong  said and not true
/// @param missed true and not said
public record Score(long right, long wrong, long missed) {

    static final Score NONE = new Score(0, 0, 0);

    Score and(boolean said, boolean truth) {
        return new Score(
                right + (said && truth ? 1 : 0), wrong + (said && !truth ? 1 : 0), missed + (!said && truth ? 1 : 0));
    }

    /// The share of what was said that is true.
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /// The share of what is true that was said.
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /// The harmonic mean of both.
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.4f R %.4f F1 %.4f (%d right, %d wrong, %d missed)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
