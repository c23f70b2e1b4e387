package org.ibid.protocols.oembed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// oEmbed as its document says it (oembed.com, version 1.0), and as WordPress takes it.
@QuarkusTest
class OembedTest {

    /// What WordPress lets through of a provider it does not know: a frame with these attributes (5.9,
    /// `wp_filter_oembed_result`).
    private static final String WORDPRESS =
            "<iframe( (src|width|height|frameborder|marginwidth|marginheight|scrolling|title)=\"[^\"<>]*\")+></iframe>";

    @BeforeEach
    void aWork() {
        given().put("/libraries/oembed");
        given().contentType("application/json")
                .body("""
                        [{"id": "clary2022", "type": "book", "title": "Tests & \\"quotes\\"",
                          "author": [{"family": "Clary", "given": "C."}]}]""")
                .post("/libraries/oembed/import?format=csl-json")
                .then()
                .statusCode(lessThan(300));
    }

    private ValidatableResponse asked(String page, String more) {
        return given().queryParam(
                        "url", page.startsWith("http") ? page : RestAssured.baseURI + ":" + RestAssured.port + page)
                .get("/oembed" + more)
                .then();
    }

    @Test
    void aWorksPageIsEmbeddedAsAFrame() {
        asked("/libraries/oembed/view/clary2022", "?maxwidth=400&maxheight=0&dnt=1")
                .statusCode(200)
                .contentType("application/json")
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("title", equalTo("Tests & \"quotes\""))
                .body("author_name", equalTo("C. Clary"))
                .body("width", equalTo(400))
                .body("html", matchesPattern(WORDPRESS))
                .body("html", containsString("/libraries/oembed/embed/bibliography?works=clary2022"));
    }

    @Test
    void theSameAsXml() {
        asked("/libraries/oembed/view/clary2022", "?format=xml")
                .statusCode(200)
                .contentType(startsWith("text/xml"))
                .body("oembed.type", equalTo("rich"))
                .body("oembed.title", equalTo("Tests & \"quotes\""))
                .body("oembed.html", matchesPattern(WORDPRESS));
    }

    @Test
    void aFormatThatThereIsNotIs501() {
        asked("/libraries/oembed/view/clary2022", "?format=yaml").statusCode(501);
    }

    @Test
    void whatIsNotHereIs404AndSaysWhatIs() {
        asked("/libraries/oembed/view/nobody", "").statusCode(404).body(containsString("/view/{work}"));
        asked("https://elsewhere.example/view/clary2022", "").statusCode(404);
        asked("/works.bib", "").statusCode(404);
    }

    /// oEmbed 1.0, 2.3.4.4: "it must obey the maxwidth and maxheight request parameters".
    @Test
    void theFrameIsNoLargerThanAskedForHoweverSmall() {
        asked("/libraries/oembed/view/clary2022", "?maxwidth=60&maxheight=40")
                .statusCode(200)
                .body("width", equalTo(60))
                .body("height", equalTo(40));
    }

    @Test
    void anAddressIsNeededAndASizeIsANumber() {
        given().get("/oembed").then().statusCode(400).body(containsString("/oembed?url="));
        asked("/libraries/oembed/view/clary2022", "?maxwidth=wide")
                .statusCode(400)
                .body(containsString("pixels"));
    }
}
