package org.ibid.bench.made;

import java.util.List;

/// The sentences of one chapter, and what they cite.
///
/// @param citations in the order of the sentences; entries counted within the chapter
/// @param entries   the chapter's list, or the works of its notes
/// @param printed   the list's entries or the notes, without their labels
record Section(
        List<String> sentences, List<Truth.Citation> citations, List<Truth.Entry> entries, List<String> printed) {

    Section {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
        entries = List.copyOf(entries);
        printed = List.copyOf(printed);
    }
}
