package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Entries that stand for others, and readings that contradict each other, through the door.
@QuarkusTest
class RepeatedEntriesTest {

    private static final String TEXT = """
            Passes matter.¹ Peaks do not.²

            Notes

            1. Fazal Khan, Passes and Peaks (Lahore: Vanguard, 2001), 12.
            2. Ibid., 45.
            """;

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    @Test
    void ibidIsACitationOfTheEarlierWorkAndNoNewOne() {
        String paper = library.add(TEXT.getBytes(StandardCharsets.UTF_8), "notes.txt");
        var entries = library.get("/papers/" + paper + "/references");

        assertEquals("Ibid., 45.", entries.getString("[1].raw"));
        assertEquals(entries.getString("[0].work"), entries.getString("[1].work"));
        assertEquals("same", entries.getString("[1].answer"));
        assertEquals(1, entries.getInt("[1].standsFor.entry"));
        assertEquals("45", entries.getString("[1].standsFor.locator"));
        assertNull(entries.get("[0].standsFor"));
    }

    @Test
    void ibidThatRepeatsNothingIsAWorkOfWhichNothingIsKnown() {
        String paper = library.add(
                TEXT.replace("1. Fazal Khan, Passes and Peaks (Lahore: Vanguard, 2001), 12.", "1. Ibid., 12.")
                        .replace("2. Ibid., 45.", "2. Fazal Khan, Passes and Peaks (Lahore: Vanguard, 2001), 45.")
                        .getBytes(StandardCharsets.UTF_8),
                "notes.txt");
        var entries = library.get("/papers/" + paper + "/references");
        var work = library.get("/works/" + entries.getString("[0].work"));

        assertEquals("unresolved-repeat", entries.getString("[0].warnings[0].code"));
        assertEquals(true, work.getBoolean("sketch"));
        assertNull(work.get("csl.title"));
        assertEquals(
                List.of(entries.getString("[1].key")),
                library.get("/papers/" + paper + "/references.json").getList("id"));
    }

    @Test
    void seed004GivesTheReadingsThatWereNotTakenWithTheirPlaces() {
        String id = library.addSeed(Library.SEED_004);
        var paper = library.get("/papers/" + id);
        String text = library.text("/papers/" + id + "/text");

        assertEquals("Global Social Sciences Review", paper.getString("alternatives.container-title[0].value"));
        assertEquals("2708-2113", paper.getString("alternatives.ISSN[0].value"));
        List<Map<String, Object>> pages = paper.getList("alternatives.page");
        assertEquals(1, pages.size());
        int start = paper.getInt("alternatives.page[0].span.start");
        int end = paper.getInt("alternatives.page[0].span.end");
        String shown = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        assertEquals(
                true, shown.replace("–", "-").contains((String) pages.getFirst().get("value")));
    }
}
