package org.ibid.identity;

import static java.util.Objects.requireNonNull;

/// How two works belong together that are not to be merged, and why that is thought.
///
/// @param kind    how
/// @param side    which of the two is the chapter, the earlier version, the translation...
/// @param verdict what was decided of the two: a question, and the evidence; its probability is that they are one
///                source after all
public record Related(Relation kind, Side side, Verdict verdict) {

    /// Which of two works hangs on the other.
    public enum Side {
        FIRST,
        SECOND,
        /// What is known of the two does not tell.
        UNKNOWN
    }

    public Related {
        requireNonNull(kind, "kind");
        requireNonNull(side, "side");
        requireNonNull(verdict, "verdict");
    }
}
