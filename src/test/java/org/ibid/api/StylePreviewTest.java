package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a style can do, shown on works; and styles that somebody wrote.
@QuarkusTest
class StylePreviewTest {

    private static final String STYLE = """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
              <info><title>Mine</title><category citation-format="author-date"/></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout><text variable="title"/></layout></bibliography>
            </style>
            """;

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    @Test
    void aStyleSaysWhatItCanDo() {
        library.asked()
                .get("/styles/nature-physics")
                .then()
                .statusCode(200)
                .body("citationFormat", equalTo("numeric"))
                .body("styleClass", equalTo("in-text"))
                .body("hasBibliography", equalTo(true))
                .body("parent", equalTo("nature"))
                .body("defaultLocale", equalTo("en-GB"));
    }

    @Test
    void aStyleLinksToItsPreviewAndItsParent() {
        var links = library.asked().get("/styles/nature-physics").headers().getValues("Link");
        assertEquals(2, links.size());
        assertEquals(
                1,
                links.stream()
                        .filter(link -> link.contains("/styles/nature-physics/preview>"))
                        .count());
        assertEquals(
                1,
                links.stream().filter(link -> link.contains("/styles/nature>")).count());
    }

    @Test
    void aPreviewShowsCitationsAndTheBibliographyOfSamples() {
        library.asked()
                .accept(ContentType.JSON)
                .get("/styles/apa/preview?format=text")
                .then()
                .statusCode(200)
                .body("locale", equalTo("en-US"))
                .body("citations.text", hasItem("(Okafor, 2018)"))
                .body("citations.shows", hasItem("two works at once"))
                .body("bibliography.text", hasItem("Okafor, C. (2018). The weight of maps (2nd ed.). Harbour Press."));
    }

    @Test
    void aNoteStyleShowsIbid() {
        library.asked()
                .accept(ContentType.JSON)
                .get("/styles/chicago-notes-bibliography-subsequent-ibid/preview?format=text")
                .then()
                .body("citations.text", hasItem(startsWith("Ibid.")));
    }

    @Test
    void aStyleThatOnlyCitesIsShownToo() {
        library.asked()
                .accept(ContentType.JSON)
                .get("/styles/bluebook-law-review/preview")
                .then()
                .statusCode(200)
                .body("citations.size()", greaterThan(6))
                .body("bibliography.size()", equalTo(0));
    }

    @Test
    void aPreviewOfWorksOfTheLibraryShowsThose() {
        library.addSeed(Library.SEED_004);
        library.asked()
                .accept(ContentType.JSON)
                .get("/styles/apa/preview?works=clary2022russia&format=text")
                .then()
                .body("citations[0].text", equalTo("(Clary, 2022)"))
                .body("bibliography.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <ul class=\"ibid-citations\">",
        "text/plain, '(Okafor, 2018)'",
        "text/x-tex, \\textit{The weight of maps}",
        "text/vnd.typst, The weight of maps",
        "text/rtf, {\\rtf1",
        "text/asciidoc, _The weight of maps_"
    })
    void aPreviewComesInWhatIsAccepted(String type, String part) {
        library.asked()
                .accept(type)
                .get("/styles/apa/preview")
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .body(containsString(part));
    }

    @Test
    void whoAcceptsAnyTextGetsHtmlAndAnyApplicationJson() {
        library.asked().accept("text/*").get("/styles/apa/preview").then().contentType(startsWith("text/html"));
        library.asked()
                .accept("application/*")
                .get("/styles/apa/preview")
                .then()
                .contentType(ContentType.JSON);
    }

    @Test
    void aPreviewOfAStyleThatIsNotThereNamesTheNearest() {
        library.asked()
                .get("/styles/apaa/preview")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-style"))
                .body("nearest", hasItem("apa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.citationstyles.style+xml", "application/xml", "text/xml; charset=UTF-8"})
    void aGoodStyleIsValid(String type) {
        check(type, STYLE)
                .body("valid", equalTo(true))
                .body("style.title", equalTo("Mine"))
                .body("preview.bibliography[0].text", startsWith("How rivers remember"));
    }

    @Test
    void aStyleWithFaultsIsCheckedAllTheSame() {
        check("text/xml", STYLE.replaceFirst("variable=\"title\"", "macro=\"titel\""))
                .body("valid", equalTo(false))
                .body("faults[0].line", equalTo(3))
                .body("faults[0].column", greaterThan(1))
                .body("faults[0].message", containsString("no macro \"titel\""))
                .body("preview", equalTo(null));
    }

    @Test
    void whatIsNoXmlIsAFaultWithItsPlace() {
        check("text/xml", "title: Mine").body("valid", equalTo(false)).body("faults[0].line", equalTo(1));
    }

    @Test
    void whatIsOddIsAWarning() {
        check("text/xml", STYLE.replace("variable=\"title\"", "variable=\"colour\""))
                .body("valid", equalTo(true))
                .body("warnings.message", hasItems(containsString("no variable \"colour\"")));
    }

    @Test
    void nothingOfACheckedStyleIsKept() {
        check("text/xml", STYLE);
        library.asked().get("/styles?q=Mine").then().body("items.title", not(hasItem("Mine")));
    }

    @Test
    void aBodyThatIsNoStyleAtAllIsRefusedByItsType() {
        library.asked()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/styles/check")
                .then()
                .statusCode(415);
    }

    @Test
    void tenMegabytesAreTooMany() {
        library.asked()
                .contentType("text/xml")
                .body(STYLE.replace("Mine", "x".repeat(10_000_000)))
                .post("/styles/check")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/file-too-large"));
    }

    private ValidatableResponse check(String type, String style) {
        return library.asked()
                .contentType(type)
                .body(style)
                .post("/styles/check?format=text")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
    }
}
