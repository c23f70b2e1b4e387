package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One work in every form, asked for as at doi.org; and records from one format into another.
@QuarkusTest
class DoisApiTest {

    private static final String DOI = "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O";
    private static final String ENCODED = "10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O";

    private Library library;

    @BeforeEach
    void oneArticle() {
        library = Library.empty();
        library.post("/import", """
                [{"id": "cronin1998", "type": "article-journal", "title": "Citation & <i>recitation</i>", "DOI": "%s",
                  "author": [{"family": "Cronin", "given": "Blaise"}], "issued": {"date-parts": [[1998]]},
                  "container-title": "Journal of Citations", "volume": "49", "page": "693-710"}]""".formatted(DOI), 201);
    }

    private ValidatableResponse get(String path, String accept) {
        return library.asked()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .accept(accept)
                .get(path)
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/vnd.citationstyles.csl+json | application/vnd.citationstyles.csl+json",
                "application/citeproc+json | application/citeproc+json",
                "application/x-bibtex | application/x-bibtex",
                "application/x-research-info-systems | application/x-research-info-systems",
                "application/vnd.crossref.unixref+xml, application/x-bibtex;q=0.5 | application/x-bibtex",
                "application/x-bibtex;q=0.3, application/x-research-info-systems;q=0.9 | application/x-research-info-systems",
                "text/x-bibliography; style=modern-language-association | text/x-bibliography",
                "text/*;q=0.5, text/x-bibliography;q=0, text/html;q=0 | text/x-bibtex",
                "*/* | application/vnd.citationstyles.csl+json"
            })
    void aDoiAnswersInTheFormatThatIsAcceptedBest(String accept, String type) {
        get("/" + ENCODED, accept).statusCode(200).contentType(type).header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @CsvSource({"/" + ENCODED, "/works/cronin1998", "/application/vnd.citationstyles.csl+json/" + ENCODED})
    void cslJsonOfOneWorkIsTheItemItself(String path) {
        get(path, "application/vnd.citationstyles.csl+json").statusCode(200).body("id", equalTo("cronin1998"));
    }

    @ParameterizedTest
    @CsvSource({"/" + ENCODED + ".json", "/works/cronin1998.json"})
    void aFileOfOneWorkIsAListAsThatOfALibraryIs(String path) {
        get(path, "*/*").statusCode(200).body("[0].id", equalTo("cronin1998"));
    }

    @Test
    void theFormatMayBeTheEndingOfADoi() {
        get("/" + ENCODED + ".bib", "text/html").statusCode(200).contentType("application/x-bibtex");
        get("/" + ENCODED + ".xyz", "*/*").statusCode(404);
        get("/10.1000/none.bib", "*/*").statusCode(404).body("missing", equalTo(List.of("10.1000/none.bib")));
    }

    @Test
    void aPrintedWorkIsPlainTextInTheStyleAskedFor() {
        String apa = get("/" + ENCODED, "text/x-bibliography; style=apa; locale=en-US")
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(
                "Cronin, B. (1998). Citation & recitation. Journal of Citations, 49, 693–710. https://doi.org/" + DOI,
                apa.strip());
    }

    @Test
    void anUnknownStyleIsAProblemAndNoFaultOfOurs() {
        get("/" + ENCODED, "text/x-bibliography; style=appa")
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"))
                .body("available", hasItem("apa"));
    }

    @Test
    void anUnknownLocaleCannotBeGivenEither() {
        get("/" + ENCODED, "text/x-bibliography; style=apa; locale=tlh")
                .statusCode(406)
                .body("detail", containsString("tlh"));
    }

    @Test
    void whatCannotBeGivenIsAProblemThatListsWhatCan() {
        get("/" + ENCODED, "application/vnd.crossref.unixref+xml")
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"))
                .body("available", hasItems("application/x-bibtex", "text/x-bibliography"));
    }

    @Test
    void theFormatMayStandInTheAddress() {
        get("/application/x-bibtex/" + ENCODED, "*/*").statusCode(200).body(containsString("{cronin1998,"));
        get("/text/x-bibliography/" + ENCODED + "?style=ieee&locale=en-US", "*/*")
                .statusCode(200)
                .body(containsString("B. Cronin"));
    }

    @Test
    void theDoiOfAMergedWorkLeadsToTheOneItWasMergedInto() {
        library.post("/import", """
                [{"id": "preprint", "type": "article", "title": "Citation and recitation", "DOI": "10.9999/preprint"}]""", 201);
        library.post("/merges", "{\"keep\": \"cronin1998\", \"merge\": \"preprint\", \"overrule\": true}", 201);

        get("/10.9999/Preprint", "application/x-bibtex").statusCode(200).body(containsString("cronin1998"));
        get("/10.9999/Preprint", "application/citeproc+json").body("custom.ids", equalTo(List.of("preprint")));
    }

    @Test
    void aDoiOfNoWorkIsAProblem() {
        get("/10.1000/none", "application/x-bibtex").statusCode(404).body("missing", equalTo(List.of("10.1000/none")));
    }

    @ParameterizedTest
    @CsvSource({"/" + ENCODED, "/works/cronin1998"})
    void aBrowserIsSentToThePage(String path) {
        get(path, "text/html,application/xhtml+xml,*/*;q=0.8")
                .statusCode(303)
                .header("Location", containsString("/libraries/" + library.name() + "/view/"));
    }

    @Test
    void aWorkSaysWhereItIsAndHowItIsCited() {
        get("/works/cronin1998", "text/x-bibliography")
                .statusCode(200)
                .header("Link", containsString("/works/"))
                .header("Link", containsString("rel=\"canonical\""))
                .header("Link", containsString("<https://doi.org/10.1002/(sici)1097"))
                .header("Link", not(containsString("49:8<")));
    }

    @Test
    void ourOwnJsonIsWhatAWorkAnswersToWhoeverTakesAnything() {
        get("/works/cronin1998", "*/*").statusCode(200).body("key", equalTo("cronin1998"));
    }

    @Test
    void worksAndItemsAreExportedTogether() {
        library.asked()
                .contentType("application/json")
                .body("""
                        {"works": ["cronin1998"], "format": "ris",
                         "items": [{"id": "x", "type": "book", "title": "A book sent along"}]}""")
                .post("/export")
                .then()
                .statusCode(200)
                .contentType("application/x-research-info-systems")
                .body(containsString("Blaise"))
                .body(containsString("A book sent along"));
    }

    @Test
    void aFileIsConvertedWithItsFaultsInTheAnswer() {
        library.asked()
                .contentType("application/json")
                .body(Library.resource("imports/five-entries.json"))
                .post("/convert?to=bib")
                .then()
                .statusCode(200)
                .body("from", equalTo("csl-json"))
                .body("to", equalTo("bibtex"))
                .body("entries", equalTo(4))
                .body("faults.what", hasItem(startsWith("author[0]: ")))
                .body("text", containsString("Attention"));
        assertEquals(1, library.get("/works").getInt("total"));
    }

    @Test
    void aConvertedFileAloneCountsItsFaultsInAHeader() {
        library.asked()
                .accept("application/x-bibtex")
                .contentType("application/json")
                .body(Library.resource("imports/five-entries.json"))
                .post("/convert")
                .then()
                .statusCode(200)
                .contentType("application/x-bibtex")
                .header("Ibid-Faults", "1");
    }
}
