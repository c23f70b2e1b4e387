package org.ibid.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Handing papers in and taking them away.
@QuarkusTest
class PapersTest {

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    @Test
    void theSameBytesAgainGiveTheSamePaper() {
        String id = library.addSeed(Library.SEED_003);

        library.asked()
                .contentType("text/plain")
                .body(Library.seed(Library.SEED_003))
                .post("/papers")
                .then()
                .statusCode(200)
                .header("Location", endsWith("/libraries/" + library.name() + "/papers/" + id))
                .body("id", equalTo(id));
        assertEquals(1, library.get("/papers").getInt("total"));
    }

    @Test
    void aFormsFileKeepsItsName() {
        library.asked()
                .multiPart("file", "notes.txt", Library.seed(Library.SEED_003), "text/plain")
                .post("/papers")
                .then()
                .statusCode(201)
                .body("file.name", equalTo("notes.txt"));
    }

    @Test
    void aTextInACharsetThatIsNamedIsReadInIt() {
        byte[] text =
                "Über Zitate\n\nAbstract\n\nEin kurzer Text über Bücher.\n".getBytes(Charset.forName("windows-1252"));

        String id = library.asked()
                .contentType("text/plain; charset=windows-1252")
                .body(text)
                .post("/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertTrue(library.text("/papers/" + id + "/text").startsWith("Über Zitate"));
    }

    @Test
    void aWebPageIsReadAndItsTextIsWhatSpansReferTo() {
        String page = "<!doctype html><title>t</title><nav>Home</nav><h1>Treaties in the snow</h1><h2>Abstract</h2>"
                + "<p>A short text.</p><h2>References</h2><p>Khan, A. (2021). <i>Passes and peaks</i>. Lahore: Vanguard.</p>";

        String id = library.asked()
                .contentType("text/html")
                .body(page)
                .post("/papers")
                .then()
                .statusCode(201)
                .body("csl.title", equalTo("Treaties in the snow"))
                .body("counts.references", equalTo(1))
                .extract()
                .path("id");

        assertTrue(library.text("/papers/" + id + "/text")
                .startsWith("Treaties in the snow\n\nAbstract\n\nA short text."));
    }

    @Test
    void aDeletedPaperIsGoneWithItsSketchesButItsWorksStay() {
        String id = library.addSeed(Library.SEED_004);
        int works = library.get("/works").getInt("total");

        library.asked().delete("/papers/" + id).then().statusCode(204);

        library.asked().get("/papers/" + id).then().statusCode(404);
        int sketches = 2;
        assertEquals(works - sketches, library.get("/works").getInt("total"));
    }

    @Test
    void aPaperDeletedAndHandedInAgainFindsItsWorksUnderTheirKeys() {
        String first = library.addSeed(Library.SEED_004);
        var keys = library.get("/papers/" + first + "/references").<String>getList("key");
        library.asked().delete("/papers/" + first).then().statusCode(204);

        String second = library.addSeed(Library.SEED_004);

        assertEquals(keys, library.get("/papers/" + second + "/references").<String>getList("key"));
    }

    @Test
    void allSeedsDeletedAndHandedInAgainMakeNoWorkTwice() {
        var seeds = List.of(Library.SEED_000, Library.SEED_001, Library.SEED_002, Library.SEED_003, Library.SEED_004);
        var papers = seeds.stream().map(library::addSeed).toList();
        int works = library.get("/works").getInt("total");
        papers.forEach(id -> library.asked().delete("/papers/" + id).then().statusCode(204));

        seeds.forEach(library::addSeed);

        assertEquals(works, library.get("/works").getInt("total"));
    }

    @Test
    void aFormsPartThatSaysNoTypeIsReadAsText() {
        library.asked()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=X")
                .body("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"n.txt\"\r\n\r\n"
                        + "A title\n\nAbstract\n\nA short text (Khan, 2021).\n\r\n--X--\r\n")
                .post("/papers")
                .then()
                .statusCode(201);
    }

    @Test
    void aKeyOfAWorkThatIsGoneIsNeverGivenAgain() {
        String first = library.addSeed(Library.SEED_004);
        library.asked().delete("/papers/" + first).then().statusCode(204);
        library.asked().get("/works/carry2022").then().statusCode(410).body("type", equalTo("/problems/work-gone"));

        library.addSeed(Library.SEED_004);

        assertEquals(List.of("carry2022a"), library.get("/works?author=carry").getList("items.key"));
    }

    @Test
    void papersHandedInAtTheSameTimeAddEachWorkOnce() throws Exception {
        byte[] seed = Library.seed(Library.SEED_004);
        List<Callable<String>> writers = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> library.add(
                        (new String(seed, StandardCharsets.UTF_8) + "\n".repeat(i)).getBytes(StandardCharsets.UTF_8),
                        "copy-" + i))
                .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }

        assertEquals(8, library.get("/papers").getInt("total"));
        int itself = 1;
        int entries = 31;
        int sketchesOfEach = 2;
        assertEquals(
                itself + entries + 8 * sketchesOfEach, library.get("/works").getInt("total"));
    }

    @Test
    void twoLibrariesKnowNothingOfEachOther() {
        library.addSeed(Library.SEED_003);

        assertEquals(0, Library.empty().get("/works").getInt("total"));
    }
}
