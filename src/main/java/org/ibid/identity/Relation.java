package org.ibid.identity;

/// How a work that is not another hangs on it: it "is a ... of" the other. They are linked, not merged.
public enum Relation {
    /// A chapter of a book.
    CHAPTER,
    /// An earlier version: a preprint, a thesis or report, a talk.
    VERSION,
    TRANSLATION,
    /// A later edition.
    EDITION,
    /// The same text in a later place: a news story that two papers print.
    REPRINT,
    /// An erratum, an addendum.
    CORRECTION,
    /// It takes the other back.
    RETRACTION,
    REPLY,
    REVIEW
}
