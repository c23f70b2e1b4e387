package org.ibid.bench.made;

import java.util.List;
import java.util.Optional;

/// What is in a made paper.
///
/// @param entries   the entries of its lists in order, then its footnotes
/// @param citations in the order of the text
public record Truth(List<Entry> entries, List<Citation> citations) {

    /// @param raw       without its label
    /// @param standsFor for "ibid." and its like: the index of the full entry that is meant
    public record Entry(String raw, Optional<Integer> standsFor) {}

    /// @param form    how it points: "bracket", "narrative", "number", "raised", "ibid"
    /// @param entries the indexes of the entries it points to, in order
    public record Citation(String form, String raw, List<Integer> entries) {}

    public Truth {
        entries = List.copyOf(entries);
        citations = List.copyOf(citations);
    }
}
