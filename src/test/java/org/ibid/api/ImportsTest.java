package org.ibid.api;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file of records comes in, each entry on its own, and goes again as a whole.
@QuarkusTest
class ImportsTest {

    private static final String FIVE = "imports/five-entries.json";
    private static final String KHAN = "Khan:Ententes";

    private Library library;

    @BeforeEach
    void empty() {
        library = Library.empty();
    }

    private ValidatableResponse send(byte[] body, String query) {
        return library.asked()
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/vnd.citationstyles.csl+json")
                .body(body)
                .post("/import" + query)
                .then();
    }

    private JsonPath five() {
        return send(Library.resource(FIVE), "").statusCode(201).extract().jsonPath();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String id(JsonPath report) {
        return report.getString("summary.id");
    }

    @Test
    void aBrokenEntryStopsNoOther() {
        var report = five();

        assertEquals(Map.of("added", 3, "matched", 1, "failed", 1), report.getMap("summary.counts"));
        assertEquals("done", report.getString("summary.state"));
        assertEquals("csl-json", report.getString("summary.format"));
    }

    @Test
    void aBrokenEntryIsReportedWithItsPlaceItsTextAndWhy() {
        var failed = five().getMap("entries.items.find { it.outcome == 'failed' }");

        assertEquals(8, failed.get("line"));
        assertTrue(failed.get("text").toString().contains("\"author\": [42]"), failed::toString);
        assertTrue(failed.get("why").toString().startsWith("author[0]: "), failed::toString);
    }

    @Test
    void keysOfTheFileAreKept() {
        five();

        assertEquals(KHAN, library.get("/works/khan:ententes").getString("key"));
        assertEquals(
                "Attention is all you need",
                library.asked()
                        .urlEncodingEnabled(false)
                        .get("/works/DBLP%3Aconf%2Fnips%2FVaswani17")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("csl.title"));
    }

    @Test
    void aKeyThatCannotBeOneIsReplacedAndTheReportSaysSo() {
        var entry = five().getMap("entries.items.find { it.fileKey == 'with a space' }");

        assertEquals("foucault1970order", entry.get("key"));
        assertTrue(entry.get("why").toString().contains("is not kept"), entry::toString);
    }

    @Test
    void aKeyThatIsTakenIsSuffixed() {
        five();
        var report = send(bytes("""
                        [{"id": "khan:ententes", "type": "book", "title": "Boats of the Indus", "publisher": "Oxford"}]"""), "").statusCode(201).extract().jsonPath();

        assertEquals("khan:ententesa", report.getString("entries.items[0].key"));
        assertEquals(KHAN, library.get("/works/khan:ententes").getString("key"));
    }

    @Test
    void anEntryThatIsKnownAddsWhatTheWorkLacksAndLeadsToItUnderItsOwnKey() {
        var known = five().getMap("entries.items.find { it.fileKey == 'khan2021again' }");

        assertEquals("matched", known.get("outcome"));
        assertEquals(KHAN, known.get("key"));
        assertTrue((float) known.get("score") > 0.9, known::toString);
        assertFalse(((List<?>) known.get("evidence")).isEmpty());
        var work = library.get("/works/" + KHAN);
        assertEquals(List.of("khan2021again"), work.getList("aliases"));
        assertEquals("2", work.getString("csl.issue"));
    }

    @Test
    void aWorkThatAPaperCitesIsKnown() {
        library.addResource("cites-seed-004.txt");
        var csl = library.text("/works.json?key=petrov2019trade");

        var report = send(bytes(csl.replace("petrov2019trade", "mine")), "")
                .statusCode(201)
                .extract()
                .jsonPath();

        assertEquals("matched", report.getString("entries.items[0].outcome"));
        assertEquals("petrov2019trade", library.get("/works/petrov2019trade").getString("key"));
        library.asked().redirects().follow(false).get("/works/mine").then().statusCode(301);
    }

    @Test
    void whereAFieldCameFromSaysWhichImport() {
        String id = id(five());

        library.asked()
                .get("/works/" + KHAN + "/fields")
                .then()
                .statusCode(200)
                .body("find { it.variable == 'title' }.foundIn.kind", equalTo("import"))
                .body("find { it.variable == 'title' }.foundIn.import", equalTo(id))
                .body("find { it.variable == 'issue' }.foundIn.number", equalTo(5));
    }

    @Test
    void aReportHasAnAddressAndIsReadByOutcome() {
        String id = id(five());

        library.asked()
                .get("/imports/" + id + "?outcome=added&limit=2")
                .then()
                .statusCode(200)
                .body("entries.total", equalTo(3))
                .body("entries.items.outcome", equalTo(List.of("added", "added")))
                .header("Link", containsString("outcome=added&offset=2&limit=2"));
        assertEquals(id, library.get("/imports").getString("items[0].id"));
    }

    @Test
    void aReportIsAlsoAPage() {
        library.asked()
                .accept("text/html,*/*;q=0.1")
                .get("/imports/" + id(five()))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("author[0]: "))
                .body(containsString("<code>Khan:Ententes</code>"));
        library.asked()
                .accept("text/html")
                .get("/imports")
                .then()
                .statusCode(200)
                .body(containsString("5 entries, 3 added, 1 failed, 1 matched"));
    }

    @Test
    void aFormBringsAFileIn() {
        library.asked()
                .accept("text/html")
                .multiPart("file", "five.json", Library.resource(FIVE))
                .post("/import")
                .then()
                .statusCode(201)
                .body(containsString("Import of five.json"));
    }

    @Test
    void aDryRunSaysWhatWouldBecomeOfTheFileAndChangesNothing() {
        var rehearsed = send(Library.resource(FIVE), "?dryRun=true")
                .statusCode(200)
                .extract()
                .jsonPath();

        assertTrue(rehearsed.getBoolean("dryRun"));
        assertEquals(Map.of("added", 3, "matched", 1, "failed", 1), rehearsed.getMap("summary.counts"));
        assertEquals(KHAN, rehearsed.getString("entries.items[0].key"));
        assertEquals(0, library.get("/works").getInt("total"));
        assertEquals(0, library.get("/imports").getInt("total"));
        assertEquals(KHAN, five().getString("entries.items[0].key"));
    }

    @Test
    void anUndoneImportLeavesNothingBehind() {
        String id = id(five());

        var undone = library.asked()
                .delete("/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertEquals(3, undone.getInt("gone"));
        assertEquals(0, undone.getInt("takenBack"));
        assertEquals(List.of(), undone.getList("stayed"));
        assertEquals(0, library.get("/works").getInt("total"));
        assertEquals("undone", library.get("/imports/" + id).getString("summary.state"));
        library.asked().get("/works/" + KHAN).then().statusCode(410);
    }

    @Test
    void theSameFileAfterItWasUndoneHasItsKeysAgain() {
        String id = id(five());
        library.asked().delete("/imports/" + id).then().statusCode(200);

        assertEquals(
                List.of(KHAN, "DBLP:conf/nips/Vaswani17"),
                five().getList("entries.items.key").subList(0, 2));
    }

    @Test
    void anotherSourceDoesNotGetTheKeyOfAnUndoneImport() {
        String id = id(five());
        library.asked().delete("/imports/" + id).then().statusCode(200);

        var report = send(bytes("""
                        [{"id": "Khan:Ententes", "type": "book", "title": "Boats of the Indus", "publisher": "Oxford"}]"""), "").extract().jsonPath();

        assertEquals("Khan:Ententesa", report.getString("entries.items[0].key"));
    }

    @Test
    void whatAPersonEditedStaysAndTheAnswerSaysSo() {
        String id = id(five());
        String tag = library.asked().get("/works/" + KHAN).header("ETag");
        library.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"volume\": \"62\"}")
                .patch("/works/" + KHAN)
                .then()
                .statusCode(200);

        library.asked()
                .delete("/imports/" + id)
                .then()
                .statusCode(200)
                .body("gone", equalTo(2))
                .body("stayed.key", equalTo(List.of(KHAN)))
                .body("stayed[0].why", equalTo("A person edited it."));
        assertEquals("62", library.get("/works/" + KHAN).getString("csl.volume"));
    }

    @Test
    void aKnownWorkLosesWhatTheUndoneImportAdded() {
        library.addResource("cites-seed-004.txt");
        var before = library.get("/works/petrov2019trade").getMap("csl");
        var csl = library.text("/works.json?key=petrov2019trade")
                .replace("petrov2019trade", "mine")
                .replaceFirst("\"type\"", "\"URL\":\"https://example.org/petrov\",\"type\"");
        String id = id(send(bytes(csl), "").statusCode(201).extract().jsonPath());
        assertEquals(
                "https://example.org/petrov",
                library.get("/works/petrov2019trade").getString("csl.URL"));

        library.asked()
                .delete("/imports/" + id)
                .then()
                .statusCode(200)
                .body("gone", equalTo(0))
                .body("takenBack", equalTo(1));

        assertEquals(before, library.get("/works/petrov2019trade").getMap("csl"));
        library.asked().get("/works/mine").then().statusCode(410);
        assertEquals(
                List.of("taken-back", "enriched"),
                library.get("/works/petrov2019trade/history")
                        .getList("items.kind")
                        .subList(0, 2));
    }

    @Test
    void whoeverHasTheWorksLearnsThatAnUndoneImportTookAKeyBack() {
        library.addResource("cites-seed-004.txt");
        String csl = library.text("/works.json?key=petrov2019trade").replace("petrov2019trade", "mine");
        String id = id(send(bytes(csl), "").statusCode(201).extract().jsonPath());
        String tag = library.asked().get("/works.bib").header("ETag");

        library.asked().delete("/imports/" + id).then().statusCode(200);

        library.asked().header("If-None-Match", tag).get("/works.bib").then().statusCode(200);
    }

    @Test
    void aDryRunIsReadPageByPage() {
        send(Library.resource(FIVE), "?dryRun=true&offset=3&limit=1")
                .statusCode(200)
                .body("entries.total", equalTo(5))
                .body("entries.items.number", equalTo(List.of(4)));
    }

    @Test
    void aKeyWithMarksLeadsToItsWork() {
        String id = id(send(bytes("[{\"id\": \"R&D+2\", \"type\": \"book\", \"title\": \"One\"}]"), "")
                .extract()
                .jsonPath());

        library.asked()
                .accept("text/html")
                .get("/imports/" + id)
                .then()
                .body(containsString("/works-list?q=R%26D%2B2\""));
    }

    @Test
    void aPageOfAReportLeadsToTheNextOfTheSameSize() {
        library.asked()
                .accept("text/html")
                .get("/imports/" + id(five()) + "?offset=4&limit=2")
                .then()
                .statusCode(200)
                .body(containsString("limit=2&amp;offset=2"));
    }

    @Test
    void aLargeFileGoesOnInTheBackgroundAndTellsItsProgress() {
        String many = IntStream.range(0, 60)
                .mapToObj(i ->
                        "{\"id\": \"k%1$d\", \"type\": \"book\", \"title\": \"Number %1$d of a series\"}".formatted(i))
                .collect(Collectors.joining(",\n", "[", "]"));

        var begun = send(bytes(many), "").statusCode(202).extract();
        String events = library.asked()
                .accept("text/event-stream")
                .get("/imports/" + id(begun.jsonPath()) + "/events")
                .asString();

        assertTrue(events.contains("event:done"), events);
        assertEquals(60, library.get("/imports/" + id(begun.jsonPath())).getInt("summary.settled"));
    }

    @Test
    void theSameRequestWithAnIdempotencyKeyBringsTheFileInOnce() {
        for (int i = 0; i < 2; i++) {
            library.asked()
                    .header("Idempotency-Key", "once")
                    .contentType("application/json")
                    .body(Library.resource(FIVE))
                    .post("/import")
                    .then()
                    .statusCode(201);
        }

        assertEquals(1, library.get("/imports").getInt("total"));
    }

    @Test
    void aFileInLatin1IsReadAsSuchAndTheReportSaysSo() {
        byte[] latin = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Über Größe\"}]"
                .getBytes(Charset.forName("windows-1252"));

        var report = send(latin, "").statusCode(201).extract().jsonPath();

        assertEquals("Über Größe", library.get("/works/a").getString("csl.title"));
        assertTrue(report.getString("entries.items[0].why").contains("windows-1252"));
    }

    @Test
    void aFormatIsToldByTheContentIfNothingElseTellsIt() {
        library.asked()
                .contentType("application/octet-stream")
                .body(Library.resource(FIVE))
                .post("/import")
                .then()
                .statusCode(201)
                .body("summary.format", equalTo("csl-json"));
    }

    @Test
    void aFileOfNoFormatIsRefused() {
        library.asked()
                .contentType("text/plain")
                .body("Dear editor, please find attached nothing.")
                .post("/import")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unknown-format"))
                .body("detail", containsString("csl-json"));
    }

    @Test
    void aFormatThatIsNotReadIsRefused() {
        send(bytes("[]"), "?format=docx")
                .statusCode(400)
                .body("parameter", equalTo("format"))
                .body("detail", startsWith("format is "))
                .body("detail", not(containsString("null")));
    }

    @Test
    void aFileThatBreaksOffBringsInWhatStandsBefore() {
        var report = send(bytes("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"One\"}, {\"id\": "), "")
                .statusCode(201)
                .body("summary.counts", equalTo(Map.of("added", 1, "failed", 2)))
                .body("entries.items.why", hasItem("The list is not closed with ]."))
                .extract();
        assertEquals("a", report.path("entries.items[0].key"));
    }

    @Test
    void anImportThatIsNotThereIsAProblem() {
        library.asked().get("/imports/none").then().statusCode(404).body("type", equalTo("/problems/no-such-import"));
    }

    /// Both come under one key of the file; the second was given another in the library.
    @Test
    void aFileWithOneKeyTwiceBringsNothingNewTheSecondTime() {
        var file = bytes("""
                        [{"id": "doe2001", "type": "book", "title": "Rivers of the plain", "publisher": "Oxford",
                          "author": [{"family": "Doe", "given": "Jane"}], "issued": {"date-parts": [[2001]]}},
                         {"id": "doe2001", "type": "article-journal", "title": "On the melting of glaciers",
                          "author": [{"family": "Doe", "given": "John"}], "issued": {"date-parts": [[2001]]},
                          "container-title": "Ice"}]""");
        send(file, "").statusCode(201).body("summary.counts", equalTo(Map.of("added", 2)));

        send(file, "").statusCode(201).body("summary.counts", equalTo(Map.of("matched", 2)));

        assertEquals(List.of("doe2001", "doe2001a"), library.get("/works.json").getList("id"));
    }
}
