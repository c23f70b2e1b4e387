package org.ibid.bench.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.bench.made.HeaderMarking.Mark;
import org.ibid.reading.LearnedAssurance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A few of the made headers are read without a fault; `./bench read-made-papers --headers` reads all.
class MadeHeadersTest {

    private static final HeaderPapers PAPERS = new HeaderPapers(1);
    private final HeaderMarking marking = new HeaderMarking(LearnedAssurance.shipped()::of);

    @ParameterizedTest
    @ValueSource(strings = {"masthead-table", "title-after-authors", "journal-line-below"})
    void aHeaderIsReadWithoutAFault(String form) {
        List<Mark> faults = PAPERS.of(form, 1).stream()
                .flatMap(paper -> marking.mark(paper).stream())
                .filter(Mark::isFault)
                .toList();
        assertEquals(List.of(), faults);
    }
}
