package org.ibid.protocols.reconciliation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.protocols.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests as the specification of the Reconciliation Service API 0.2 has them, and as OpenRefine sends them.
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class ReconciliationTest {

    private Shelf shelf;

    private synchronized Shelf shelf() {
        if (shelf == null) {
            shelf = Shelf.with("petrov.json");
        }
        return shelf;
    }

    private JsonPath post(String parameter, String json) {
        return shelf().asked()
                .formParam(parameter, json)
                .post("/reconcile")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .extract()
                .jsonPath();
    }

    @Test
    void theManifestSaysWhatTheServiceCanDo() {
        var manifest = shelf().get("/reconcile");

        assertTrue(manifest.getList("versions").contains("0.2"));
        assertEquals("work", manifest.getString("defaultTypes[0].id"));
        String library = "/libraries/" + shelf().library();
        assertTrue(manifest.getString("view.url").endsWith(library + "/works/{{id}}"), manifest::prettify);
        assertTrue(manifest.getString("preview.url").endsWith(library + "/reconcile/preview/{{id}}"));
        for (String what : List.of("suggest.entity", "suggest.property", "suggest.type", "extend.propose_properties")) {
            assertTrue(manifest.getString(what + ".service_url").matches("http://.+/reconcile"));
            assertTrue(manifest.getString(what + ".service_path").startsWith("/"));
        }
    }

    @Test
    void aBatchIsAnsweredUnderItsNames() {
        var answer = post("queries", """
                {"q0": {"query": "Trade routes of the northern seas", "type": "work", "limit": 3,
                        "properties": [{"pid": "year", "v": "2019"}, {"pid": "author", "v": ["Petrov, I."]}]},
                 "q1": {"query": "Holm, A. (2015). Harbour tariffs and the price of salt. Review of Port Studies, 8(1), 1-20.",
                        "type_strict": "should", "type": ["Q5"]},
                 "q2": {"query": "Something of which nobody has heard"},
                 "q3": {"properties": [{"pid": "DOI", "v": "10.1000/holm"}, {"pid": "Q42", "v": {"id": "x"}}]}}""");

        assertEquals("Trade routes of the northern seas", answer.getString("q0.result[0].name"));
        assertTrue(answer.getBoolean("q0.result[0].match"), answer::prettify);
        assertEquals("article-journal", answer.getString("q0.result[0].type[0].id"));
        assertFalse(answer.getList("q0.result[0].features").isEmpty());
        assertEquals("Harbour tariffs and the price of salt", answer.getString("q1.result[0].name"));
        assertTrue(answer.getBoolean("q1.result[0].match"));
        assertEquals(List.of(), answer.getList("q2.result"));
        assertEquals("Harbour tariffs and the price of salt", answer.getString("q3.result[0].name"));
    }

    @Test
    void aTypeThatIsAskedForLeavesOthersOut() {
        var answer = post("queries", """
                {"books": {"query": "sea", "type": "book"}, "papers": {"query": "sea", "type": "article-journal"},
                 "people": {"query": "sea", "type": "Q5"}}""");

        assertEquals(List.of("The sea and the state"), answer.getList("books.result.name"));
        assertEquals(List.of("Trade routes of the northern seas"), answer.getList("papers.result.name"));
        assertEquals(List.of(), answer.getList("people.result"));
    }

    @Test
    void queriesMayStandInTheAddress() {
        shelf().asked()
                .queryParam("queries", "{\"q0\": {\"query\": \"Harbour tariffs and the price of salt\"}}")
                .get("/reconcile")
                .then()
                .statusCode(200)
                .body("q0.result[0].description", equalTo("Holm. 2015. Review of Port Studies"));
    }

    @Test
    void pagesOfTheFirstVersionGetAScript() {
        shelf().asked()
                .get("/reconcile?callback=jsonp123")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/javascript"))
                .body(startsWith("/**/jsonp123({"));
        shelf().asked().get("/reconcile?callback=alert(1)//").then().statusCode(400);
    }

    @Test
    void aQueryAloneIsAnsweredAlone() {
        shelf().asked()
                .queryParam("query", "Harbour tariffs and the price of salt")
                .get("/reconcile")
                .then()
                .statusCode(200)
                .body("result[0].name", equalTo("Harbour tariffs and the price of salt"));
    }

    @Test
    void columnsAreFilled() {
        String id = post("queries", "{\"q\": {\"query\": \"The sea and the state\"}}")
                .getString("q.result[0].id");

        var answer = post("extend", """
                {"ids": ["%s", "nobody"], "properties": [{"id": "author"}, {"id": "year"}, {"id": "DOI"}]}""".formatted(id));

        assertEquals(List.of("author", "year", "DOI"), answer.getList("meta.id"));
        assertEquals(
                Map.of(
                        "author",
                        List.of(Map.of("str", "Lind, Tomas")),
                        "year",
                        List.of(Map.of("str", "2001")),
                        "DOI",
                        List.of()),
                answer.getMap("rows.'" + id + "'"));
        assertEquals(List.of(), answer.getList("rows.nobody.author"));
    }

    @ParameterizedTest
    @CsvSource({
        "entity,harb,Harbour tariffs and the price of salt",
        "property,publ,publisher",
        "type,pap,paper conference"
    })
    void whatIsBegunIsSuggested(String what, String prefix, String name) {
        shelf().asked()
                .queryParam("prefix", prefix)
                .get("/reconcile/suggest/" + what)
                .then()
                .statusCode(200)
                .body("result.name", hasItem(name));
    }

    @Test
    void propertiesOfATypeAreProposed() {
        shelf().asked()
                .get("/reconcile/properties?type=work")
                .then()
                .statusCode(200)
                .body("type", equalTo("work"))
                .body("properties.id", hasItem("container-title"));
    }

    @Test
    void aWorkIsPreviewedInAFrame() {
        shelf().asked()
                .get("/reconcile/preview/lind2001sea")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("X-Frame-Options", equalTo(null))
                .body(containsString("The sea and the state"));
    }

    @Test
    void aBatchThatIsTooLargeIsRefused() {
        String queries = IntStream.range(0, 101)
                .mapToObj(i -> "\"q" + i + "\": {\"query\": \"sea\"}")
                .collect(Collectors.joining(", ", "{", "}"));

        shelf().asked()
                .formParam("queries", queries)
                .post("/reconcile")
                .then()
                .statusCode(413)
                .body("message", containsString("100"));
    }

    @Test
    void aColumnIsFilledOnce() {
        var answer = post(
                "extend", "{\"ids\": [\"lind2001sea\"], \"properties\": [{\"id\": \"year\"}, {\"id\": \"year\"}]}");

        assertEquals(List.of("year"), answer.getList("meta.id"));
    }

    @Test
    void moreTypesThanThereAreAreRefused() {
        String types =
                IntStream.range(0, 40_000).mapToObj(i -> "\"t" + i + "\"").collect(Collectors.joining(", "));
        for (String query : List.of(
                "{\"query\": \"sea\", \"type\": [" + types + "]}",
                "{\"query\": \"sea\", \"type\": [" + types.substring(0, types.indexOf(", \"t200\"")) + "]}")) {
            shelf().asked()
                    .formParam("queries", "{\"q0\": " + query + "}")
                    .post("/reconcile")
                    .then()
                    .statusCode(400)
                    .body("message", containsString("quer"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"q0\": {}}", "{\"q0\": 5}", "{\"q0\": {\"query\": \"\\u0000\"}}"})
    void whatIsNoBatchIsTold(String queries) {
        shelf().asked()
                .formParam("queries", queries)
                .post("/reconcile")
                .then()
                .statusCode(400)
                .body("message", containsString("quer"));
    }
}
