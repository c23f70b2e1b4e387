package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every decision on a work is kept with who, when and why, and can be taken back. Two notes cite Petrov's
/// study.
@QuarkusTest
class KeepingTest {

    private static final String PETROV = "petrov2019trade";
    private static final String HOLM = "holm2015harbour";
    private static final String KHAN = "khan2024dynamics";

    private Library library;
    private String note;
    private String ports;

    @BeforeEach
    void twoNotes() {
        library = Library.empty();
        note = library.addResource("cites-seed-004.txt");
        ports = library.addResource("cites-petrov-again.txt");
    }

    private ValidatableResponse send(String method, String path, String json) {
        return library.asked()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .header("Ibid-By", "J%C3%BCrgen Klein")
                .header("Ibid-Why", "as the title page has it")
                .body(json)
                .request(method, path)
                .then();
    }

    private String merge(String keep, String gone) {
        return library.post("/merges", "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(keep, gone), 201)
                .getString("id");
    }

    private String id(String key) {
        return library.get("/works/" + key).getString("id");
    }

    private String split() {
        return send(
                        "POST",
                        "/works/" + PETROV + "/split",
                        "{\"references\": [{\"paper\": \"%s\", \"number\": 2}]}".formatted(ports))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// What refers to what, without the versions of works and the keys they once had.
    private String everything() {
        return (library.text("/papers/" + ports + "/references")
                        + library.text("/papers/" + ports + "/citations")
                        + library.text("/papers/" + note + "/references")
                        + library.text("/works?q=petrov")
                        + library.text("/works/" + PETROV + "/fields"))
                .replaceAll("\"version\":\\d+|\"aliases\":\\[[^]]*]", "");
    }

    @Test
    void theHistoryTellsWhoChangedWhatAndWhy() {
        send("PATCH", "/works/" + PETROV, "{\"volume\": \"13\"}").statusCode(200);

        library.asked()
                .get("/works/" + PETROV + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("edited", "added")))
                .body("items[0].by", equalTo("Jürgen Klein"))
                .body("items[0].why", equalTo("as the title page has it"))
                .body("items[0].changes", equalTo(Map.of("volume", Map.of("before", "12", "after", "13"))));
    }

    @Test
    void theHistoryOfAWorkTellsOfThoseMergedIntoIt() {
        String petrov = id(PETROV);
        send("PATCH", "/works/" + PETROV, "{\"volume\": \"13\"}").statusCode(200);
        String merge = merge(KHAN, PETROV);

        var told = library.get("/works/" + KHAN + "/history");
        assertEquals(
                List.of("edited"), told.getList("items.findAll { it.work == '" + petrov + "' && it.changes }.kind"));
        assertEquals(
                1,
                told.getList("items.findAll { it.kind == 'merged' && it.other == '" + petrov + "' }")
                        .size());

        library.post("/merges/" + merge + "/undo", "", 200);
        assertEquals(
                List.of("restored", "merged-away", "edited", "added"),
                library.get("/works/" + PETROV + "/history").getList("items.kind"));
    }

    @Test
    void aMergedIdAndKeyLeadToTheLastWorkAfterSeveralMergesAndBackAfterUndoing() {
        String petrov = id(PETROV);
        String holm = id(HOLM);
        String first = merge(KHAN, PETROV);
        String second = merge(HOLM, KHAN);

        for (String gone : List.of(petrov, PETROV, KHAN)) {
            for (String rest : List.of("", "/history")) {
                library.asked()
                        .redirects()
                        .follow(false)
                        .get("/works/" + gone + rest)
                        .then()
                        .statusCode(301)
                        .header("Location", endsWith("/works/" + holm + rest));
            }
        }
        library.post("/merges/" + second + "/undo", "", 200);
        library.post("/merges/" + first + "/undo", "", 200);
        assertEquals(petrov, id(PETROV));
    }

    @Test
    void aSplitMakesEntriesAWorkWithTheirCites() {
        split();

        String made = library.get("/papers/" + ports + "/references").getString("[1].key");
        assertEquals(PETROV + "a", made);
        assertEquals(PETROV, library.get("/papers/" + note + "/references").getString("[1].key"));
        assertEquals(
                List.of(made, HOLM, made),
                library.get("/papers/" + ports + "/citations").getList("collect { it.cites[0].key }"));
        assertEquals(
                "Trade routes of the northern seas",
                library.get("/works/" + made).getString("csl.title"));
        assertEquals(1, library.get("/duplicates?status=different").getInt("total"));
        assertEquals(
                List.of("declared", "split", "added"),
                library.get("/works/" + PETROV + "/history").getList("items.kind").stream()
                        .sorted(java.util.Comparator.comparing(List.of("declared", "split", "added")::indexOf))
                        .toList());
    }

    @Test
    void undoingASplitPutsEverythingBackAndItsKeyLeadsThere() {
        String before = everything();
        String split = split();
        String made = library.get("/papers/" + ports + "/references").getString("[1].key");

        library.post("/splits/" + split + "/undo", "", 200);

        assertEquals(before, everything());
        assertEquals(id(PETROV), id(made));
        library.post("/splits/" + split + "/undo", "", 409);
    }

    @Test
    void whatIsNotTheWorksOrWouldLeaveNothingIsNotSplitOff() {
        send(
                        "POST",
                        "/works/" + PETROV + "/split",
                        "{\"references\": [{\"paper\": \"%s\", \"number\": 1}]}".formatted(ports))
                .statusCode(409)
                .body("type", equalTo("/problems/split-refused"));
        send(
                        "POST",
                        "/works/" + HOLM + "/split",
                        "{\"references\": [{\"paper\": \"%s\", \"number\": 1}]}".formatted(ports))
                .statusCode(409)
                .body("detail", containsString("nothing would be left"));
    }

    @Test
    void aFieldThatCameFromAnEntrySplitOffIsFoundAnewInWhatIsLeft() {
        send(
                        "POST",
                        "/works/" + PETROV + "/split",
                        "{\"references\": [{\"paper\": \"%s\", \"number\": 2}]}".formatted(note))
                .statusCode(201);

        var title = "find { it.variable == 'title' }";
        var fields = library.get("/works/" + PETROV + "/fields");
        assertEquals("Trade routes of the northern seas", fields.getString(title + ".value"));
        assertEquals(ports, fields.getString(title + ".foundIn.paper"));
    }

    @Test
    void whatAPersonCalledDifferentIsProposedAgainOnlyWithTheirWordAndNotMergedWithoutOverrulingIt() {
        send("POST", "/duplicates/different", "{\"works\": [\"%s\", \"%s\"]}".formatted(PETROV, HOLM))
                .statusCode(204);
        put(HOLM, record(PETROV));

        var review = library.get("/duplicates");
        assertEquals(1, review.getInt("total"));
        assertTrue(review.getString("items[0].evidence[0].text").startsWith("Jürgen Klein said on "));
        String order = "{\"keep\": \"%s\", \"merge\": \"%s\"".formatted(PETROV, HOLM);
        assertTrue(library.post("/merges", order + "}", 409).getString("detail").contains("Jürgen Klein"));

        String overruled =
                library.post("/merges", order + ", \"overrule\": true}", 201).getString("id");
        library.post("/merges/" + overruled + "/undo", "", 200);
        library.post("/merges", order + "}", 409);
    }

    @Test
    void whatWasSaidOfAWorkHoldsForTheWorkItIsMergedInto() {
        send("POST", "/duplicates/different", "{\"works\": [\"%s\", \"%s\"]}".formatted(PETROV, HOLM))
                .statusCode(204);
        merge(KHAN, PETROV);

        library.post("/merges", "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(KHAN, HOLM), 409);
    }

    @Test
    void whatWasSaidOfTwoWorksOutlastsAMergeOfOneWithAThirdThatWasUndone() {
        send("POST", "/duplicates/different", "{\"works\": [\"%s\", \"%s\"]}".formatted(PETROV, HOLM))
                .statusCode(204);
        library.post("/merges/" + merge(KHAN, HOLM) + "/undo", "", 200);
        merge(PETROV, KHAN);

        library.post("/merges", "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(PETROV, HOLM), 409);
    }

    @Test
    void aFieldIsNotTakenAwayByARequestWithoutABody() {
        library.asked()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .put("/works/" + HOLM + "/fields/title")
                .then()
                .statusCode(400);

        assertEquals(
                "Harbour tariffs and the price of salt",
                library.get("/works/" + HOLM).getString("csl.title"));
    }

    @Test
    void theReasonOfADecisionHoldsNoControlCharacters() {
        String nul = "\\u0000";
        String decision = "{\"works\": [\"%s\", \"%s\"], \"answer\": \"different\", \"why\": \"a%sb\"}";
        decide(decision.formatted(HOLM, PETROV, nul), "").statusCode(400);
    }

    @Test
    void aRecordIsRecognisedAsAWorkOfTheLibraryAndNothingIsStored() {
        String version = library.get("").getString("version");
        String item = "{\"type\": \"article-journal\", \"title\": \"Harbor tariffs and the price of salt\","
                + " \"author\": [{\"family\": \"Holm\", \"given\": \"Anna\"}],"
                + " \"issued\": {\"date-parts\": [[2015]]}, \"container-title\": \"Review of Port Studies\"}";

        var recognised = library.post("/works/recognise", "{\"records\": [" + item + "]}", 200);

        assertEquals(HOLM, recognised.getString("[0].work.key"));
        assertEquals("same", recognised.getString("[0].likeness"));
        assertEquals(version, library.get("").getString("version"));
    }

    @Test
    void aLibraryThatIsDecidedAnewSaysHowFarItIs() {
        var begun = library.post("/redecisions", "", 202);

        var now = library.get("/redecisions/" + begun.getString("id"));
        assertEquals(begun.getInt("total"), now.getInt("total"));
        assertEquals(6, now.getInt("total"), "three works, the two notes, and Petrov's second entry");
        assertEquals(0, library.get("/redecisions/doubts").getInt("total"));
        library.asked().get("/redecisions/no-such").then().statusCode(404);
    }

    @Test
    void eachFieldSaysWhereItWasFound() {
        var fields = library.get("/works/" + PETROV + "/fields");

        assertEquals(
                Map.of("kind", "entry", "paper", note, "number", 2),
                fields.getMap("find { it.variable == 'title' }.foundIn"));
    }

    @Test
    void aMergedWorkSaysOfEachFieldWhichRecordItCameFrom() {
        merge(HOLM, PETROV);

        var fields = library.get("/works/" + HOLM + "/fields");
        assertEquals(ports, fields.getString("find { it.variable == 'title' }.foundIn.paper"));
        assertEquals(
                "Harbour tariffs and the price of salt", fields.getString("find { it.variable == 'title' }.value"));
        assertEquals(note, fields.getString("find { it.variable == 'page' }.foundIn.paper"));
        assertEquals("101-119", fields.getString("find { it.variable == 'page' }.value"));
    }

    @Test
    void anOverruledFieldOutlastsAMergeAndCanBeWithdrawn() {
        send("PUT", "/works/" + HOLM + "/fields/title", "\"Salt\"")
                .statusCode(200)
                .body("csl.title", equalTo("Salt"));
        merge(HOLM, PETROV);
        assertEquals("Salt", library.get("/works/" + HOLM).getString("csl.title"));
        assertEquals(
                "Jürgen Klein",
                library.get("/works/" + HOLM + "/fields").getString("find { it.variable == 'title' }.overruled.by"));

        send("DELETE", "/works/" + HOLM + "/fields/title", "")
                .statusCode(200)
                .body("csl.title", equalTo("Harbour tariffs and the price of salt"));
        assertNull(library.get("/works/" + HOLM + "/fields").get("find { it.variable == 'title' }.overruled"));
    }

    private ValidatableResponse decide(String decisions, String query) {
        return send("POST", "/duplicates/decisions" + query, "{\"decisions\": [" + decisions + "]}");
    }

    private static String decision(String keep, String other, String answer) {
        return "{\"works\": [\"%s\", \"%s\"], \"answer\": \"%s\"}".formatted(keep, other, answer);
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        String before = everything() + library.text("/merges") + library.text("/works/" + PETROV);

        decide(decision(HOLM, PETROV, "same") + "," + decision(HOLM, KHAN, "different"), "?dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("effects[0].merge", nullValue())
                .body("effects[0].keys", equalTo(List.of(PETROV)))
                .body("effects[0].references", equalTo(2))
                .body("effects[0].cites", equalTo(3))
                .body("effects[1].same", equalTo(false));

        assertEquals(before, everything() + library.text("/merges") + library.text("/works/" + PETROV));
    }

    @Test
    void manyDecisionsAreDoneTogether() {
        decide(decision(HOLM, PETROV, "same") + "," + decision(HOLM, KHAN, "different"), "")
                .statusCode(200)
                .body("effects.same", equalTo(List.of(true, false)));

        assertEquals(id(HOLM), id(PETROV));
        assertEquals(1, library.get("/duplicates?status=different").getInt("total"));
    }

    @Test
    void oneDecisionThatCannotBeDoneStopsAll() {
        decide(decision(HOLM, PETROV, "same") + "," + decision(HOLM, PETROV, "different"), "")
                .statusCode(409)
                .body("detail", containsString("Decision 2"));

        assertEquals(0, library.get("/merges").getInt("total"));
    }

    @Test
    void whatWasCalledDifferentMayBeAskedAgainAndMerged() {
        decide(decision(HOLM, KHAN, "different"), "").statusCode(200);

        decide(decision(KHAN, HOLM, "review"), "").statusCode(200);

        assertEquals(0, library.get("/duplicates?status=different").getInt("total"));
        assertEquals(Set.of(HOLM, KHAN), firstPair("age"));
        assertEquals(
                List.of("review", "different"),
                library.get("/works/" + KHAN + "/history").getList("items.findAll { it.kind == 'declared' }.answer"));
        decide(decision(HOLM, KHAN, "same"), "").statusCode(200);
    }

    @Test
    void whatNobodyCalledDifferentCannotBeTakenBack() {
        decide(decision(HOLM, KHAN, "review"), "")
                .statusCode(409)
                .body("detail", containsString("Nobody said that " + HOLM + " and " + KHAN + " are two sources."));
    }

    /// Khan's record becomes one like Petrov's first, Holm's a closer one later; both notes cite Petrov.
    @Test
    void pairsToReviewAreSorted() {
        var petrov = record(PETROV);
        var like = record(PETROV);
        like.put("title", "Trade routes of the northern seas: a survey");
        like.remove("page");
        put(KHAN, like);
        put(HOLM, petrov);

        assertEquals(Set.of(PETROV, KHAN), firstPair("age"));
        assertEquals(Set.of(PETROV, HOLM), firstPair("probability"));
        var papers = library.get("/duplicates?sort=papers");
        assertEquals(3, papers.getInt("total"));
        assertEquals(Set.of(KHAN, HOLM), Set.copyOf(papers.getList("items[2].works.key")));
        library.asked().get("/duplicates?sort=name").then().statusCode(400);
    }

    private Set<String> firstPair(String sort) {
        return Set.copyOf(library.get("/duplicates?sort=" + sort).getList("items[0].works.key"));
    }

    private Map<String, Object> record(String key) {
        var record = new HashMap<>(library.get("/works/" + key).<String, Object>getMap("csl"));
        record.remove("id");
        return record;
    }

    private void put(String key, Map<String, Object> record) {
        library.asked()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(record)
                .put("/works/" + key)
                .then()
                .statusCode(200);
    }

    @Test
    void sixteenWritersThatCiteTheSameWorksAtOnceAddEachOnce() throws Exception {
        var shelf = Library.empty();
        String text = new String(Library.resource("cites-seed-004.txt"), StandardCharsets.UTF_8);
        List<Callable<String>> writers = Stream.of(
                        "Amber", "Barley", "Copper", "Dyes", "Ermine", "Flax", "Grain", "Hides", "Iron", "Jute", "Kelp",
                        "Linen", "Mercury", "Nails", "Oak", "Pitch")
                .<Callable<String>>map(goods -> () -> shelf.add(
                        text.replace("A note on two studies", goods + " before the steamship")
                                .getBytes(StandardCharsets.UTF_8),
                        goods + ".txt"))
                .toList();
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }

        assertEquals(16, shelf.get("/papers").getInt("total"));
        for (String words : List.of("trade routes", "dynamics")) {
            var found = shelf.get("/works?q=" + words);
            assertEquals(List.of(16), found.getList("items.citedBy"), words);
        }
    }
}
