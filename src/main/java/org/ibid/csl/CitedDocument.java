package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// A document's citations and its bibliography, rendered as one.
///
/// @param citations one text a citation, in the document's order
public record CitedDocument(Bibliography bibliography, List<String> citations) {
    public CitedDocument {
        requireNonNull(bibliography, "bibliography");
        citations = List.copyOf(citations);
    }

    /// The citations, and then the bibliography, as one text.
    public String text() {
        return citations.isEmpty()
                ? bibliography.text()
                : bibliography
                        .format()
                        .preview(
                                citations,
                                bibliography.entries().stream().map(Entry::text).toList());
    }
}
