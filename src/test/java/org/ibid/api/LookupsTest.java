package org.ibid.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Works looked up in registries that stand in for the real ones (`lookup/answers.tsv`).
@QuarkusTest
class LookupsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String WATSON = "Watson, J. D., & Crick, F. H. C. (1953). Molecular structure of nucleic"
            + " acids: A structure for deoxyribose nucleic acid. Nature, 171, 737. https://doi.org/10.1038/171737a0";

    private static final String WAKEFIELD =
            "Wakefield, A. J., Murch, S. H., & Anthony, A. (1998). Ileal-lymphoid-nodular"
                    + " hyperplasia, non-specific colitis, and pervasive developmental disorder in children. Lancet, 351,"
                    + " 637-641. https://doi.org/10.1016/s0140-6736(97)11096-0";

    private static final String NOTICE = "The Editors of The Lancet. (2010). Retraction—Ileal-lymphoid-nodular"
            + " hyperplasia, non-specific colitis, and pervasive developmental disorder in children. The Lancet, 375,"
            + " 445. https://doi.org/10.1016/s0140-6736(10)60175-4";

    private static final String ALL =
            "\"crossref\", \"datacite\", \"pubmed\", \"openalex\", \"arxiv\", \"open-library\"";

    @ConfigProperty(name = "ibid.lookup.crossref")
    URI crossref;

    private Library library;

    @BeforeEach
    void aLibraryThatAsksCrossref() {
        library = Library.empty();
        asks("\"crossref\"");
    }

    private void asks(String services) {
        library.asked()
                .contentType(ContentType.JSON)
                .body("{\"services\": [" + services + "]}")
                .put("/lookup/settings")
                .then()
                .statusCode(200);
    }

    private String paper(String... entries) {
        String text =
                "On looking works up\n\nAbstract\n\nShort.\n\nReferences\n\n" + String.join("\n\n", entries) + "\n";
        return library.add(text.getBytes(StandardCharsets.UTF_8), "paper.txt");
    }

    private String work(String entry) {
        return library.get("/papers/" + paper(entry) + "/references").getString("[0].key");
    }

    private JsonPath lookUp(String work) {
        return library.post("/works/" + work + "/lookup", "", 200);
    }

    private JsonPath field(String work, String variable) {
        return JsonPath.from(JSON.valueToTree(
                        library.get("/works/" + work + "/fields").getMap("find { it.variable == '" + variable + "' }"))
                .toString());
    }

    private long asked(String words) {
        return given().get(crossref.resolve("/asked"))
                .asString()
                .lines()
                .filter(line -> line.contains(words))
                .count();
    }

    private JsonPath resolve(String... references) {
        return library.post(
                "/references/lookup",
                JSON.createObjectNode()
                        .set("references", JSON.valueToTree(references))
                        .toString(),
                200);
    }

    @Test
    void noRegistryIsAskedUnlessTheLibraryAllowsIt() {
        asks("");

        library.asked()
                .contentType(ContentType.JSON)
                .body("{\"references\": [\"10.1038/171737a0\"]}")
                .post("/references/lookup")
                .then()
                .statusCode(409)
                .body("type", containsString("lookup-off"));
    }

    @Test
    void aLibrarySaysWhichRegistriesItAsks() {
        asks("\"open-library\", \"crossref\"");

        var settings = library.get("/lookup/settings");
        assertTrue(settings.getBoolean("on"));
        assertEquals(List.of("crossref", "open-library"), settings.getList("services"));
        assertEquals(List.of(), Library.empty().get("/lookup/settings").getList("services"));
    }

    @Test
    void aRegistryThatIsNotKnownIsRefused() {
        library.asked()
                .contentType(ContentType.JSON)
                .body("{\"services\": [\"scopus\"]}")
                .put("/lookup/settings")
                .then()
                .statusCode(400)
                .body("detail", containsString("crossref, datacite, pubmed, openalex, arxiv, open-library"));
    }

    @Test
    void aRecordIsCompletedWithWhatARegistryHas() {
        String work = work(WATSON);

        var lookedUp = lookUp(work);

        assertEquals("completed", lookedUp.getString("outcome"));
        assertEquals("737-738", lookedUp.getString("changes.page.after"));
        var csl = library.get("/works/" + work).getMap("csl");
        assertEquals("4356", csl.get("issue"));
        assertEquals("737-738", csl.get("page"));
    }

    @Test
    void everyValueSaysWhereItWasFound() {
        String work = work(WATSON);
        lookUp(work);

        assertEquals("lookup", field(work, "issue").getString("foundIn.kind"));
        assertEquals("crossref", field(work, "issue").getString("foundIn.lookedUp.service"));
        assertEquals("doi:10.1038/171737a0", field(work, "issue").getString("foundIn.lookedUp.identifier"));
        assertEquals("entry", field(work, "volume").getString("foundIn.kind"));
    }

    @Test
    void whatWasLookedUpStandsInTheHistory() {
        String work = work(WATSON);
        lookUp(work);

        library.asked()
                .get("/works/" + work + "/history")
                .then()
                .body("items.kind", hasItem("enriched"))
                .body("items.why", hasItem("Crossref"));
    }

    @Test
    void aDryRunChangesNothing() {
        String work = work(WATSON);
        var before = library.get("/works/" + work).getMap("");

        var lookedUp = library.post("/works/" + work + "/lookup?dryRun=true", "", 200);

        assertEquals("4356", lookedUp.getString("changes.issue.after"));
        assertTrue(lookedUp.getBoolean("dryRun"));
        assertEquals(before, library.get("/works/" + work).getMap(""));
    }

    @Test
    void whatAPersonWroteStays() {
        String work = work(WATSON);
        library.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"page\": \"737f\", \"issue\": \"17\", \"ISSN\": null}")
                .patch("/works/" + work)
                .then()
                .statusCode(200);

        lookUp(work);

        var csl = library.get("/works/" + work).getMap("csl");
        assertEquals("17", csl.get("issue"));
        assertEquals("737f", csl.get("page"));
    }

    @Test
    void whatAPersonsFileSaysStaysAndItsGapsAreFilled() {
        library.asked()
                .contentType("application/x-bibtex")
                .body(
                        ("@article{wc, title={Molecular Structure of Nucleic Acids}, author={Watson, J. D. and Crick, F. H. C.},"
                                        + " year={1953}, pages={737}, doi={10.1038/171737a0}}")
                                .getBytes(StandardCharsets.UTF_8))
                .post("/import")
                .then()
                .statusCode(201);

        lookUp("wc");

        var csl = library.get("/works/wc").getMap("csl");
        assertEquals("Molecular Structure of Nucleic Acids", csl.get("title"));
        assertEquals("737", csl.get("page"));
        assertEquals("171", csl.get("volume"));
    }

    @Test
    void anIdentifierThatLeadsToAnotherWorkChangesNothing() {
        String work =
                work("Miller, R. (2012). Grain prices and weather in Anatolia. Economic History Quarterly, 8, 12-40."
                        + " https://doi.org/10.1038/171737a0");

        var lookedUp = lookUp(work);

        assertEquals("unsure", lookedUp.getString("outcome"));
        assertEquals(0, lookedUp.getMap("changes").size());
        assertFalse(lookedUp.getBoolean("matches[0].match"));
    }

    @Test
    void aRetractionIsNotedOnTheWorkAndInTheAudit() {
        String paper = paper(WAKEFIELD);
        String work = library.get("/papers/" + paper + "/references").getString("[0].key");

        lookUp(work);

        library.asked()
                .get("/works/" + work + "/notices")
                .then()
                .body("kind", is(List.of("retracted", "corrected")))
                .body("other[0]", equalTo("doi:10.1016/s0140-6736(10)60175-4"));
        library.asked()
                .get("/papers/" + paper + "/audit")
                .then()
                .body("findings.kind", hasItem("retracted-work"))
                .body("findings.kind", hasItem("corrected-work"));
        assertFalse(library.text("/works/" + work).contains("RETRACTED"));
    }

    @Test
    void aRetractionIsRelatedToItsNoticeIfTheLibraryHasIt() {
        String paper = paper(WAKEFIELD, NOTICE);
        var keys = library.get("/papers/" + paper + "/references").getList("key");

        lookUp((String) keys.getFirst());

        library.asked()
                .get("/works/" + keys.getFirst() + "/relations")
                .then()
                .body("items[0].kind", equalTo("retraction"))
                .body("items[0].direction", equalTo("has"))
                .body("items[0].work.key", equalTo(keys.getLast()))
                .body("items[0].model", equalTo("crossref"));
    }

    @Test
    void aCorrectionThatIsNamedByItsPmidIsRelated() {
        asks("\"pubmed\"");
        library.asked()
                .contentType("application/vnd.citationstyles.csl+json")
                .body("""
                        [{"id": "wakefield", "type": "article-journal", "PMID": "9500320", "title": "Ileal-lymphoid-nodular\
                         hyperplasia, non-specific colitis, and pervasive developmental disorder in children"},
                         {"id": "murch", "type": "article-journal", "PMID": "15016483", "title": "Retraction of an\
                         interpretation"}]""".getBytes(StandardCharsets.UTF_8))
                .post("/import")
                .then()
                .statusCode(201);

        lookUp("wakefield");

        library.asked()
                .get("/works/wakefield/relations")
                .then()
                .body("items.kind", is(List.of("correction")))
                .body("items[0].work.key", equalTo("murch"));
        library.asked()
                .get("/works/wakefield/notices")
                .then()
                .body("find { it.kind == 'corrected' }.key", equalTo("murch"));
    }

    @Test
    void aPreprintSaysWhatItWasPublishedAs() {
        asks("\"arxiv\"");
        String work =
                work("H1 Collaboration. (2003). Multi-electron production at high transverse momenta in ep collisions"
                        + " at HERA. arXiv:hep-ex/0307015.");

        assertEquals("completed", lookUp(work).getString("outcome"));

        library.asked()
                .get("/works/" + work + "/notices")
                .then()
                .body("[0].kind", equalTo("published-as"))
                .body("[0].other", equalTo("doi:10.1140/epjc/s2003-01326-x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10.1038/171737a0                              | Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid
                    https://www.nature.com/articles?doi=10.1038/171737a0 | Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid
                    10.5061/dryad.8515                            | Data from: A new malaria agent in African hominids.
                    arXiv:hep-ex/0307015                          | Multi-Electron Production at High Transverse Momenta in ep Collisions at HERA
                    PMID 9500320                                  | Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children
                    PMC7029759                                    | An article that is in PubMed Central, too
                    ISBN 978-0-9802004-4-7                        | Slow reading
                    ISSN 0028-0836                                | Nature
                    https://openalex.org/W2741809807              | The state of OA: a large-scale analysis of the prevalence and impact of Open Access articles
                    """)
    void aWorkIsFoundByEachKindOfIdentifier(String identifier, String title) {
        asks(ALL);

        var found = resolve(identifier);

        assertTrue(found.getBoolean("references[0].match"));
        assertEquals(title, found.getString("references[0].candidates[0].csl.title"));
        assertEquals(List.of(), found.getList("references[0].unanswered"));
    }

    @Test
    void theRightWorkIsTakenHoweverTheRegistryRanksIt() {
        var found = resolve("Watson JD, Crick FHC. Molecular structure of nucleic acids: a structure for deoxyribose"
                + " nucleic acid. Nature 1953;171:737-8.");

        assertTrue(found.getBoolean("references[0].match"));
        assertEquals("10.1038/171737a0", found.getString("references[0].candidates[0].csl.DOI"));
        assertFalse(found.getBoolean("references[0].candidates[1].match"));
    }

    @Test
    void noMatchIsInvented() {
        var found = resolve(
                "Wright, S. (2001). The structure of nucleic acids in sheep. Journal of Ovine Studies, 4, 1-9.");

        assertFalse(found.getBoolean("references[0].match"));
        assertEquals(2, found.getList("references[0].candidates").size());
    }

    @Test
    void whatARegistryAnsweredIsNotAskedAgain() {
        long before = asked("doi:10.1038/171737a0");
        resolve("10.1038/171737a0");
        resolve("https://doi.org/10.1038/171737A0");

        assertEquals(1, asked("doi:10.1038/171737a0") - before);
    }

    @Test
    void whatARegistryDoesNotKnowIsNotAskedAgain() {
        resolve("10.9999/nothing");
        resolve("10.9999/nothing");

        assertEquals(1, asked("doi:10.9999/nothing"));
    }

    @Test
    void whatManyAskAtTheSameTimeIsAskedOnce() {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> many.submit(() -> resolve("10.9999/at-once")));
        }

        assertEquals(1, asked("doi:10.9999/at-once"));
    }

    @Test
    void oneQuestionAsksForManyWorks() {
        resolve("10.9999/first", "10.9999/second");

        assertEquals(1, asked("doi:10.9999/first,doi:10.9999/second"));
    }

    @Test
    void theContactIsSaid() {
        resolve("10.9999/who-asks");

        assertEquals(1, asked("10.9999/who-asks&rows=1&mailto=librarian@example.org Ibid/"));
    }

    @Test
    void aRegistryThatDoesNotAnswerIsNamed() {
        var found = resolve("10.9999/busy");

        assertEquals("crossref", found.getString("references[0].unanswered[0].service"));
        assertEquals(
                "Crossref is busy or out of order (status 503).", found.getString("references[0].unanswered[0].why"));
    }

    @Test
    void anIdentifierWithACharacterThatCannotBeStoredIsNone() {
        var found = resolve("https://doi.org/10.9999/%00a", "10.9999/\0b");

        assertFalse(found.getBoolean("references[0].match"));
        assertFalse(found.getBoolean("references[1].match"));
    }

    @Test
    void aLookupThatIsNotThereIsAProblem() {
        library.asked().get("/lookups/1").then().statusCode(404).body("type", containsString("no-such-lookup"));
    }
}
