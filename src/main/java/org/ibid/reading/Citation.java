package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// A pointer in the running text to one or more references.
///
/// @param kind     how it points
/// @param raw      exactly as printed
/// @param span     where it stands
/// @param cites    what it points to, in order; at least one
/// @param sentence the sentence it stands in, on one line
public record Citation(Kind kind, String raw, Span span, List<Cite> cites, String sentence) {

    /// How a citation points to its references.
    public enum Kind {
        /// By author and year, or author and page: "(Khan, 2021)", "Khan (2021)", "(Khan 42)".
        AUTHOR_DATE,
        /// By the raised number of a note: "¹²".
        NOTE,
        /// By a number in brackets: "[3-5]".
        NUMBER
    }

    public Citation {
        requireNonNull(kind, "kind");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
        requireNonNull(sentence, "sentence");
        cites = List.copyOf(cites);
        if (cites.isEmpty()) {
            throw new IllegalArgumentException("a citation cites something");
        }
    }
}
