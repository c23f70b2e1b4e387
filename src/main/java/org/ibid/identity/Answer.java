package org.ibid.identity;

/// Whether two works are one source.
public enum Answer {
    /// One source: the records may be merged without asking.
    SAME,
    /// Two sources, or nothing that speaks for one.
    DIFFERENT,
    /// A person should look: nearly the same, or related (an edition, a reprint, a preprint, a chapter).
    REVIEW;

    /// How near to being the same: 0, 1, 2.
    int nearness() {
        return switch (this) {
            case DIFFERENT -> 0;
            case REVIEW -> 1;
            case SAME -> 2;
        };
    }
}
