package org.ibid.csl.text;

/// What is joined to the text before it; what is left of spaces and punctuation that meet depends on it.
enum Joint {
    /// The beginning of a field's text.
    TEXT,
    PREFIX,
    /// The prefix of what has faces.
    OWN_PREFIX,
    /// A suffix, but for those of [#OWN_SUFFIX].
    SUFFIX,
    /// The suffix of a text that has faces of its own, or quotes that let no punctuation in.
    OWN_SUFFIX,
    DELIMITER
}
