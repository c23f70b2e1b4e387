package org.ibid.protocols;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// citeproc-js-server's POST. What is expected was made by citeproc-js 2.4.63 (npm `citeproc`) from the same body, with
/// the styles of the artifact `styles` 26.2; `hangingindent` is the number that the server's own older version gives.
@QuarkusTest
class CiteprocServerTest {

    private static final String BODY = Desk.resource("citeprocjs/posted.json");

    @ParameterizedTest
    @CsvSource({"/,apa", "/citeproc-js-server,ieee", "/,http://www.zotero.org/styles/apa"})
    void whatCiteprocJsMakesIsAnswered(String path, String style) throws Exception {
        var json = new JsonMapper();
        String expected = Desk.resource("citeprocjs/" + style.replaceFirst(".*/", "") + ".json");

        String made = given().contentType("application/json")
                .queryParam("style", style)
                .queryParam("citations", "1")
                .body(BODY)
                .post(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .extract()
                .asString();

        assertEquals(
                json.readTree(expected).toPrettyString(), json.readTree(made).toPrettyString());
    }

    @Test
    void itemsMayComeByIdAndTheStyleWithThem() {
        given().contentType("application/json")
                .queryParam("responseformat", "html")
                .body("""
                        {"items": {"a": {"id": "a", "type": "book", "title": "One", "DOI": "10.1/x"}},
                         "styleXML": "<style xmlns='http://purl.org/net/xbiblio/csl' version='1.0' class='in-text'>\
                        <info><title>T</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info>\
                        <citation><layout><text variable='title'/></layout></citation>\
                        <bibliography><layout><text variable='title' font-style='italic'/></layout></bibliography></style>"}
                        """)
                .post("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(equalTo("<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\"><i>One</i></div>\n</div>"));
    }

    @Test
    void addressesLeadThereWhenThatIsAskedFor() {
        given().contentType("application/json")
                .queryParam("style", "apa")
                .queryParam("linkwrap", "1")
                .body(BODY)
                .post("/")
                .then()
                .body("bibliography[1][1]", containsString("<a href=\"https://doi.org/10.1525/as.2021.1417042\">"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\": | Could not parse POSTed data | 400",
                "{\"items\": 3} | \"items\" | 400",
                "{\"items\": [3]} | CSL-JSON | 400",
                "{\"items\": {\"a\": {\"id\": \"b\", \"type\": \"book\"}}} | another id | 400",
                "{\"items\": [], \"itemIDs\": [\"a\"]} | No item has the id \"a\" | 400",
                "{\"items\": [], \"citationClusters\": [{\"citationItems\": [null]}]} | at least one | 400",
                "{\"items\": [], \"citationClusters\": [3]} | at least one | 400",
                "{\"items\": [], \"citationClusters\": [{\"citationItems\": \"a\"}]} | cannot be read | 400",
                "{\"items\": [], \"citationClusters\": [{\"citationItems\": [{\"id\": \"a\"}]}]} | the id \"a\" | 400",
                "{\"items\": [], \"styleXML\": \"<style/>\"} | <style xmlns= | 400"
            })
    void whatCannotBeRenderedIsToldAsText(String body, String words, int status) {
        given().contentType("application/json")
                .body(body)
                .post("/citeproc-js-server")
                .then()
                .statusCode(status)
                .contentType(startsWith("text/plain"))
                .body(containsString(words));
    }

    @Test
    void aDocumentHasItsLimits() {
        refused(items(1), cites(10_001));
        refused(items(10_001), cites(1));
    }

    private static String items(int most) {
        return IntStream.range(0, most)
                .mapToObj("{\"id\": \"i%d\", \"type\": \"book\"}"::formatted)
                .collect(joining(","));
    }

    private static String cites(int most) {
        return String.join(",", Collections.nCopies(most, "{\"id\": \"i0\"}"));
    }

    private static void refused(String items, String cites) {
        given().contentType("application/json")
                .body("{\"items\": [" + items + "], \"citationClusters\": [{\"citationItems\": [" + cites + "]}]}")
                .post("/citeproc-js-server")
                .then()
                .statusCode(400)
                .body(containsString("At most 10000"));
    }

    /// As `csl-citation.json` has it, also in the members that came with citeproc-js 1.4.
    @Test
    void aCitationMaySayWhatOfItIsPrinted() {
        given().contentType("application/json")
                .queryParam("style", "apa")
                .queryParam("citations", "1")
                .queryParam("bibliography", "0")
                .queryParam("outputformat", "text")
                .body("""
                        {"items": [{"id": "a", "type": "book", "author": [{"family": "Khan"}],
                                    "issued": {"date-parts": [[2021]]}}],
                         "citationClusters": [
                           {"citationItems": [{"id": "a", "locator": 4}], "properties": {"mode": "composite"}},
                           {"citationItems": [{"id": "a", "suppress-author": true}]}]}""")
                .post("/")
                .then()
                .statusCode(200)
                .body("citations[0][1]", equalTo("Khan (2021, p. 4)"))
                .body("citations[1][1]", equalTo("(2021)"));
    }

    /// IEEE Reference Guide: works are numbered in the order in which the text cites them, and listed by number.
    @Test
    void citationsAndTheListHaveTheSameNumbers() {
        given().contentType("application/json")
                .queryParam("style", "ieee")
                .queryParam("citations", "1")
                .queryParam("outputformat", "text")
                .body("""
                        {"items": [{"id": "a", "type": "book", "title": "One"}, {"id": "b", "type": "book", "title": "Two"}],
                         "citationClusters": [{"citationItems": [{"id": "b"}]}]}""")
                .post("/")
                .then()
                .statusCode(200)
                .body("citations[0][1]", equalTo("[1]"))
                .body("bibliography[0].entry_ids", equalTo(List.of(List.of("b"), List.of("a"))))
                .body("bibliography[1][0]", startsWith("[1]"))
                .body("bibliography[1][0]", containsString("Two"));
    }

    @Test
    void aStyleThatIsNotThereIsNotFound() {
        given().contentType("application/json")
                .body(BODY)
                .post("/?style=nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/plain"))
                .body(containsString("nowhere"));
    }

    @Test
    void whoOnlyLooksIsToldToPost() {
        given().get("/citeproc-js-server")
                .then()
                .statusCode(400)
                .body(containsString("Item data must be POSTed with request"));
        given().options("/citeproc-js-server").then().statusCode(200).header("Allow", "POST,OPTIONS");
        given().options("/").then().statusCode(200).header("Allow", "POST,OPTIONS");
    }

    @Test
    void aPageOfAnyOriginMaySendItems() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", containsString("Content-Type"));
        given().header("Origin", "https://elsewhere.example")
                .body(BODY)
                .post("/")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
    }
}
