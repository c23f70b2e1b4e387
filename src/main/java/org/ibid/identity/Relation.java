package org.ibid.identity;

/// How two works that are not one source belong together. They are linked, not merged.
public enum Relation {
    /// One is a chapter of the other, a book.
    CHAPTER,
    /// One is an earlier version of the other: a preprint, a thesis or report, a talk.
    VERSION,
    TRANSLATION,
    /// Two editions of one work.
    EDITION,
    /// One text in two places: a news story that two papers print.
    REPRINT,
    /// One corrects the other: an erratum, an addendum.
    CORRECTION,
    /// One takes the other back.
    RETRACTION,
    REPLY,
    REVIEW
}
