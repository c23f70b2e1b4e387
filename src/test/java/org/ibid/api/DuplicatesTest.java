package org.ibid.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The AP story that seed 003 cites as notes 16 and 22: proposed, merged, taken back.
@QuarkusTest
class DuplicatesTest {

    private static final String AGENCY = "associated2018shifting";

    private Library library;
    private String paper;
    private String reprint;

    @BeforeEach
    void seed003() {
        library = Library.empty();
        paper = library.addSeed(Library.SEED_003);
        reprint = library.get("/papers/" + paper + "/references").getString("[21].key");
    }

    /// All but the versions of works, which only ever grow.
    private String everything() {
        return (library.text("/papers/" + paper + "/references")
                        + library.text("/papers/" + paper + "/citations")
                        + library.text("/works?limit=500")
                        + library.text("/duplicates"))
                .replaceAll("\"version\":\\d+,", "");
    }

    private String merge() {
        return library.post("/merges", "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(AGENCY, reprint), 201)
                .getString("id");
    }

    @Test
    void theReprintedStoryIsProposedForReviewAndNotMergedByItself() {
        var pairs = library.get("/duplicates");

        assertEquals(List.of(List.of("16", "22")), pairs.getList("items.collect { it.entries.label }"));
        assertNotEquals(AGENCY, reprint);
        assertTrue(pairs.getString("items[0].evidence.text").contains("titles equal"));
    }

    private void addPaperThatCitesKhan(int number) {
        library.add("""
                # A study of the entente, part %d

                Words (Khan, 2021).

                ## References

                Khan, F. H. (2021). Russia-Pakistan strategic relations: An emerging entente cordiale. Journal of \
                Indo-Pacific Affairs, 4(1), 42-64.
                """.formatted(number).getBytes(StandardCharsets.UTF_8), "paper" + number + ".md");
    }

    @Test
    void ofTheEntriesOfAWorkTheFirstTenAreShownAndHowManyThereAre() {
        library = Library.empty();
        for (int number = 1; number <= 12; number++) {
            addPaperThatCitesKhan(number);
        }

        var last = library.get("/duplicates?status=same&limit=1&offset=10");

        assertEquals(11, last.getInt("total"));
        assertEquals(12, last.getInt("items[0].entryCount"));
        var shown = IntStream.concat(IntStream.rangeClosed(1, 10), IntStream.of(12))
                .mapToObj(number -> "A study of the entente, part " + number)
                .toList();
        assertEquals(shown, last.getList("items[0].entries.title"));
    }

    @Test
    void aMergeGivesEveryEdgeToTheKeptWork() {
        merge();

        var references = library.get("/papers/" + paper + "/references");
        assertEquals(AGENCY, references.getString("[15].key"));
        assertEquals(AGENCY, references.getString("[21].key"));
        assertEquals(AGENCY, library.get("/papers/" + paper + "/citations").getString("[21].cites[0].key"));
        assertEquals(0, library.get("/duplicates").getInt("total"));
    }

    @Test
    void aMergedKeyStaysAsAnAliasInEveryAnswer() {
        merge();

        assertEquals(List.of(reprint), library.get("/works/" + reprint).getList("aliases"));
        assertTrue(library.text("/works.bib").contains(reprint));
    }

    @Test
    void aMergedIdLeadsToTheKeptWorkForEver() {
        String gone = library.get("/works/" + reprint).getString("id");
        String kept = library.get("/works/" + AGENCY).getString("id");
        merge();

        library.asked()
                .redirects()
                .follow(false)
                .get("/works/" + gone)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/libraries/" + library.name() + "/works/" + kept));
    }

    @Test
    void undoingAMergePutsEverythingBackAsItWas() {
        String before = everything();
        String merge = merge();

        library.post("/merges/" + merge + "/undo", "", 200);

        assertEquals(before, everything());
    }

    @Test
    void aMergeIsNotUndoneTwice() {
        String merge = merge();
        library.post("/merges/" + merge + "/undo", "", 200);

        assertEquals(
                "/problems/merge-refused",
                library.post("/merges/" + merge + "/undo", "", 409).getString("type"));
    }

    @Test
    void aMergeUnderALaterOneIsUndoneOnlyAfterIt() {
        String first = merge();
        library.post("/merges", "{\"keep\": \"abbasi2023pakistan\", \"merge\": \"%s\"}".formatted(AGENCY), 201);

        library.asked()
                .post("/merges/" + first + "/undo")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/merge-refused"));
    }

    @Test
    void aWorkIsNotMergedWithItself() {
        String same = "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(AGENCY, AGENCY);

        assertEquals(
                "/problems/merge-refused", library.post("/merges", same, 409).getString("type"));
    }

    @Test
    void aPairThatAPersonCallsDifferentIsNotProposedAgain() {
        library.post("/duplicates/different", "{\"works\": [\"%s\", \"%s\"]}".formatted(AGENCY, reprint), 204);

        assertEquals(0, library.get("/duplicates").getInt("total"));
        assertEquals(1, library.get("/duplicates?status=different").getInt("total"));
    }

    @Test
    void entriesRecognisedAcrossPapersAreListedWithScoreAndEvidence() {
        library.addSeed(Library.SEED_004);
        library.addResource("second-paper-vancouver.txt");

        var same = library.get("/duplicates?status=same");
        assertEquals(8, same.getInt("total"));
        assertTrue(same.getFloat("items[0].probability") > 0.9);
        assertTrue(same.getString("items[0].evidence.text").contains("DOI equal"));
    }

    @Test
    void whatCameToTheKeptWorkAfterAMergeStaysWhenItIsUndone() {
        var other = Library.empty();
        other.addResource("cites-seed-004.txt");
        String cited = other.get("/works?q=dynamics").getString("items[0].key");
        String brought = other.get("/works?q=petrov").getString("items[0].key");
        String merge = other.post("/merges", "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(cited, brought), 201)
                .getString("id");
        other.addSeed(Library.SEED_004);

        other.post("/merges/" + merge + "/undo", "", 200);

        assertTrue(other.get("/works/" + cited).getString("csl.abstract").startsWith("This qualitative study"));
    }

    @Test
    void aCiteIsNoLongerAmbiguousOnceItsCandidatesAreMergedAndIsAgainAfterUndo() {
        String id = library.addSeed(Library.SEED_004);
        String merge = library.post("/merges", "{\"keep\": \"khan2021russia\", \"merge\": \"khan2021call\"}", 201)
                .getString("id");
        assertEquals(0, library.get("/papers/" + id).getInt("counts.ambiguous"));
        assertEquals(
                2,
                library.get("/works/khan2021russia/cited-by")
                        .getList("items[0].citations")
                        .size());

        library.post("/merges/" + merge + "/undo", "", 200);

        assertEquals(2, library.get("/papers/" + id).getInt("counts.ambiguous"));
    }
}
