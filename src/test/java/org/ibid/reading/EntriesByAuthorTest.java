package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class EntriesByAuthorTest {

    private static Reference entry(String raw) {
        return new Reference(
                "", raw, new Span(0, raw.length()), new Parsed(Work.ofType("book"), 1, List.of(), List.of()));
    }

    private static EntriesByAuthor fradkovAndAbel(Comparisons comparisons) {
        var entries = new EntriesByAuthor(comparisons);
        entries.add(0, entry("Fradkov, Title (2001)."));
        entries.add(1, entry("Abel, Title (2001)."));
        return entries;
    }

    @Test
    void anAuthorOfNearlyThatNameIsFoundWhereNoneHasIt() {
        assertEquals(List.of(0), fradkovAndAbel(new Comparisons(100)).of("Fredkov"));
    }

    @Test
    void onlySoManyNamesAreComparedInAllListsOfAPaperTogether() {
        var comparisons = new Comparisons(2);

        assertEquals(List.of(0), fradkovAndAbel(comparisons).of("Fredkov"));
        assertEquals(List.of(), fradkovAndAbel(comparisons).of("Fredkov"));
        assertEquals(List.of(0), fradkovAndAbel(comparisons).of("Fradkov"));
    }
}
