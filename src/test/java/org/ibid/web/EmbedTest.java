package org.ibid.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other pages get of us, and what machines learn from our pages, over HTTP.
@QuarkusTest
class EmbedTest {

    private static final String ELSEWHERE = "https://journal.example";

    private final Shelf shelf = new Shelf("web-embed");
    private String paper = "";

    @BeforeEach
    void fillTheShelf() {
        Shelf.of(shelf.library());
        paper = shelf.seed("004");
    }

    @Test
    void theScriptIsSmall() throws IOException {
        var small = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(small)) {
            gzip.write(Files.readAllBytes(Path.of("src/main/resources/web/embed.js")));
        }
        assertTrue(small.size() <= 10_000, "embed.js has " + small.size() + " bytes gzipped");
    }

    @Test
    void theScriptIsKeptAndAskedForAgainByItsTag() {
        var first = given().header("Origin", ELSEWHERE).get("/embed.js");
        first.then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", containsString("max-age="));
        given().header("If-None-Match", first.header("ETag"))
                .get("/embed.js")
                .then()
                .statusCode(304);
    }

    @Test
    void aBibliographyMayBeReadFromElsewhereAndKept() {
        var first = given().header("Origin", ELSEWHERE).get(shelf.at("/bibliography?works=clary2022russia"));
        first.then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", startsWith("public, max-age=60"));
        given().header("If-None-Match", first.header("ETag"))
                .get(shelf.at("/bibliography?works=clary2022russia"))
                .then()
                .statusCode(304);
    }

    @Test
    void aProblemMayBeReadFromElsewhereToo() {
        given().header("Origin", ELSEWHERE)
                .get(shelf.at("/bibliography?works=nobody"))
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void citationsMayBeSentFromElsewhereAndNothingElse() {
        var asked = given().header("Origin", ELSEWHERE).header("Access-Control-Request-Method", "POST");
        asked.options(shelf.at("/bibliography"))
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "Content-Type");
        given().header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", "POST")
                .options(shelf.at("/papers"))
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void whatMayBeReadFromElsewhereMayBeAskedForWithATag() {
        var asked = given().header("Origin", ELSEWHERE).header("Access-Control-Request-Method", "GET");
        asked.options(shelf.at("/works.bib"))
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
        given().header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", "PUT")
                .options(shelf.at("/works/clary2022russia"))
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aPapersTextIsNotReadFromElsewhere() {
        given().header("Origin", ELSEWHERE)
                .get(shelf.at("/papers/" + paper + "/text"))
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theGuideOfALibraryThatIsNotThereIsAPageLikeAnyOther() {
        given().get("/libraries/none/embed")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", endsWith("frame-ancestors 'self'"))
                .body("html.body.main.section.h1", equalTo("Not here"));
    }

    @Test
    void theFrameOfALibraryThatIsNotThereLeadsToOneThatIs() {
        given().get("/libraries/none/embed/bibliography?works=a")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", endsWith("frame-ancestors *"))
                .body(containsString("<a href=\"/\">Ibid</a>"));
    }

    @Test
    void theGuideShowsAWorkWithADoi() {
        given().get(shelf.at("/embed")).then().statusCode(200).body(containsString("href=\"https://doi.org/10."));
    }

    @Test
    void theGuideOfALibraryWithoutDoisShowsAWorkAllTheSame() {
        given().put("/libraries/web-embed-plain");
        given().contentType("application/vnd.citationstyles.csl+json")
                .body("""
                        [{"id": "untitled1999", "type": "book", "author": [{"family": "Roe"}]},
                         {"id": "doe2001barley", "type": "book", "title": "Barley", "author": [{"family": "Doe"}]}]""")
                .post("/libraries/web-embed-plain/import")
                .then()
                .statusCode(201);

        given().get("/libraries/web-embed-plain/embed")
                .then()
                .statusCode(200)
                .body(containsString("<ibid-bibliography works=\"doe2001barley\" cite-this"));
    }

    @Test
    void aDocumentsCitationsAndItsListAreOne() {
        given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body("""
                        {"style": "ieee", "format": "text", "records": ["coins"],
                         "items": [{"id": "aid", "type": "book", "title": "Aid"}],
                         "citations": [{"citationItems": [{"id": "aid", "locator": 4, "label": "page"}]},
                                       {"citationItems": [{"id": "10.1525/AS.2022.1801312"}, {"id": "nobody"}]}]}""")
                .post(shelf.at("/bibliography"))
                .then()
                .statusCode(200)
                .body("citations[0].text", equalTo("[1, p. 4]"))
                .body("citations[1].works", equalTo(List.of("clary2022russia")))
                .body("entries.id", equalTo(List.of("aid", "clary2022russia")))
                .body("direction", equalTo("ltr"))
                .body("records.coins", startsWith("<span class=\"Z3988\""));
    }

    @Test
    void aCitationThatCitesNothingIsRefusedWithItsPlace() {
        given().contentType(ContentType.JSON)
                .body("{\"citations\": [{\"citationItems\": []}]}")
                .post(shelf.at("/bibliography"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(containsString("citations[0].citationItems"));
    }

    @Test
    void theWorksThatAPaperCitesOrASearchFindsMakeABibliography() {
        given().accept(ContentType.JSON)
                .get(shelf.at("/bibliography?paper=" + paper))
                .then()
                .body("entries.id", hasItems("clary2022russia"));
        given().accept(ContentType.JSON)
                .get(shelf.at("/bibliography?search=geoeconomics"))
                .then()
                .body("entries.id", equalTo(List.of("clary2022russia")));
    }

    /// signposting.org/FAIR, level 1: cite-as, describedby, type, item.
    @Test
    void aWorksPageIsSignposted() {
        given().get(shelf.at("/view/clary2022russia"))
                .then()
                .statusCode(200)
                .header(
                        "Link",
                        allOf(
                                containsString("<https://doi.org/10.1525/as.2022.1801312>; rel=\"cite-as\""),
                                containsString("<https://schema.org/AboutPage>; rel=\"type\""),
                                containsString("<https://schema.org/ScholarlyArticle>; rel=\"type\""),
                                containsString("/works.bib?keys=clary2022russia>; rel=\"describedby\";"
                                        + " type=\"application/x-bibtex\"")));
        given().get(shelf.at("/read/" + paper))
                .then()
                .header("Link", containsString("/papers/" + paper + "/text>; rel=\"item\"; type=\"text/plain\""));
    }

    /// Google Scholar's "Inclusion Guidelines for Webmasters", "Indexing".
    @Test
    void aWorksPageSaysItsRecordInItsHead() {
        given().get(shelf.at("/view/10.1525/as.2022.1801312"))
                .then()
                .statusCode(200)
                .body(containsString("<meta name=\"citation_title\""))
                .body(containsString("<meta name=\"citation_doi\" content=\"10.1525/as.2022.1801312\""))
                .body(containsString("<script type=\"application/ld+json\">{\"@context\""))
                .body(containsString("type=\"application/json+oembed\""));
    }

    @Test
    void aDoiWithASemicolonIsAPagesAddressToo() {
        String doi = "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2";
        given().contentType(ContentType.JSON)
                .body(List.of(Map.of("id", "spiegelhalter1998", "type", "article-journal", "DOI", doi)))
                .post(shelf.at("/import?format=csl-json"));
        given().urlEncodingEnabled(false)
                .get(shelf.at("/view/" + doi.replace("<", "%3C").replace(">", "%3E")))
                .then()
                .statusCode(200)
                .body(containsString("spiegelhalter1998"));
    }

    @Test
    void whatTheGuideShowsIsThere() {
        String guide = shelf.page("/embed");
        var frame = Pattern.compile("<iframe src=\"([^\"]+)\"").matcher(guide);
        assertTrue(frame.find(), guide);
        given().urlEncodingEnabled(false)
                .get(frame.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .body(containsString("class=\"csl-entry\""));
    }

    @Test
    void aFrameWithoutAHeadingHasATitle() {
        given().get(shelf.at("/embed/bibliography?works=clary2022russia&heading="))
                .then()
                .statusCode(200)
                .body(containsString("<title>References</title>"))
                .body(containsString("/works.bib?keys=clary2022russia"));
    }

    @Test
    void citationsHaveALimitInAll() {
        String cites = String.join(",", Collections.nCopies(20_001, "{\"id\": \"nobody\"}"));
        given().contentType(ContentType.JSON)
                .body("{\"citations\": [{\"citationItems\": [" + cites + "]}]}")
                .post(shelf.at("/bibliography"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(containsString("20000 cites"));
    }

    @Test
    void aScriptInATitleDoesNotEndTheScriptOfItsRecord() {
        String id = shelf.paper("scripted.txt", Shelf.SCRIPTED);
        String page = shelf.page("/read/" + id);
        String json = page.substring(page.indexOf("ld+json\">"), page.indexOf("</script>", page.indexOf("ld+json\">")));
        assertTrue(json.contains("\\u003cscript>document.title"), json);
    }

    @Test
    void aFrameMayStandInAnyPage() {
        given().get(shelf.at("/embed/bibliography?works=clary2022russia&locale=he"))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("dir=\"rtl\""))
                .body(containsString("class=\"Z3988\""));
        given().get(shelf.at("/view/clary2022russia"))
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"works=nobody", "paper=nobody"})
    void aFrameOfWhatIsNotThereSaysSoInAnyPage(String query) {
        given().get(shelf.at("/embed/bibliography?" + query))
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("role=\"alert\""))
                .body(containsString("nobody"))
                .body(not(containsString("<nav")));
    }

    @Test
    void aFrameOfALibraryThatIsNotThereSaysSoInAnyPage() {
        given().get("/libraries/web-embed-none/embed/bibliography?works=nobody")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("web-embed-none"));
    }

    @Test
    void theGuideForProgramsHasThisServicesAddress() {
        given().get(shelf.at("/docs"))
                .then()
                .statusCode(200)
                .body(containsString("/libraries/web-embed/better-bibtex/cayw?format=pandoc"))
                .body(containsString("\\addbibresource[location=remote]{http://"));
    }
}
