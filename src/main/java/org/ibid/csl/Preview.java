package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// What a style makes of some works.
///
/// @param locale       the id of the locale used, such as `en-US`
/// @param format       the output format of all texts
/// @param citations    one after the other, as in one document
/// @param bibliography one entry a work, in the style's order; empty if the style only cites
/// @param text         all of it as one text: the citations first
/// @param warnings     what could not be rendered as the style asks, in words
public record Preview(
        String locale,
        Format format,
        List<Citation> citations,
        List<Entry> bibliography,
        String text,
        List<String> warnings) {

    /// @param shows what is cited how, in words
    /// @param text  the citation in the preview's format
    public record Citation(String shows, String text) {
        public Citation {
            requireNonNull(shows, "shows");
            requireNonNull(text, "text");
        }
    }

    public Preview {
        requireNonNull(locale, "locale");
        requireNonNull(format, "format");
        requireNonNull(text, "text");
        citations = List.copyOf(citations);
        bibliography = List.copyOf(bibliography);
        warnings = List.copyOf(warnings);
    }
}
