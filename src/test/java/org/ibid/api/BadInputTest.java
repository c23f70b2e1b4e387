package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input gets a problem that says what, where and how to mend it, and changes nothing.
@QuarkusTest
class BadInputTest {

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    @AfterEach
    void nothingWasStored() {
        assertEquals(0, library.get("/papers").getInt("total"));
        assertEquals(0, library.get("/works").getInt("total"));
    }

    private ValidatableResponse post(String contentType, byte[] body) {
        return library.asked()
                .contentType(contentType)
                .body(body)
                .post("/papers")
                .then();
    }

    private static void isProblem(ValidatableResponse response, int status, String type) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status));
    }

    @Test
    void anEmptyBodyIsSaidToBeEmpty() {
        isProblem(post("text/plain", new byte[0]), 400, "empty-file");
    }

    @Test
    void aPictureIsSaidToBeOfAKindThatIsNotRead() {
        isProblem(post("text/plain", "\u0089PNG\r\n\0\1\2".getBytes(StandardCharsets.ISO_8859_1)), 415, "binary-file");
    }

    @Test
    void aPdfWithoutItsEndIsSaidToBeTruncated() {
        byte[] pdf = "%PDF-1.7\n\0\1\2".getBytes(StandardCharsets.ISO_8859_1);

        isProblem(post("application/pdf", pdf), 422, "truncated-file");
    }

    @Test
    void theBrokenByteOfMalformedUtf8IsNamedAndAFittingCharsetOffered() {
        var response = post("text/plain; charset=UTF-8", "Abstract\n\nCafé".getBytes(StandardCharsets.ISO_8859_1));

        isProblem(response, 422, "malformed-text");
        response.body("byte", equalTo(13)).body("guess", equalTo("windows-1252"));
    }

    @Test
    void aCharsetThatDoesNotExistIsNamed() {
        isProblem(
                post("text/plain; charset=utf-9", "Abstract".getBytes(StandardCharsets.UTF_8)), 415, "unknown-charset");
    }

    @Test
    void fiftyMegabytesOfTextAreTooMany() throws Exception {
        var fifty = HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(50, new byte[1_000_000]));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/libraries/" + library.name() + "/papers"))
                .header("Content-Type", "text/plain")
                .POST(fifty)
                .build();

        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(413, response.statusCode());
        assertEquals("/problems/file-too-large", JsonPath.from(response.body()).getString("type"));
    }

    @Test
    void aTextWithNoPaperInItIsRefused() {
        isProblem(post("text/plain", "milk, eggs, bread\n".getBytes(StandardCharsets.UTF_8)), 422, "not-a-paper");
    }

    @ParameterizedTest
    @CsvSource({
        "/works?limt=5, limt, limit",
        "/works?q=trade&langauge=de, langauge, q",
        "/bibliography?works=a&stlye=ieee, stlye, style",
        "/styles?query=apa, query, q",
        "/libraries?limit=5, limit, nor any other"
    })
    void aParameterThatIsNotThereIsRefusedWithTheNearestThatIs(String path, String parameter, String nearest) {
        var response = library.asked().get(path).then();

        isProblem(response, 400, "bad-parameter");
        response.body("parameter", equalTo(parameter)).body("detail", containsString(nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm_source=letter", "fbclid=x", "gclid=x", "_=1700000000"})
    void whatOthersPutBehindAnAddressIsPassedOver(String parameter) {
        library.asked().get("/works?limit=1&" + parameter).then().statusCode(200);
    }

    @Test
    void aFormWithoutAFileIsToldWhichPartIsMissing() {
        var response = library.asked().multiPart("paper", "x").post("/papers").then();

        isProblem(response, 400, "bad-parameter");
        response.body("parameter", equalTo("file"));
    }

    @Test
    void aContentTypeThatIsNoneIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/libraries/" + library.name() + "/papers"))
                .header("Content-Type", "garbage")
                .POST(HttpRequest.BodyPublishers.ofString("Abstract"))
                .build();

        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(415, response.statusCode());
        assertEquals(
                "/problems/unsupported-media-type",
                JsonPath.from(response.body()).getString("type"));
    }

    @Test
    void aKindOfContentThatIsNotReadIsRefused() {
        isProblem(post("image/png", new byte[] {1}), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "/papers/1, no-such-paper",
        "/papers/00000000-0000-7000-8000-000000000000, no-such-paper",
        "/papers/1/references, no-such-paper",
        "/papers/1/bibliography, no-such-paper",
        "/papers/1/audit, no-such-paper",
        "/works/nobody1900, no-such-work",
        "/works/nobody1900/cited-by, no-such-work",
        "/bibliography?works=nobody1900, no-such-work",
        "/merges/1, no-such-merge",
        "/styles/no-style, no-such-style",
        "/problems/no-problem, no-such-address",
        "/nowhere, no-such-address"
    })
    void whatIsNotThereIsANamed404(String path, String type) {
        isProblem(library.asked().get(path).then(), 404, type);
    }

    @ParameterizedTest
    @CsvSource({
        "/papers?offset=-1, offset",
        "/works?limit=0, limit",
        "/works?limit=501, limit",
        "/works?limit=ten, limit",
        "/works?year=MMXX, year",
        "/duplicates?status=maybe, status",
        "/bibliography?works=, works",
        "/works.doc, ending"
    })
    void aParameterThatCannotBeUsedIsNamed(String path, String parameter) {
        var response = library.asked().get(path).then();

        isProblem(response, 400, "bad-parameter");
        response.body("parameter", equalTo(parameter));
    }

    @Test
    void aLibraryThatDoesNotExistIsNamed() {
        isProblem(RestAssured.get("/libraries/no-library/papers").then(), 404, "no-such-library");
    }

    @Test
    void aNameThatCannotStandInAnAddressMakesNoLibrary() {
        isProblem(RestAssured.put("/libraries/No_Such").then(), 400, "bad-library-name");
    }

    private ValidatableResponse bibliography(String json) {
        return library.asked()
                .contentType(ContentType.JSON)
                .body(json)
                .post("/bibliography")
                .then();
    }

    @Test
    void malformedJsonIsSaidWhereItBreaks() {
        var response = bibliography("{\"works\":\n  [");

        isProblem(response, 400, "malformed-json");
        response.body("line", equalTo(2));
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThereAre() {
        var response = bibliography("{\"wroks\": []}");

        isProblem(response, 400, "unexpected-json");
        response.body("path", equalTo("wroks"))
                .body("detail", startsWith("There is no field \"wroks\" here; there are"));
    }

    @Test
    void anItemWithoutATypeIsSaidWhere() {
        var response = bibliography("{\"items\": [{\"type\": \"book\"}, {\"title\": \"x\"}]}");

        isProblem(response, 422, "not-csl");
        response.body("path", equalTo("items[1].type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|400|invalid-request
            null|400|invalid-request
            {"works": [null]}|400|invalid-request
            {"items": "x"}|400|unexpected-json
            {"works": ["\\u0000"]}|404|no-such-work
            """)
    void aBodyOfTheWrongFormIsAProblemOfItsOwn(String json, int status, String type) {
        isProblem(bibliography(json), status, type);
    }

    @ParameterizedTest
    @CsvSource({"/works?doi=%00, 400, bad-parameter", "/papers/%00, 400, bad-parameter"})
    void anAddressThatCannotBeIsAProblemToo(String path, int status, String type) {
        isProblem(library.asked().urlEncodingEnabled(false).get(path).then(), status, type);
    }

    @Test
    void aListOfNothingIsRefused() {
        isProblem(bibliography("{}"), 400, "invalid-request");
    }

    @Test
    void anUnknownStyleIsAnsweredWithTheNearestIds() {
        var response = bibliography("{\"items\": [{\"type\": \"book\"}], \"style\": \"chicago-autor-date\"}");

        isProblem(response, 404, "no-such-style");
        response.body("nearest", hasItem("chicago-author-date"));
    }

    @Test
    void anUnknownLocaleIsNamed() {
        isProblem(bibliography("{\"items\": [{\"type\": \"book\"}], \"locale\": \"xx-XX\"}"), 404, "no-such-locale");
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThereAre() {
        isProblem(bibliography("{\"items\": [{\"type\": \"book\"}], \"format\": \"pdf\"}"), 400, "bad-parameter");
    }

    @Test
    void aFormatNobodyOffersIsNotAcceptable() {
        var response = library.asked().accept("image/png").get("/works").then();

        isProblem(response, 406, "not-acceptable");
        response.body("available", hasItems("application/json", "application/x-bibtex", "text/csv"));
    }

    @Test
    void aMethodThatIsNotThereIsRefused() {
        isProblem(library.asked().patch("/works").then(), 405, "method-not-allowed");
    }

    @Test
    void everyProblemsTypeIsAnAddressThatExplainsIt() {
        library.asked().get("/problems/not-a-paper").then().statusCode(200).body("status", equalTo(422));
    }
}
