package org.ibid.bench.made;

import java.util.List;

/// The sentences of one chapter, and what they cite.
///
/// @param citations in the order of the sentences; entries counted within the chapter
/// @param entries   the chapter's list or notes
record Section(List<String> sentences, List<Truth.Citation> citations, List<Truth.Entry> entries) {

    Section {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
        entries = List.copyOf(entries);
    }
}
