package org.ibid.identity;

/// That two works of a list are alike enough to be a question.
///
/// @param one  the place of the one in the list
/// @param two  the place of the other
/// @param odds the log-odds (natural logarithm) that they are one source
public record Likeness(int one, int two, double odds) {

    public Likeness {
        if (one < 0 || two < 0 || one == two || Double.isNaN(odds)) {
            throw new IllegalArgumentException("no two works are alike here: " + one + ", " + two + ", " + odds);
        }
    }
}
