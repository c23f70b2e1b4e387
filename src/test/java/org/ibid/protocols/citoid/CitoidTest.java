package org.ibid.protocols.citoid;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.ibid.protocols.Shelf;
import org.ibid.protocols.zotero.ItemsShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The requests of mediawiki.org/wiki/Citoid/API; the answers follow the sources of Citoid.
@QuarkusTest
class CitoidTest {

    @BeforeEach
    void fill() {
        ItemsShelf.fill();
    }

    private static ValidatableResponse get(String path) {
        return given().get(ItemsShelf.BASE + "/citoid" + path).then();
    }

    @Test
    void creatorsAreInPairsAndIdentifiersInLists() {
        get("/api?format=mediawiki&search=10.5555/tests.2020.4")
                .statusCode(200)
                .body("[0].itemType", equalTo("journalArticle"))
                .body("[0].title", equalTo("Relations of things"))
                .body("[0].author", equalTo(List.of(List.of("Jane", "Doe"), List.of("Richard", "Roe"))))
                .body("[0].creators", equalTo(null))
                .body("[0].pages", equalTo("12–34"))
                .body("[0].PMID", equalTo("20478883"))
                .body("[0].source", equalTo(List.of("Ibid")));
        get("/api?format=mediawiki&search=9783031504679")
                .body("[0].ISBN", equalTo(List.of("978-3-031-50467-9")))
                .body("[0].author", equalTo(List.of(List.of("Ann", "Poe"))));
    }

    @Test
    void generalNamesOfFieldsAreThereForWhoWantsThem() {
        get("/api?format=mediawiki&basefields=true&search=https://lee.example/page")
                .body("[0].publicationTitle", equalTo("Tests on the web"))
                .body("[0].websiteTitle", equalTo(null))
                .body("[0].author", equalTo(List.of(List.of("", "Lee Institute"))));
    }

    @Test
    void aPathNamesFormatAndSearchToo() {
        get("/zotero/10.5555/tests.2020.4").statusCode(200).body("[0].creators[0].lastName", equalTo("Doe"));
        get("/data/citation/bibtex/10.5555/tests.2020.4")
                .contentType(startsWith("application/x-bibtex"))
                .body(startsWith("@article{doe2020,"));
        get("/wikibase/9783031504679").body("[0].identifiers.isbn13", equalTo(List.of("978-3-031-50467-9")));
    }

    @Test
    void aBookMayHaveSeveralIsbns() {
        var book = Shelf.with("dates.json").get("/citoid/wikibase/9780306406157");

        assertEquals(List.of("3-031-50467-4"), book.getList("[0].identifiers.isbn10"));
        assertEquals(List.of("978-0-306-40615-7"), book.getList("[0].identifiers.isbn13"));
    }

    @Test
    void whatOnlyARegistryKnowsIsGiven() {
        given().get(ItemsShelf.asksCrossref() + "/citoid/mediawiki/10.1038%2F171737a0")
                .then()
                .statusCode(200)
                .body("[0].publicationTitle", equalTo("Nature"))
                .body("[0].author[0][1]", containsStringIgnoringCase("watson"));
        get("/mediawiki/10.1038%2F171737a0").statusCode(404).body("Error", containsString("it asks no registry"));
    }

    @Test
    void whatIsNotThereOrNotSaidIsTold() {
        get("/api?format=mediawiki&search=10.5555/nothing")
                .statusCode(404)
                .body("Error", containsString("10.5555/nothing"));
        get("/api?format=mediawiki").statusCode(400).body("Error", equalTo("No 'search' value specified"));
        get("/api?format=word&search=1").statusCode(400).body("Error", startsWith("Invalid format requested word"));
        get("/api?format=zotero&basefields=true&search=1").statusCode(400).body("Error", not(equalTo(null)));
    }
}
