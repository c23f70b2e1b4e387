package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The five seeds through the door: what issue 2's table says of them, and their first and last entries.
@QuarkusTest
class SeedPapersTest {

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/api/seed-counts.csv")
    void aSeedHasTheEntriesAndCitationsThatAReaderCounts(
            String file, int references, int citations, int cites, int linked, int ambiguous, int sketches) {
        var counts = library.get("/papers/" + library.addSeed(file)).<String, Integer>getMap("counts");

        assertEquals(
                List.of(references, citations, cites, linked, ambiguous, sketches),
                List.of(
                        counts.get("references"),
                        counts.get("citations"),
                        counts.get("cites"),
                        counts.get("linked"),
                        counts.get("ambiguous"),
                        counts.get("sketches")));
    }

    @Test
    void seed000HasTwelveCitesWithAPage() {
        var citations = library.get("/papers/" + library.addSeed(Library.SEED_000) + "/citations");

        assertEquals(
                12,
                citations.<String>getList("cites.flatten().locator").stream()
                        .filter(locator -> !locator.isEmpty())
                        .count());
    }

    @Test
    void theUnreadableCitationOf000IsAWarningAtItsPlace() {
        var warnings = library.get("/papers/" + library.addSeed(Library.SEED_000));

        assertEquals(List.of("unreadable-citation"), warnings.getList("warnings.code"));
        assertEquals(9199, warnings.getInt("warnings[0].span.start"));
    }

    @Test
    void aTextWithoutATitleHasNone() {
        var paper = library.get("/papers/" + library.addSeed(Library.SEED_002));

        assertNull(paper.getString("csl.title"));
        assertTrue(paper.getString("csl.abstract").startsWith("The main objective of this paper is to examine"));
    }

    @Test
    void seed004SaysItsOwnMetadata() {
        var csl = library.get("/papers/" + library.addSeed(Library.SEED_004)).<String, Object>getMap("csl");

        assertEquals(
                "The Dynamics of Pakistan-Russia Relations in the 21st Century and the Role of U.S. Influence",
                csl.get("title"));
        assertEquals(
                List.of(
                        Map.of("family", "Khan", "given", "Qamar Zaman"),
                        Map.of("family", "Wakil", "given", "Imran"),
                        Map.of("family", "Mustafa", "given", "Ghulam")),
                csl.get("author"));
        assertEquals("Global Political Review", csl.get("container-title"));
        assertEquals("10.31703/gpr.2024(IX-II).03", csl.get("DOI"));
        assertEquals("27-36", csl.get("page"));
        assertEquals(Map.of("date-parts", List.of(List.of(2024))), csl.get("issued"));
    }

    @Test
    void theFirstEntryOf004IsReadFieldByField() {
        var first = library.get("/papers/" + library.addSeed(Library.SEED_004) + "/references")
                .<String, Object>getMap("[0].parsed");

        assertEquals(
                Map.of(
                        "type", "chapter",
                        "author", List.of(Map.of("family", "Ahmed", "given", "A.")),
                        "issued", Map.of("date-parts", List.of(List.of(2022))),
                        "title", "The Contours of Pakistan's Relations with Russia",
                        "container-title", "Pakistan's Foreign Policy",
                        "page", "181-192",
                        "publisher", "Routledge"),
                first);
    }

    @Test
    void theLastEntryOf004IsReadFieldByField() {
        var last = library.get("/papers/" + library.addSeed(Library.SEED_004) + "/references")
                .<String, Object>getMap("[30].parsed");

        assertEquals(List.of(Map.of("family", "Wolff", "given", "S.")), last.get("author"));
        assertEquals(
                "The OSCE and Central Asia: options for engagement in the context of the crisis in Afghanistan and the"
                        + " war in Ukraine",
                last.get("title"));
        assertEquals(Map.of("date-parts", List.of(List.of(2023))), last.get("issued"));
    }

    @Test
    void theFirstNoteOf003IsReadFieldByField() {
        var first = library.get("/papers/" + library.addSeed(Library.SEED_003) + "/references")
                .<String, Object>getMap("[0].parsed");

        assertEquals(List.of(Map.of("family", "Abbasi", "given", "Awais")), first.get("author"));
        assertEquals(
                "Pakistan at Crossroads of Asia: A Story of Economic Ambitions and Obstacles – OpEd",
                first.get("title"));
        assertEquals("Eurasia Review", first.get("container-title"));
        assertEquals(Map.of("date-parts", List.of(List.of(2023, 6, 4))), first.get("issued"));
        assertEquals(
                "https://www.eurasiareview.com/04062023-pakistan-at-crossroads-of-asia-a-story-of-economic-ambitions-and-obstacles-oped/",
                first.get("URL"));
    }

    @Test
    void theLastNoteOf003IsReadFieldByField() {
        var last = library.get("/papers/" + library.addSeed(Library.SEED_003) + "/references")
                .<String, Object>getMap("[28].parsed");

        assertEquals(
                List.of(
                        Map.of("family", "Salman", "given", "Aneel"),
                        Map.of("family", "Choudhary", "given", "Sheraz Ahmad")),
                last.get("author"));
        assertEquals("Strategic Guidelines for Pakistan-Russia Cooperation", last.get("title"));
        assertEquals("Islamabad Policy Research Institute", last.get("publisher"));
        assertEquals(Map.of("date-parts", List.of(List.of(2024, 10))), last.get("issued"));
    }

    @Test
    void everySpanGivesTheTextAsPrinted() {
        String id = library.addSeed(Library.SEED_003);
        String text = library.text("/papers/" + id + "/text");
        var citations = library.get("/papers/" + id + "/citations");

        for (int i = 0; i < 29; i++) {
            int start = citations.getInt("[" + i + "].span.start");
            int end = citations.getInt("[" + i + "].span.end");
            assertEquals(
                    citations.getString("[" + i + "].raw"),
                    text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        }
    }

    @Test
    void aCitationThatTwoEntriesAnswerKeepsBothCandidates() {
        var citations = library.get("/papers/" + library.addSeed(Library.SEED_004) + "/citations");

        assertEquals(List.of("khan2021russia", "khan2021call"), citations.getList("[0].cites[0].candidates.key"));
        assertNull(citations.getString("[0].cites[0].work"));
    }

    @Test
    void citesThatNoEntryAnswersBecomeSketches() {
        library.addSeed(Library.SEED_001);

        var found = library.get("/works?author=Topcychkanov");
        assertEquals(List.of(true), found.getList("items.sketch"));
        assertEquals(2017, found.getInt("items[0].csl.issued.'date-parts'[0][0]"));
    }
}
