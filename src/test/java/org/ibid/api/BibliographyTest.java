package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bibliographies over HTTP. The expected lines are those of the APA and Chicago manuals for what seed 004 prints.
@QuarkusTest
class BibliographyTest {

    private static final String CLARY =
            "Clary, C. (2022). Russia-Pakistan Relations and the Constraints of Geoeconomics. Asian Survey, 62(5–6),"
                    + " 838–865. https://doi.org/10.1525/as.2022.1801312";

    private Library library;
    private String paper;

    @BeforeEach
    void seed004() {
        library = Library.empty();
        paper = library.addSeed(Library.SEED_004);
    }

    @Test
    void worksAreRenderedByKey() {
        assertEquals(
                CLARY,
                library.text("/bibliography?works=clary2022russia&style=apa&format=text")
                        .strip());
    }

    @Test
    void worksAreRenderedByIdToo() {
        String id = library.get("/works/clary2022russia").getString("id");

        assertEquals(
                CLARY,
                library.text("/bibliography?works=" + id + "&format=text").strip());
    }

    @Test
    void itemsComeInByHttp2Too() throws Exception {
        String order = """
                {"format": "text", "items": [{"id": "x", "type": "book", "title": "Aid", "issued": {"date-parts": [[1999]]},
                 "author": [{"family": "Abbas", "given": "Q."}], "publisher": "Oxford University Press"}]}""";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/bibliography"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();

        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertEquals(HttpClient.Version.HTTP_2, answer.version());
            assertEquals(
                    "Abbas, Q. (1999). Aid. Oxford University Press.",
                    answer.body().strip());
        }
    }

    @Test
    void storedWorksAndItemsSentAlongMakeOneBibliography() {
        String order = """
                {"works": ["clary2022russia"], "style": "apa", "format": "text", "items": [
                  {"id": "x", "type": "book", "title": "Aid", "author": [{"family": "Abbas", "given": "Q."}],
                   "issued": {"date-parts": [[1999]]}, "publisher": "Oxford University Press"}]}""";

        String text = library.asked()
                .contentType(ContentType.JSON)
                .body(order)
                .post("/bibliography")
                .asString();

        assertEquals(
                List.of("Abbas, Q. (1999). Aid. Oxford University Press.", CLARY),
                text.strip().lines().toList());
    }

    @Test
    void aPapersListIsRenderedInAnyStyle() {
        library.asked()
                .get("/papers/" + paper + "/bibliography?style=chicago-author-date&format=text")
                .then()
                .contentType("text/plain")
                .body(containsString(
                        "Tankel, S. 2018. “Beyond the Double Game: Lessons from Pakistan’s Approach to Islamist"
                                + " Militancy.” Journal of Strategic Studies 41 (4): 545–75."));
    }

    @Test
    void whoAcceptsJsonGetsEachEntryWithItsKey() {
        library.asked()
                .accept(ContentType.JSON)
                .get("/papers/" + paper + "/bibliography?style=apa&format=text")
                .then()
                .body("entries.size()", equalTo(31))
                .body("entries[8].id", equalTo("clary2022russia"))
                .body("entries[8].text", equalTo(CLARY))
                .body("style.id", equalTo("apa"));
    }

    @Test
    void whatABrowserAcceptsIsHtml() {
        library.asked()
                .accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .get("/bibliography?works=clary2022russia")
                .then()
                .contentType("text/html")
                .body(containsString("<i>Asian Survey</i>"));
    }

    @Test
    void markdownIsChosenByAcceptToo() {
        library.asked()
                .accept("text/markdown")
                .get("/bibliography?works=clary2022russia")
                .then()
                .contentType("text/markdown")
                .body(containsString("*Asian Survey*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APA | Khan, Q. Z., Wakil, I., & Mustafa, G. (2024). The Dynamics of Pakistan-Russia Relations in the 21st Century and the Role of U.S. Influence.
            MHRA | Khan, Qamar Zaman, Imran Wakil, and Ghulam Mustafa
            MLA | Khan, Qamar Zaman, et al. “The Dynamics of Pakistan-Russia Relations in the 21st Century and the Role of U.S. Influence.”
            """)
    void howToCiteThePaperIsSaidInTheStylesThatJournalsAskFor(String name, String beginning) {
        library.asked()
                .accept(ContentType.JSON)
                .get("/papers/" + paper + "/cite?format=text")
                .then()
                .body("size()", equalTo(7))
                .body("find { it.name == '" + name + "' }.text", org.hamcrest.Matchers.startsWith(beginning));
    }

    @Test
    void everyCiteLineSaysWhichStyleItUses() {
        assertEquals(
                List.of("APA", "Chicago", "Harvard", "MHRA", "MLA", "Oxford", "Turabian"),
                library.asked()
                        .accept(ContentType.JSON)
                        .get("/papers/" + paper + "/cite")
                        .jsonPath()
                        .getList("name"));
    }
}
