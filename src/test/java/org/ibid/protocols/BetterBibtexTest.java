package org.ibid.protocols;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Better BibTeX, as its clients speak it; two of them (pandoc, biber) are run.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BetterBibtexTest {

    private static final String PICKER = "/better-bibtex/picker";

    @TestHTTPResource("/")
    URI service;

    @TempDir
    Path folder;

    private Desk desk = new Desk("", "");
    private int number;

    @BeforeEach
    void layTheDesk() {
        if (number == 0) {
            desk = Desk.laid();
            number = desk.number();
        }
    }

    private String here() {
        return service + "libraries/" + desk.library();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"params\": [[[\"creator\", \"contains\", \"a\\u0000\"]]], \"method\": \"item.search\"",
                "{\"params\": [[[\"DOI\", \"is\", \"10.1/\\u0000\"]]], \"method\": \"item.search\"",
                "{\"params\": [\"doe\", \"\\u0000\"], \"method\": \"item.search\"",
                "{\"params\": [\"\\u0000\"], \"method\": \"item.search\""
            })
    void aNulInACallIsNoFaultOfOurs(String call) {
        given().contentType("application/json")
                .body(call + ", \"jsonrpc\": \"2.0\", \"id\": 1}")
                .post(here() + "/better-bibtex/json-rpc")
                .then()
                .statusCode(200);
    }

    @Test
    void aCallWithoutABodyIsToldSo() {
        given().post(here() + "/better-bibtex/json-rpc").then().statusCode(200).body("error.code", lessThan(0));
    }

    @Test
    void aBatchWhoseAnswersGrowTooLargeIsAnsweredAsFarAsTheyDoNot() {
        var shelf = Shelf.with("dates.json");
        shelf.asked()
                .contentType("application/vnd.citationstyles.csl+json; charset=UTF-8")
                .body(IntStream.range(0, 20)
                        .mapToObj(i -> "{\"id\": \"long" + i + "\", \"type\": \"book\", \"title\": \"Long " + i
                                + "\", \"abstract\": \"" + "salt ".repeat(19_000) + "\"}")
                        .collect(Collectors.joining(",", "[", "]")))
                .post("/import")
                .then()
                .statusCode(201);
        String keys = IntStream.range(0, 20).mapToObj(i -> "\"long" + i + "\"").collect(Collectors.joining(","));
        String call = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"item.export\", \"params\": [[" + keys
                + "], \"csljson\"]}";
        var answers = shelf.asked()
                .contentType("application/json")
                .body("[" + String.join(",", Collections.nCopies(12, call)) + "]")
                .post("/better-bibtex/json-rpc")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertTrue(answers.getString("[7].result").contains("salt salt"));
        assertEquals(-32000, answers.getInt("[11].error.code"));
        assertEquals(12, answers.getList("").size());
    }

    static Stream<Exchange> exchanges() {
        return Exchange.read(Desk.resource("betterbibtex/clients.txt"));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void clientsFindWhatTheyLookFor(Exchange exchange) {
        exchange.check(text -> text.replace("{library}", desk.library())
                .replace("{number}", "" + number)
                .replace("{paper}", desk.paper()));
    }

    static Stream<String> citations() {
        return Desk.resource("betterbibtex/cayw.txt").lines().filter(line -> line.contains("=>"));
    }

    @ParameterizedTest
    @MethodSource("citations")
    void editorsGetWhatTheyAskFor(String line) {
        var parts = line.split(" => ?", 2);

        String text = desk.asked()
                .get("/better-bibtex/cayw?" + parts[0])
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(parts[1].replace("\\n", "\n"), text);
    }

    @Test
    void whatSeveralWorksMatchIsToldAndNotGuessed() {
        desk.asked()
                .get("/better-bibtex/cayw?q=a")
                .then()
                .statusCode(400)
                .contentType(startsWith("text/plain"))
                .body(containsString("citationKeys="));
    }

    @Test
    void anUnknownFormatIsToldBeforeAnybodyPicks() {
        desk.asked()
                .get("/better-bibtex/cayw?format=eta")
                .then()
                .statusCode(400)
                .body(containsString("asciidoctor-bibtex"));
    }

    @Test
    void anEditorWaitsUntilAPersonHasPicked() throws Exception {
        var editor = CompletableFuture.supplyAsync(
                () -> given().get(here() + "/better-bibtex/cayw?format=pandoc&brackets=1&wait=60")
                        .asString());
        untilTheEditorWaits();

        desk.asked()
                .get(PICKER + "?q=geoecon&key=doe1999")
                .then()
                .body(containsString("value=\"khan2021\""))
                .body(containsString("name=\"locator.doe1999\""));
        given().formParam("key", "khan2021", "doe1999")
                .formParam("locator.khan2021", "4")
                .formParam("label.khan2021", "page")
                .formParam("year.doe1999", "1")
                .header("Origin", service.toString().replaceFirst("/$", ""))
                .post(here() + PICKER)
                .then()
                .statusCode(200)
                .body(containsString("Your editor has it"));

        assertEquals("[@khan2021, p. 4; -@doe1999]", editor.get(60, TimeUnit.SECONDS));
    }

    /// The page says so; it is asked again and again, for ten seconds at the most.
    private void untilTheEditorWaits() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end) {
            if (desk.asked().get(PICKER).asString().contains("An editor waits for")) {
                return;
            }
        }
        throw new AssertionError("the editor does not wait");
    }

    @Test
    void anEditorWhoseWishCannotBeMetIsToldSoAndHoldsUpNoOther() throws Exception {
        var editor = CompletableFuture.supplyAsync(
                () -> given().get(here() + "/better-bibtex/cayw?format=formatted-citation&style=nowhere&wait=60"));
        untilTheEditorWaits();

        given().formParam("key", "khan2021").post(here() + PICKER).then().statusCode(404);

        editor.get(30, TimeUnit.SECONDS)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/plain"))
                .body(containsString("nowhere"));
        given().formParam("key", "doe1999")
                .post(here() + PICKER)
                .then()
                .statusCode(200)
                .body(containsString("<code>[@doe1999]</code>"));
    }

    @Test
    void aPageOfAnotherSiteMayNotPick() {
        given().formParam("key", "khan2021")
                .header("Origin", "https://elsewhere.example")
                .post(here() + PICKER)
                .then()
                .statusCode(403);
    }

    @Test
    void withoutAnEditorThePickIsShown() {
        given().formParam("key", "doe1999")
                .post(here() + PICKER)
                .then()
                .statusCode(200)
                .body(containsString("<code>[@doe1999]</code>"));
    }

    @Test
    void anExportThatTheClientHasIsNotSentAgain() {
        String tag = desk.asked()
                .get("/better-bibtex/library?/" + number + "/library.bib")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .header("ETag");

        desk.asked()
                .header("If-None-Match", tag)
                .get("/better-bibtex/library?/" + number + "/library.bib")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotThereIsToldAsText(String path, int status, String words) {
        desk.asked()
                .get("/better-bibtex/" + path)
                .then()
                .statusCode(status)
                .contentType(startsWith("text/plain"))
                .body(containsString(words))
                .body(not(containsString("\"type\"")));
    }

    static Stream<Arguments> whatIsNotThereIsToldAsText() {
        return Stream.of(
                Arguments.of("library?/99999/library.bib", 404, "99999"),
                Arguments.of("library?/library.jzon", 400, "jzon"),
                Arguments.of("library", 400, "?/1/library.bib"),
                Arguments.of("collection?/Nothing%20at%20all.bib", 404, "Nothing at all"),
                Arguments.of("export/item?citationKeys=nobody&translator=bib", 404, "nobody"),
                Arguments.of("select?bibtex", 400, "export/item"));
    }

    @Test
    void exportsOfLibrariesHaveANameToSaveThemUnder() {
        desk.asked()
                .get("/better-bibtex/export?/anything.bib")
                .then()
                .header("Content-Disposition", equalTo("attachment; filename=\"" + desk.library() + ".bib\""));
    }

    @Test
    void pandocFillsInWhatADocumentCitesWithTheFilter() throws Exception {
        Files.writeString(folder.resolve("paper.md"), "As @khan2021 says [see @doe1999, p. 3; @nobody].\n");
        Files.write(
                folder.resolve("ibid.lua"),
                given().get("/ibid/ibid.lua").then().statusCode(200).extract().asByteArray());

        String said = Desk.run(
                folder,
                "pandoc",
                "--lua-filter",
                "ibid.lua",
                "--citeproc",
                "-M",
                "ibid=" + here(),
                "-t",
                "plain",
                "--wrap=none",
                "paper.md");

        assertTrue(said.contains("As Khan (2021) says (see Doe and Roe 1999, 3; nobody?)"), said);
        assertTrue(said.contains("Ibid: the key nobody leads to 0 works"), said);
        assertTrue(said.contains("Asian Survey 61 (5): 811–37."), said);
    }

    @Test
    void pandocTakesAPulledBibliography() throws Exception {
        Files.writeString(folder.resolve("pulled.md"), "As @doe1999 says.\n");

        String said = Desk.run(
                folder,
                "pandoc",
                "--citeproc",
                "--bibliography",
                here() + "/better-bibtex/library?/" + number + "/library.json",
                "-t",
                "plain",
                "pulled.md");

        assertTrue(said.contains("As Doe and Roe (1999) says."), said);
    }

    @Test
    void biberFetchesARemoteSource() throws Exception {
        String said = Desk.run(
                folder,
                "biber",
                "--tool",
                "--logfile=remote",
                "--output-file=out.bib",
                here() + "/better-bibtex/export?/library.bib");

        assertTrue(Files.readString(folder.resolve("out.bib")).contains("Basswood"), said);
    }
}
