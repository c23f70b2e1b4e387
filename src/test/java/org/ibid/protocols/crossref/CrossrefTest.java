package org.ibid.protocols.crossref;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ibid.protocols.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requests as Crossref's documentation has them (`rest_api.md`), and as habanero, rcrossref and GROBID send them.
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class CrossrefTest {

    private static final String PETROV = "10.1000/petrov;2019<1>";
    private static final String PETROV_IN_A_PATH = "10.1000/petrov;2019%3C1%3E";

    private Shelf shelf;

    private JsonPath works(String query) {
        return shelf().get("/crossref/works?" + query);
    }

    private synchronized Shelf shelf() {
        if (shelf == null) {
            shelf = Shelf.with("petrov.json");
        }
        return shelf;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aReferenceFindsItsWorkAndSaysThatItIsSure() {
        var found = works("query.bibliographic="
                + encoded("Petrov, I. (2019). Trade routes of the northern seas."
                        + " Journal of Maritime Economics, 12(3), 101-119.")
                + "&rows=1&mailto=me@example.org");

        assertEquals("ok", found.getString("status"));
        assertEquals("work-list", found.getString("message-type"));
        assertEquals(PETROV, found.getString("message.items[0].DOI"));
        assertTrue(found.getBoolean("message.items[0].match"));
        assertTrue(found.getDouble("message.items[0].score") > 90, found::prettify);
        assertFalse(found.getList("message.items[0].features").isEmpty());
    }

    @Test
    void aReferenceOfAnotherWorkIsNoMatch() {
        var found = works("query.bibliographic="
                + encoded("Petrova, A. (2003). Northern trade and its routes: a history." + " Oslo: Sea Press.")
                + "&rows=2");

        assertFalse(found.getList("message.items.match").contains(true), found::prettify);
    }

    @Test
    void theLikeliestStandsFirst() {
        var scores = works("query=" + encoded("the sea")).getList("message.items.score", Double.class);

        assertEquals(2, scores.size());
        assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores);
    }

    @Test
    void aTitleWithAnAuthorIsEnough() {
        var found = works("query.title=Harbour+tariffs+and+the+price+of+salt&query.author=Holm&select=DOI,title,match");

        assertEquals(
                Set.of("DOI", "title", "match"),
                found.getMap("message.items[0]").keySet());
        assertEquals("10.1000/holm", found.getString("message.items[0].DOI"));
        assertTrue(found.getBoolean("message.items[0].match"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                type:book                                   | lind2001sea
                type:journal-article,type:book,issn:12345679| petrov2019trade
                from-pub-date:2015,until-pub-date:2018-06   | holm2015harbour
                until-pub-date:2001-11-30                   | lind2001sea
                isbn:9783031504679                          | lind2001sea
                isbn:3-031-50467-4                          | lind2001sea
                doi:10.1000/HOLM                            | holm2015harbour
                container-title:review of port studies      | holm2015harbour
                publisher-name:Harbour Press                | lind2001sea
                """)
    void filtersLeaveWhatTheySay(String filter, String key) {
        assertEquals(List.of(List.of(key)), works("filter=" + encoded(filter)).getList("message.items.alternative-id"));
    }

    @Test
    void anAuthorsWorksAreListed() {
        assertEquals(List.of("10.1000/holm"), works("query.author=holm").getList("message.items.DOI"));
    }

    @Test
    void aCursorLeadsThroughAllWorks() {
        var first = works("rows=2&cursor=*&sort=published&order=asc");
        var second = works("rows=2&sort=published&order=asc&cursor=" + first.getString("message.next-cursor"));

        assertEquals(3, first.getInt("message.total-results"));
        assertEquals(
                List.of("The sea and the state", "Harbour tariffs and the price of salt"),
                first.getList("message.items.title").stream()
                        .map(title -> ((List<?>) title).getFirst())
                        .toList());
        assertEquals(List.of(PETROV), second.getList("message.items.DOI"));
    }

    /// As a list, and as works that may be meant.
    @ParameterizedTest
    @CsvSource({"filter=type:book, asc", "query=salt, asc", "filter=type:book, desc", "query=salt, desc"})
    void whatIsNotKnownToBeIssuedStandsLastWhateverItsDateSays(String asked, String order) {
        var dated = Shelf.with("dates.json")
                .get("/crossref/works?" + asked + "&sort=published&order=" + order)
                .getList("message.items.alternative-id")
                .stream()
                .map(keys -> ((List<?>) keys).getFirst())
                .toList();

        assertEquals(order.equals("asc") ? List.of("near", "far") : List.of("far", "near"), dated.subList(0, 2));
        assertEquals(Set.of("undated", "nosuchmonth"), Set.copyOf(dated.subList(2, 4)));
    }

    @Test
    void noRowsGiveTheSummary() {
        var summary = works("rows=0&filter=type:journal-article");

        assertEquals(2, summary.getInt("message.total-results"));
        assertEquals(List.of(), summary.getList("message.items"));
    }

    @Test
    void aWorkIsFoundByADoiWithASemicolonAlsoUnderV1() {
        for (String base : List.of("/crossref/works/", "/crossref/v1/works/")) {
            var work = shelf().get(base + PETROV_IN_A_PATH);

            assertEquals("work", work.getString("message-type"));
            assertEquals(PETROV, work.getString("message.DOI"));
            assertEquals(List.of("Trade routes of the northern seas"), work.getList("message.title"));
            assertEquals(List.of(List.of(2019, 3, 5)), work.getList("message.issued.date-parts"));
        }
    }

    /// RFC 3986, section 6.2.2.2: `%77` is `w`.
    @Test
    void aWorkIsFoundHoweverItsAddressIsEncoded() {
        assertEquals(
                PETROV, shelf().get("/crossref/%77orks/" + PETROV_IN_A_PATH).getString("message.DOI"));
    }

    @Test
    void whoAnswersForADoiIsSaid() {
        var agency = shelf().get("/crossref/works/" + PETROV_IN_A_PATH + "/agency");

        assertEquals("work-agency", agency.getString("message-type"));
        assertEquals(PETROV, agency.getString("message.DOI"));
        assertEquals("ibid", agency.getString("message.agency.id"));
    }

    @Test
    void aWorkIsTransformed() {
        shelf().asked()
                .urlEncodingEnabled(false)
                .get("/crossref/works/" + PETROV_IN_A_PATH + "/transform/application/x-bibtex")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-bibtex"))
                .body(startsWith("@article{petrov2019trade,"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                rows=1001          | rows is a whole number up to 1000
                offset=-1          | offset is a whole number
                cursor=abc         | cursor is * at first
                sample=5           | There is no parameter "sample" here
                filter=has-funder:1| There is no filter "has-funder" here
                filter=type        | A filter is a name, a colon and a value
                filter=from-pub-date:2019-13 | no day
                filter=issn:1234   | an ISSN has 8 digits
                filter=isbn:978303 | isbn "978303"
                sort=random        | sort is score
                order=up           | order is asc or desc
                """)
    void whatCannotBeAskedIsToldInCrossrefsForm(String query, String words) {
        shelf().asked()
                .urlEncodingEnabled(false)
                .get("/crossref/works?" + query)
                .then()
                .statusCode(400)
                .body("status", equalTo("failed"))
                .body("message[0].message", containsString(words));
    }

    @Test
    void anUnknownDoiIsNotFound() {
        shelf().asked()
                .get("/crossref/works/10.1000/none")
                .then()
                .statusCode(404)
                .body("status", equalTo("failed"))
                .body("message[0].message", containsString("10.1000/none"));
    }

    /// The package is looked for in `-Dibid.npm`, usually `target/npm`, where `.ci/run` installs it.
    @Test
    void aClientOfCrossrefsFindsReadsAndMisses() throws Exception {
        var home = Path.of(System.getProperty("ibid.npm", "target/npm"), "node_modules/@jamesgopsill/crossref-client");
        assumeTrue(
                Files.isDirectory(home),
                "npm install --prefix target/npm @jamesgopsill/crossref-client@1.1.0 brings the client");
        String address = RestAssured.baseURI + ":" + RestAssured.port + "/libraries/" + shelf().library() + "/crossref";

        var node = new ProcessBuilder(
                        "node",
                        "src/test/resources/protocols/crossref-client.mjs",
                        home.toAbsolutePath().toString(),
                        address)
                .redirectErrorStream(true)
                .start();
        var said = JsonPath.from(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8));

        assertEquals(0, node.waitFor());
        assertEquals("10.1000/holm", said.getString("found.DOI"));
        assertEquals(List.of("Harbour tariffs and the price of salt"), said.getList("found.title"));
        assertTrue(said.getBoolean("found.match"));
        assertEquals(List.of(PETROV, "10.1000/holm"), said.getList("some"));
        assertEquals(List.of("Review of Port Studies"), said.getList("work.containerTitle"));
        assertEquals("ibid", said.getString("agency"));
        assertEquals(404, said.getInt("missing"));
    }
}
