package org.ibid.protocols.opencitations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.protocols.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests and rows as OpenCitations' definitions have them (`index_v2.hf`, `meta_v1.hf`). Two notes cite:
/// one Khan and Petrov, the other Holm and Petrov.
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class OpencitationsTest {

    private static final String INDEX = "/opencitations/index/v2/";
    private static final String META = "/opencitations/meta/api/v1/metadata/";
    private static final String PETROV = "doi:10.1000/petrov;2019%3C1%3E";

    private Shelf shelf;

    private synchronized Shelf shelf() {
        if (shelf == null) {
            shelf = Shelf.with("petrov.json");
            shelf.paper("cites-seed-004.txt");
            shelf.paper("cites-petrov-again.txt");
        }
        return shelf;
    }

    @Test
    void whoCitesAWorkIsListedAsOpencitationsHasIt() {
        var rows = shelf().get(INDEX + "citations/" + PETROV);

        assertEquals(2, rows.getList("").size());
        assertEquals(
                Set.of("oci", "citing", "cited", "creation", "timespan", "journal_sc", "author_sc"),
                rows.getMap("[0]").keySet());
        assertTrue(rows.getString("[0].oci").matches("[0-9]+-[0-9]+"));
        assertTrue(
                rows.getString("[0].cited").matches("omid:br/[0-9]+ doi:10\\.1000/petrov;2019<1> pmid:33817056"),
                rows::prettify);
    }

    /// RFC 3986, section 6.2.2.2: `%63` is `c`, `%6D` is `m`.
    @Test
    void aWorkIsFoundHoweverItsAddressIsEncoded() {
        assertEquals(2, shelf().get(INDEX + "%63itations/" + PETROV).getList("").size());
        assertEquals(
                1,
                shelf().get("/opencitations/meta/v1/%6Detadata/" + PETROV)
                        .getList("")
                        .size());
    }

    @Test
    void aCitationIsFoundByItsIdentifierAndItsWorksByTheirs() {
        var row = shelf().get(INDEX + "citations/pmid:33817056").getMap("[0]");
        String citing = row.get("citing").toString().split(" ")[0];

        assertEquals(row, shelf().get(INDEX + "citation/" + row.get("oci")).getMap("[0]"));
        assertTrue(shelf().get("/opencitations/index/api/v2/references/" + citing)
                .getList("oci")
                .contains(row.get("oci")));
    }

    @ParameterizedTest
    @CsvSource({
        "citation-count/" + PETROV + ",2",
        "reference-count/" + PETROV + ",0",
        "citation-count/doi:10.1000/holm,1",
        "venue-citation-count/issn:1234-5679,2",
        "venue-citation-count/issn:2434-561X,0",
        "citation-count/doi:10.1000/nobody,0"
    })
    void citationsAreCounted(String operation, String count) {
        assertEquals(List.of(count), shelf().get(INDEX + operation).getList("count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citations/doi:10.1000/nobody", "references/omid:br/7", "citation/1-2", "citations/omid:x"})
    void whatNoWorkHasIsAnEmptyList(String operation) {
        assertEquals(List.of(), shelf().get(INDEX + operation).getList(""));
    }

    @Test
    void aBareDoiIsNotTakenForOneThatNobodyCites() {
        shelf().asked()
                .get(INDEX + "citations/10.1000/holm")
                .then()
                .statusCode(400)
                .body("status", equalTo(400))
                .body("message", containsString("doi:"));
    }

    @Test
    void rowsComeAsATable() {
        for (var asked :
                List.of(shelf().asked().accept("text/csv"), shelf().asked().queryParam("format", "csv"))) {
            asked.urlEncodingEnabled(false)
                    .get(INDEX + "citations/" + PETROV)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"))
                    .body(startsWith("oci,citing,cited,creation,timespan,journal_sc,author_sc\r\n"));
        }
    }

    @Test
    void metadataOfSeveralIsGivenAtOnce() {
        var rows = shelf().get(META + PETROV + "__isbn:9783031504679");

        assertEquals(List.of("Trade routes of the northern seas", "The sea and the state"), rows.getList("title"));
        assertEquals(List.of("2019-03-05", "2001-11"), rows.getList("pub_date"));
        assertEquals("Petrov, I.", rows.getString("[0].author"));
        assertEquals("Journal of Maritime Economics [issn:1234-5679]", rows.getString("[0].venue"));
        assertEquals(List.of("journal article", "book"), rows.getList("type"));
        assertEquals("101-119", rows.getString("[0].page"));
    }

    @Test
    void aDoiMayHaveTwoUnderscoresAndABookTwoIsbns() {
        var rows = Shelf.with("dates.json").get(META + "doi:10.1000/near__again__isbn:0306406152");

        assertEquals(List.of("Chemistry of salt marshes", "Salt: a household treatise"), rows.getList("title"));
        assertTrue(rows.getString("[1].id").endsWith(" isbn:3031504674 isbn:9780306406157"), rows::prettify);
    }

    @Test
    void theBeginningOfAnIsbnIsNone() {
        assertEquals(List.of(), shelf().get(META + "isbn:978").getList(""));
        assertEquals(1, shelf().get(META + "isbn:3-031-50467-4").getList("").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                require=venue                       | 10.1000/petrov;2019<1>,10.1000/holm
                filter=title:%5Eharbour             | 10.1000/holm
                filter=pub_date:%3E2018             | 10.1000/petrov;2019<1>
                filter=pub_date:%3C2018-06&require=venue | 10.1000/holm
                filter=volume:=8                    | 10.1000/holm
                require=venue&sort=asc(pub_date)    | 10.1000/holm,10.1000/petrov;2019<1>
                require=venue&sort=desc(pub_date)   | 10.1000/petrov;2019<1>,10.1000/holm
                """)
    void rowsAreFilteredAndSortedAsAsked(String parameters, String dois) {
        var found = shelf().get(META + PETROV + "__doi:10.1000/holm__isbn:9783031504679?" + parameters)
                .getList("id", String.class);

        assertEquals(
                List.of(dois.split(",")),
                found.stream()
                        .map(ids -> ids.replaceAll(".*doi:(\\S+).*", "$1"))
                        .toList());
    }

    @Test
    void textsAreTakenApartAsAsked() {
        var row = shelf().get(META
                + "doi:10.1000/holm?json=array(%22;%20%22,author)&json=dict(%22,%20%22,author,family,given)"
                + "&json=array(%22%20%22,id)");

        assertEquals("Holm", row.getString("[0].author[0].family"));
        assertEquals("A.", row.getString("[0].author[0].given"));
        assertEquals("doi:10.1000/holm", row.getString("[0].id[1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter=title:(a*)*(a*)*(a*)*(a*)*(.*.*.*.*)*b%5C1",
                "filter=title:(",
                "filter=title",
                "sort=up(title)",
                "json=list(title)",
                "json=dict(%22,%22,title,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a)",
                "format=xml"
            })
    void whatCannotBeDoneIsSaid(String parameters) {
        shelf().asked()
                .urlEncodingEnabled(false)
                .get(META + "doi:10.1000/holm?" + parameters)
                .then()
                .statusCode(400)
                .body("message", containsString(parameters.substring(0, parameters.indexOf('='))));
    }

    @Test
    void pagesOfAnyOriginMayRead() {
        shelf().asked()
                .header("Origin", "https://example.org")
                .get(INDEX + "citation-count/doi:10.1000/holm")
                .then()
                .header("Access-Control-Allow-Origin", "*");
        assertEquals(
                Set.of("count"),
                new HashSet<>(shelf().get(INDEX + "citation-count/doi:10.1000/holm")
                        .getMap("[0]")
                        .keySet()));
    }
}
