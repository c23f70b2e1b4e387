package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/// All that was read from one paper's text. Every place in it is a [Span] of that text.
///
/// @param metadata   the paper itself
/// @param references the entries of its reference list or notes, in order
/// @param citations  the pointers in its running text, in order
/// @param warnings   what could not be read, in order of place
public record Reading(Metadata metadata, List<Reference> references, List<Citation> citations, List<Warning> warnings) {

    public Reading {
        requireNonNull(metadata, "metadata");
        references = List.copyOf(references);
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
    }

    /// The same with more warnings, which come first.
    public Reading warned(List<Warning> first) {
        return new Reading(
                metadata,
                references,
                citations,
                Stream.concat(first.stream(), warnings.stream()).toList());
    }

    /// Whether the text has neither title nor abstract, reference or citation: it is no paper.
    public boolean foundNothing() {
        var fields = metadata.work().fields();
        return references.isEmpty()
                && citations.isEmpty()
                && !fields.containsKey("title")
                && !fields.containsKey("abstract");
    }
}
