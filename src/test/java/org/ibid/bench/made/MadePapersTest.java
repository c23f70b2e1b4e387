package org.ibid.bench.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A few of the made papers are read without a fault; `./bench read-made-papers` reads all.
class MadePapersTest {

    private static final MadePapers PAPERS = new MadePapers(1);
    private final Marking marking = new Marking();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa-paged",
                "chicago-footnotes",
                "chapters-ieee",
                "french-author-date",
                "notes-and-list",
                "round-numbers",
                "narrow-plain-numbers"
            })
    void aCleanPaperIsReadWithoutAFault(String template) {
        PAPERS.of(template).stream()
                .filter(paper -> !paper.damaged())
                .forEach(paper -> assertEquals(List.of(), marking.mark(paper).faults(), paper.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa-paged", "chicago-narrow", "footnotes-dots"})
    void theEntriesOfADamagedPaperAreParted(String template) {
        PAPERS.of(template).stream()
                .filter(MadePaper::damaged)
                .forEach(paper -> assertEquals(
                        List.of(),
                        marking.mark(paper).faults().stream()
                                .filter(fault -> fault.startsWith("entry"))
                                .toList(),
                        paper.name()));
    }
}
