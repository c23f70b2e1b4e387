package org.ibid.protocols.translationserver;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.ibid.protocols.zotero.ItemsShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands of the translation server's README, and what its sources answer.
@QuarkusTest
class TranslationServerTest {

    private static final String ITEMS =
            "[{\"itemType\": \"book\", \"title\": \"A book\", \"creators\": [{\"creatorType\": \"author\", \"firstName\":"
                    + " \"Jane\", \"lastName\": \"Doe\"}], \"date\": \"1999\", \"citationKey\": \"doe1999\"}]";

    @BeforeEach
    void fill() {
        ItemsShelf.fill();
    }

    private static ValidatableResponse post(String path, String type, String body) {
        return given().contentType(type)
                .body(body)
                .post(ItemsShelf.BASE + "/translation-server" + path)
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "10.5555/tests.2020.4, doe2020",
        "https://doi.org/10.5555/TESTS.2020.4, doe2020",
        "PMID: 20478883, doe2020",
        "20478883, doe2020",
        "9783031504679, poe1999",
        "978-3-031-50467-9, poe1999",
        "institute page, lee2011"
    })
    void aWorkIsFoundByItsIdentifier(String text, String key) {
        post("/search", "text/plain", text)
                .statusCode(200)
                .body("citationKey", equalTo(List.of(key)))
                .body("version", equalTo(List.of(0)));
    }

    @Test
    void whatIsNotKnownIs501() {
        post("/search", "text/plain", "10.5555/no-such-thing")
                .statusCode(501)
                .body(startsWith("No translators available"));
        post("/search", "application/json", "{}").statusCode(415);
    }

    @Test
    void noBookIsLookedForByAllOfItsText() {
        post("/search", "text/plain", "salt ".repeat(400_000))
                .statusCode(400)
                .body(containsString("2000 characters at the most"));
    }

    @Test
    void whatOnlyARegistryKnowsIsGivenAndNotStored() {
        String base = ItemsShelf.asksCrossref();
        given().contentType("text/plain")
                .body("doi:10.1038/171737a0")
                .post(base + "/translation-server/search")
                .then()
                .statusCode(200)
                .body("citationKey", equalTo(List.of("watson1953molecular")))
                .body("[0].DOI", equalToIgnoringCase("10.1038/171737a0"))
                .body("[0].issue", equalTo("4356"));
        given().contentType("text/plain")
                .body("10.5555/no-such-thing")
                .post(base + "/translation-server/search")
                .then()
                .statusCode(501)
                .body(containsString("no registry that it asks has it"));
        given().get(base + "/works").then().body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doe\0", "10.5555/no\0thing", "1234-567\0"})
    void aNulIsPassedOver(String text) {
        post("/search", "text/plain", text).statusCode(anyOf(is(200), is(300), is(501)));
        post("/web", "text/plain", "https://nowhere.example/" + text).statusCode(501);
    }

    @Test
    void wordsThatSeveralHaveGiveAChoice() {
        post("/search", "text/plain", "tests").statusCode(300).body("poe1999.title", equalTo("A book of tests"));
    }

    @Test
    void aWordIsNoBeginningOfAnother() {
        post("/search", "text/plain", "test").statusCode(501);
    }

    @Test
    void aKeyGivesItsWorkAlone() {
        post("/search", "text/plain", "poe1999").statusCode(200).body("citationKey", equalTo(List.of("poe1999")));
    }

    @Test
    void aPagesAddressGivesTheWorkThatHasIt() {
        post("/web", "text/plain", "http://lee.example/page/")
                .statusCode(200)
                .body("[0].websiteTitle", equalTo("Tests on the web"));
        post("/web", "text/plain", "https://nowhere.example/").statusCode(501);
        post("/web", "text/plain", "no address").statusCode(400).body(startsWith("URL not provided"));
    }

    @Test
    void itemsBecomeAFile() {
        post("/export?format=bibtex", "application/json", ITEMS)
                .statusCode(200)
                .contentType(startsWith("application/x-bibtex"))
                .body(startsWith("@book{doe1999,"));
        post("/export?format=ris", "application/json", ITEMS)
                .contentType(startsWith("application/x-research-info-systems"))
                .body(startsWith("TY  - BOOK"));
        post("/export?format=csljson", "application/json", ITEMS).body("[0].author[0].family", equalTo("Doe"));
        post("/export?format=word", "application/json", ITEMS)
                .statusCode(400)
                .body(startsWith("Invalid format specified"));
        post("/export?format=ris", "application/json", "[{\"title\": \"no type\"}]")
                .statusCode(400)
                .body(containsString("Input must be an array of items as JSON"));
    }

    @Test
    void aFileBecomesItems() {
        post(
                        "/import",
                        "text/plain",
                        "TY  - JOUR\nTI  - Die Grundlage der allgemeinen Relativitätstheorie\n"
                                + "AU  - Einstein, Albert\nPY  - 1916\nER  - \n")
                .statusCode(200)
                .header("Zotero-Translator-ID", "32d59d2d-b65a-4da4-b0a3-bdd3cfb979e7")
                .body("[0].itemType", equalTo("journalArticle"))
                .body("[0].creators[0].lastName", equalTo("Einstein"))
                .body("[0].date", equalTo("1916"));
        post("/import", "text/plain", "Dear Sir or Madam,")
                .statusCode(500)
                .body(startsWith("No suitable translators found"));
    }
}
