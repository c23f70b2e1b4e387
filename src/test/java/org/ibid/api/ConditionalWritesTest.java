package org.ibid.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two clients, or one whose answer got lost: nobody's edit is lost, and nothing is done twice.
@QuarkusTest
class ConditionalWritesTest {

    private static final String PETROV = "/works/petrov2019trade";

    private Library library;

    @BeforeEach
    void twoWorksCited() {
        library = Library.empty();
        library.addResource("cites-seed-004.txt");
    }

    private String tag() {
        return library.asked().get(PETROV).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse patch(String json, String ifMatch) {
        return library.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(json)
                .patch(PETROV)
                .then();
    }

    @Test
    void anUnchangedWorkIsNotSentAgain() {
        String tag = tag();

        library.asked()
                .header("If-None-Match", tag)
                .get(PETROV)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        library.asked()
                .header("If-None-Match", tag)
                .accept("application/x-bibtex")
                .get(PETROV)
                .then()
                .statusCode(200);
    }

    @Test
    void anEditOfTheVersionThatIsThereIsTakenAndHasANewTag() {
        String before = tag();

        String after = patch("{\"volume\": \"13\"}", before)
                .statusCode(200)
                .body("csl.volume", equalTo("13"))
                .body("csl.title", equalTo("Trade routes of the northern seas"))
                .extract()
                .header("ETag");

        assertNotEquals(before, after);
        assertEquals(after, tag());
    }

    @Test
    void theSecondOfTwoClientsIsToldWhatTheWorkIsNow() {
        String read = tag();
        String now = patch("{\"volume\": \"13\"}", read).extract().header("ETag");

        patch("{\"volume\": \"14\"}", read)
                .statusCode(412)
                .header("ETag", now)
                .body("type", equalTo("/problems/version-changed"))
                .body("etag", equalTo(now));

        assertEquals("13", library.get(PETROV).getString("csl.volume"));
    }

    @Test
    void anEditThatDoesNotSayWhatItExpectsIsRefusedUnlessTheLibraryAsksForNone() {
        var put = library.get(PETROV).getMap("csl");
        put.put("volume", "13");

        library.asked()
                .contentType(ContentType.JSON)
                .body(put)
                .put(PETROV)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/version-needed"));
        settings("none", 200);
        library.asked()
                .contentType(ContentType.JSON)
                .body(put)
                .put(PETROV)
                .then()
                .statusCode(200)
                .body("csl.volume", equalTo("13"));
    }

    private void settings(String asked, int status) {
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"conditionalWrites\": \"" + asked + "\"}")
                .patch("/libraries/" + library.name())
                .then()
                .statusCode(status);
    }

    @Test
    void aLibraryMayAskItOfEveryWrite() {
        settings("all", 200);

        library.asked().delete(PETROV).then().statusCode(428);
        library.post("/merges", "{\"keep\": \"petrov2019trade\", \"merge\": \"khan2024dynamics\"}", 428);
        settings("sometimes", 400);
    }

    @Test
    void aMergeOfWorksThatChangedSinceTheyWereSeenIsRefused() {
        String seen =
                tag() + ", " + library.asked().get("/works/khan2024dynamics").header("ETag");
        patch("{\"volume\": \"13\"}", "*").statusCode(200);
        String order = "{\"keep\": \"khan2024dynamics\", \"merge\": \"petrov2019trade\"}";

        merge(order, seen).statusCode(412).body("work", equalTo("petrov2019trade"));
        merge(order, tag() + ", " + seen).statusCode(201);
    }

    private ValidatableResponse merge(String order, String seen) {
        return library.asked()
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(order)
                .post("/merges")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"12", "\"12\" \"13\"", ","})
    void whatIsNoListOfTagsIsABadParameter(String ifMatch) {
        patch("{\"volume\": \"13\"}", ifMatch).statusCode(400).body("type", equalTo("/problems/bad-parameter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": null} | type",
                "{\"author\": \"Petrov\"} | author",
                "{\"title\": \"a\\u0000b\"} | title",
                "{\"title\": \"a\\ud800b\"} | title",
                "{\"id\": \"petrov2020\"} | id"
            })
    void whatCannotBeKeptIsRefusedWithItsPlace(String patch, String path) {
        patch(patch, "*").statusCode(422).body("path", equalTo(path));
    }

    @ParameterizedTest
    @CsvSource({"DOI, 601", "title, 100001"})
    void whatIsTooLongForTheDatabaseIsRefused(String variable, int length) {
        patch("{\"%s\": \"%s\"}".formatted(variable, "x".repeat(length)), "*")
                .statusCode(422)
                .body("path", equalTo(variable));
    }

    @Test
    void aWorkThatIsCitedAgainKeepsItsVersion() {
        int before = library.get(PETROV).getInt("version");

        library.addResource("cites-petrov-again.txt");

        assertEquals(2, library.get(PETROV).getInt("citedBy"));
        assertEquals(before, library.get(PETROV).getInt("version"));
    }

    @Test
    void fieldsAreTakenAwayByNullAndByLeavingThemOut() {
        patch("{\"issue\": null}", "*").statusCode(200);
        assertNull(library.get(PETROV).get("csl.issue"));

        library.asked()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"type\": \"book\", \"title\": \"Trade routes\"}")
                .put(PETROV)
                .then()
                .statusCode(200);
        assertEquals(
                java.util.Map.of("id", "petrov2019trade", "type", "book", "title", "Trade routes"),
                library.get(PETROV).getMap("csl"));
    }

    @Test
    void ofManyClientsThatEditAtOnceNoneLosesAnEdit() throws Exception {
        List<Callable<Void>> clients = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(client -> () -> {
                    for (int edit = 0; edit < 3; edit++) {
                        addOneKeyword(client + "/" + edit);
                    }
                    return null;
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(clients)) {
                done.get();
            }
        }

        String keywords = library.get(PETROV).getString("csl.keyword");
        assertEquals(12, keywords.strip().split(" ").length, keywords);
    }

    private void addOneKeyword(String word) {
        int status;
        do {
            var read = library.asked().get(PETROV);
            String now = read.jsonPath().getString("csl.keyword");
            String added = (now == null ? "" : now) + " " + word;
            status = patch("{\"keyword\": \"" + added + "\"}", read.header("ETag"))
                    .extract()
                    .statusCode();
        } while (status == 412);
        assertEquals(200, status);
    }

    private ValidatableResponse mergeOnce(String keep, String merge, String key) {
        return library.asked()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(keep, merge))
                .post("/merges")
                .then();
    }

    @Test
    void aRequestThatComesAgainUnderItsKeyIsAnsweredAndNotDoneAgain() {
        var first = mergeOnce("petrov2019trade", "khan2024dynamics", "k1").statusCode(201);

        var again = mergeOnce("petrov2019trade", "khan2024dynamics", "k1")
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.extract().header("Location"));

        assertEquals(
                first.extract().jsonPath().getMap(""),
                again.extract().jsonPath().getMap(""));
        assertEquals(1, library.get("/merges").getInt("total"));
    }

    @Test
    void aKeyBelongsToOneRequest() {
        mergeOnce("petrov2019trade", "khan2024dynamics", "k1").statusCode(201);

        mergeOnce("khan2024dynamics", "petrov2019trade", "k1")
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void whatWasRefusedMayBeTriedAgainUnderItsKey() {
        mergeOnce("petrov2019trade", "nobody1900", "k1").statusCode(404);
        mergeOnce("petrov2019trade", "nobody1900", "k1").statusCode(404);
    }

    @Test
    void theSamePaperUnderOneKeyAtOnceIsReadOnceAndTheOthersAreToldToWait() throws Exception {
        var shelf = Library.empty();
        byte[] paper = Library.seed(Library.SEED_004);
        List<Callable<Integer>> clients = java.util.Collections.nCopies(
                4,
                () -> shelf.asked()
                        .contentType("text/plain; charset=UTF-8")
                        .header("Idempotency-Key", "paper")
                        .body(paper)
                        .post("/papers")
                        .statusCode());
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(clients)) {
                statuses.add(done.get());
            }
        }

        assertTrue(statuses.contains(201), statuses.toString());
        assertTrue(List.of(201, 409).containsAll(statuses), statuses.toString());
        assertEquals(1, shelf.get("/papers").getInt("total"));
    }
}
