package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// A rendered bibliography.
///
/// @param style    the style asked for
/// @param locale   the id of the locale used, such as `en-US`
/// @param format   the output format of all texts
/// @param entries  one entry a work, in the style's order
/// @param text     all entries as one text: in HTML one `<div class="csl-bib-body">` with a `<div
///                class="csl-entry">` each, in plain text a line each, in Markdown a paragraph each
/// @param warnings what could not be rendered as the style asks, in words
public record Bibliography(
        StyleInfo style, String locale, Format format, List<Entry> entries, String text, List<String> warnings) {
    public Bibliography {
        requireNonNull(style, "style");
        requireNonNull(locale, "locale");
        requireNonNull(format, "format");
        requireNonNull(text, "text");
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }
}
