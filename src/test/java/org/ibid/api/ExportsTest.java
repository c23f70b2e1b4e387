package org.ibid.api;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Libraries as files that other programs pull.
@QuarkusTest
class ExportsTest {

    private static final String LATER = "Tue, 01 Jan 2075 00:00:00 GMT";

    private Library library;

    @BeforeEach
    void twoBooks() {
        library = Library.empty();
        library.post("/import", """
                [{"id": "curie1911", "type": "book", "title": "Radiation", "author": [{"family": "Curie", "given": "Marie"}],
                  "issued": {"date-parts": [[1911]]}, "publisher": "Alcan", "reviewed-genre": "treatise"},
                 {"id": "noether1921", "type": "article-journal", "title": "Idealtheorie in Ringbereichen",
                  "author": [{"family": "Noether", "given": "Emmy"}], "issued": {"date-parts": [[1921]]},
                  "container-title": "Mathematische Annalen", "volume": "83", "page": "24-66"}]""", 201);
    }

    private String address(String path) {
        return "http://localhost:" + RestAssured.port + "/libraries/" + library.name() + path;
    }

    @Test
    void oneWorkIsAFileUnderItsKeyWithAnEnding() {
        library.asked()
                .get("/works/curie1911.bib")
                .then()
                .statusCode(200)
                .contentType(containsString("bibtex"))
                .body(containsString("@book{curie1911,"));
        library.asked().get("/works/curie1911.ris").then().statusCode(200).body(containsString("TI  - Radiation"));
        library.asked().get("/works/nobody1900.bib").then().statusCode(404);
        library.asked().get("/works/curie1911.xyz").then().statusCode(404);
    }

    @Test
    void anUnchangedLibraryIsNotSentAgain() {
        var first = library.asked()
                .get("/works.bib")
                .then()
                .statusCode(200)
                .header("Last-Modified", notNullValue())
                .extract();

        library.asked()
                .header("If-None-Match", first.header("ETag"))
                .get("/works.bib")
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
        library.asked()
                .header("If-Modified-Since", LATER)
                .get("/works.bib")
                .then()
                .statusCode(304);
    }

    @Test
    void aTagThatAProxyMadeWeakIsKnown() {
        String tag = library.asked().get("/works.bib").header("ETag");

        for (String sent : List.of("W/" + tag, "\"other\", W/" + tag, "W/\"other\",W/" + tag)) {
            library.asked()
                    .header("If-None-Match", sent)
                    .get("/works.bib")
                    .then()
                    .statusCode(304);
        }
        library.asked()
                .header("If-None-Match", "W/\"other\"")
                .get("/works.bib")
                .then()
                .statusCode(200);
    }

    @Test
    void aChangedLibraryIsSentAgain() {
        String before = library.asked().get("/works.bib").header("ETag");
        library.post("/import", "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Another\"}]", 201);

        String after = library.asked()
                .header("If-None-Match", before)
                .get("/works.bib")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertNotEquals(before, after);
    }

    @Test
    void headAnswersAsGetWithoutTheFile() {
        library.asked()
                .head("/works.bib")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Ibid-Not-Carried", notNullValue())
                .contentType("application/x-bibtex")
                .body(blankOrNullString());
    }

    @Test
    void onlyWorksOfAListOfKeysAreExported() {
        library.asked()
                .get("/works.ris?keys=noether1921")
                .then()
                .statusCode(200)
                .body(containsString("Ringbereichen"))
                .body(not(containsString("Radiation")));
    }

    @Test
    void aKeyThatLeadsNowhereIsAProblem() {
        library.asked()
                .get("/works.bib?keys=noether1912")
                .then()
                .statusCode(404)
                .body("nearest", equalTo(List.of("noether1921")));
    }

    @Test
    void whatAFormatHasNoPlaceForIsListed() {
        library.asked()
                .get("/works.ris/not-carried")
                .then()
                .statusCode(200)
                .body("byKey", hasKey("curie1911"))
                .body("byKey.curie1911.variable", equalTo(List.of("reviewed-genre")));
    }

    @Test
    void anEndingOfNoFormatIsRefusedWithTheEndingsThereAre() {
        library.asked().get("/works.docx").then().statusCode(400).body("detail", containsString(".bib"));
    }

    @Test
    void moreWorksThanAPageAreAllExportedOnce() {
        String many = IntStream.range(0, 620)
                .mapToObj(i -> "{\"id\": \"k%d\", \"type\": \"book\", \"title\": \"%s\"}".formatted(i, title(i)))
                .collect(Collectors.joining(",", "[", "]"));
        String id = library.post("/import", many, 202).getString("summary.id");
        library.asked()
                .accept("text/event-stream")
                .get("/imports/" + id + "/events")
                .asString();

        var ids = library.get("/works.json").getList("id");
        assertEquals(622, ids.size());
        assertEquals(622, ids.stream().distinct().count());
    }

    /// Titles that have no word in common.
    private static String title(int number) {
        return Integer.toString(number * 7919 + 100_000, 36) + " " + Integer.toString(number * 104_729 + 300_000, 36);
    }

    @Test
    void pandocPullsALibraryFromItsAddress(@TempDir Path folder) throws Exception {
        assumeInstalled("pandoc");
        var paper = Files.writeString(folder.resolve("paper.md"), "As [@noether1921] shows.\n");

        String text = run(
                folder,
                "pandoc",
                "--citeproc",
                "--bibliography",
                address("/works.bib"),
                "-t",
                "plain",
                "--wrap=none",
                paper.toString());

        assertTrue(text.contains("Noether 1921"), text);
        assertTrue(text.contains("Mathematische Annalen 83"), text);
    }

    @Test
    void biberPullsALibraryFromItsAddress(@TempDir Path folder) throws Exception {
        assumeInstalled("biber");
        String output = run(folder, "biber", "--tool", "--nolog", "--output-file", "out.bib", address("/works.bib"));

        String read = Files.readString(folder.resolve("out.bib"));
        assertTrue(output.contains("remote BibTeX data source"), output);
        assertTrue(read.contains("@ARTICLE{noether1921"), read);
        assertTrue(read.contains("Mathematische Annalen"), read);
    }

    private static void assumeInstalled(String tool) {
        boolean isInstalled = List.of("/usr/bin", "/usr/local/bin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        assumeTrue(isInstalled, tool + " is not installed");
    }

    private static String run(Path folder, String... command) throws Exception {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), () -> command[0] + " does not end");
        String output = Files.readString(folder.resolve("output"));
        assertEquals(0, process.exitValue(), output);
        return output;
    }

    @Test
    void theAddressThatEndsInHtmlLeadsToThePageThatListsTheSameWorks() {
        library.asked()
                .redirects()
                .follow(false)
                .get("/works.html?q=invariant theory")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/works-list?q=invariant+theory"));
    }
}
