package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

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

    /// Of the languages that have a locale or may get one.
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    public Bibliography {
        requireNonNull(style, "style");
        requireNonNull(locale, "locale");
        requireNonNull(format, "format");
        requireNonNull(text, "text");
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    /// Which way the locale's language is written: `ltr` or `rtl`.
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale.split("-", 2)[0]) ? "rtl" : "ltr";
    }
}
