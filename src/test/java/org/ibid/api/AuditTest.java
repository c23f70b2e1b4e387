package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an editor is shown of the seeds, as a careful reader finds it in them.
@QuarkusTest
class AuditTest {

    private static JsonPath audit(String seed) {
        var library = Library.empty();
        return library.get("/papers/" + library.addSeed(seed) + "/audit");
    }

    @Test
    void theMisprintOf004IsFoundAndItsLikelyEntryNamed() {
        var misprint = audit(Library.SEED_004)
                .<String, Object>getMap("nearMisses.find { it.raw == '(Carry, 2022)' }.entries[0]");

        assertEquals("clary2022russia", misprint.get("key"));
    }

    @Test
    void theYearThatFitsNoEntryOf004IsFoundAndTheEntryOfAnotherYearNamed() {
        var year = audit(Library.SEED_004)
                .<String, Object>getMap("nearMisses.find { it.raw.startsWith('(Shah et al., [2023]') }.entries[0]");

        assertEquals("shah2022russia", year.get("key"));
    }

    @Test
    void onlyThoseTwoCitationsOf004HaveNoEntry() {
        assertEquals(
                List.of("(Shah et al., [2023](#))", "(Carry, 2022)"),
                audit(Library.SEED_004).getList("citationsWithoutEntry.raw"));
    }

    @Test
    void bothCitationsOfKhan2021AreAmbiguous() {
        assertEquals(
                List.of("(Khan, [2021](#))", "(Khan, [2021](#))"),
                audit(Library.SEED_004).getList("ambiguousCitations.raw"));
    }

    @Test
    void theSameStoryTwiceInTheNotesOf003IsShownForReview() {
        var twice = audit(Library.SEED_003);

        assertEquals(List.of("16"), twice.getList("sameSourceTwice.one.label"));
        assertEquals(List.of("22"), twice.getList("sameSourceTwice.other.label"));
        assertEquals(List.of("review"), twice.getList("sameSourceTwice.status"));
    }

    @Test
    void everyNoteOf003IsCited() {
        assertEquals(List.of(), audit(Library.SEED_003).getList("entriesNeverCited"));
    }

    @Test
    void theOneEntryOf004ThatNoCitationNamesIsListed() {
        assertEquals(List.of("state2022net"), audit(Library.SEED_004).getList("entriesNeverCited.key"));
    }
}
