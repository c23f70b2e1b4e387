package org.ibid.csl.engine;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import org.ibid.csl.text.Typeset;

/// What one edit of a document changed.
///
/// @param citations the citations whose text is new or another, by their place after the edit, from 0
/// @param entries   the entries of the bibliography whose text is new or another, by the id of the work, in their order
/// @param listing   the ids of all works of the bibliography in their order
public record Changes(
        SequencedMap<Integer, Typeset> citations, SequencedMap<String, Typeset> entries, List<String> listing) {
    public Changes {
        requireNonNull(citations, "citations");
        requireNonNull(entries, "entries");
        citations = Collections.unmodifiableSequencedMap(citations);
        entries = Collections.unmodifiableSequencedMap(entries);
        listing = List.copyOf(listing);
    }
}
