package org.ibid.protocols.zotero;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.protocols.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The requests of Zotero's documentation (zotero.org/support/dev/web_api/v3), and what its dataserver answers.
@QuarkusTest
class ZoteroTest {

    private static final String USER = ItemsShelf.BASE + "/zotero/users/1";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fill() {
        ItemsShelf.fill();
    }

    private static ValidatableResponse get(String path) {
        return given().get(USER + path).then();
    }

    private static String key(String citationKey) {
        return get("/items?limit=100").extract().path("find { it.data.citationKey == '" + citationKey + "' }.key");
    }

    @Test
    void anItemIsAsZoteroHasIt() {
        get("/items/" + key("doe2020"))
                .statusCode(200)
                .header("Zotero-API-Version", "3")
                .header("Last-Modified-Version", matchesPattern("\\d+"))
                .body("key", matchesPattern("[23456789ABCDEFGHIJKLMNPQRSTUVWXYZ]{8}"))
                .body("library.type", equalTo("user"))
                .body("links.self.href", containsString("/zotero/users/1/items/"))
                .body("meta.creatorSummary", equalTo("Doe and Roe"))
                .body("meta.parsedDate", equalTo("2020-05-03"))
                .body("data.itemType", equalTo("journalArticle"))
                .body("data.creators[0].creatorType", equalTo("author"))
                .body("data.creators[0].firstName", equalTo("Jane"))
                .body("data.creators[0].lastName", equalTo("Doe"))
                .body("data.publicationTitle", equalTo("Journal of Tests"))
                .body("data.pages", equalTo("12-34"))
                .body("data.date", equalTo("2020-05-03"))
                .body("data.journalAbbreviation", equalTo(""))
                .body("data.extra", equalTo("PMID: 20478883"))
                .body("data.tags.tag", equalTo(List.of("relations", "things, small")))
                .body("data.dateAdded", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    @Test
    void aListIsReadPartByPart() {
        String next = get("/items?limit=2&sort=date&direction=asc")
                .statusCode(200)
                .header("Total-Results", "6")
                .header("Link", containsString("rel=\"last\""))
                .body("data.title", equalTo(List.of("A book of tests", "A page of tests")))
                .extract()
                .header("Link")
                .replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1");

        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("data.title", equalTo(List.of("A third title of a thing", "Another title of a thing")));
    }

    @Test
    void itemsAreFoundByWordsTypeAndTag() {
        get("/items?q=doe 2020").body("data.citationKey", equalTo(List.of("doe2020")));
        get("/items?itemType=book || webpage&sort=date")
                .body("data.citationKey", equalTo(List.of("lee2011", "poe1999")));
        get("/items?itemType=-webpage&itemType=-attachment&tag=relations")
                .body("data.citationKey", containsInAnyOrder("poe1999", "doe2020"));
        get("/items?tag=relations&sort=date&direction=asc")
                .body("data.citationKey", equalTo(List.of("poe1999", "doe2020")));
        get("/items?tag=relations&tag=things, small").body("data.citationKey", equalTo(List.of("doe2020")));
        get("/items?tag=-relations&itemType=webpage").body("data.citationKey", equalTo(List.of("lee2011")));
        get("/items?itemKey=" + key("lee2011") + "," + key("doe2020") + "&sort=itemKeyList")
                .body("data.citationKey", equalTo(List.of("lee2011", "doe2020")));
    }

    @Test
    void aPaperIsACollectionOfTheWorksItCites() {
        String collection = get("/collections")
                .statusCode(200)
                .body("data.name", equalTo(List.of("THE STATE OF TESTS AND THEIR RELATIONS")))
                .body("meta.numItems", equalTo(List.of(2)))
                .extract()
                .path("[0].key");

        get("/collections/" + collection).statusCode(200).body("data.parentCollection", equalTo(false));
        get("/collections/" + collection + "/items/top?sort=date&direction=asc")
                .body("data.title", equalTo(List.of("A third title of a thing", "Another title of a thing")))
                .body("data.collections[0]", equalTo(List.of(collection)));
        get("/collections/" + collection + "/collections").body("$", hasSize(0));
        get("/collections?format=versions").header("Total-Results", "1").body("$", hasKey(collection));
        get("/collections?format=keys&start=1").header("Total-Results", "1").body(equalTo(""));
    }

    @Test
    void anItemSaysOfItselfInWhichCollectionItIs() {
        String base = "/libraries/zotero-sketches";
        given().put(base);
        paper(base, ItemsShelf.resource("paper.txt").replace("(Nasir, 2019)", "(Nasir, 2019; Nobody, 1901)"));
        String user = base + "/zotero/users/1";
        String collection = given().get(user + "/collections")
                .then()
                .body("[0].meta.numItems", equalTo(3))
                .extract()
                .path("[0].key");

        given().get(user + "/collections/" + collection + "/items")
                .then()
                .header("Total-Results", "3")
                .body("data.collections", everyItem(equalTo(List.of(collection))));
    }

    @Test
    void whatLeavesACollectionHasChanged() {
        String base = "/libraries/zotero-leaving";
        given().put(base);
        String paper = paper(base, ItemsShelf.resource("paper.txt"));
        String user = base + "/zotero/users/1";
        String before = given().get(user + "/items").header("Last-Modified-Version");
        given().get(user + "/items?since=" + before).then().header("Total-Results", "0");

        given().header("If-Match", "*").delete(base + "/papers/" + paper).then().statusCode(204);

        given().get(user + "/items?since=" + before)
                .then()
                .body("data.citationKey", hasItems("malik2020another", "nasir2019third"))
                .body("data.collections", everyItem(hasSize(0)))
                .body("version", everyItem(greaterThan(Integer.valueOf(before))));
    }

    @Test
    void aSketchThatOnlyTextsCiteHasChangedWhenOneOfThemGoes() {
        var shared = new SharedSketch("zotero-sketch-leaving");
        shared.merge();
        String before = shared.version();

        given().header("If-Match", "*")
                .delete(shared.base() + "/papers/" + shared.papers().getLast())
                .then()
                .statusCode(204);

        shared.changedSince(before)
                .body("data.citationKey", hasItems(shared.keys().getFirst()));
    }

    /// Whoever writes the row, and whatever else becomes of the two works.
    @Test
    void aSketchHasChangedWhenItsCiteIsGivenToAnother() throws SQLException {
        var shared = new SharedSketch("zotero-sketch-given");
        String before = shared.version();

        try (var connection = database.getConnection();
                var cite = connection.prepareStatement("""
                        update cite set work_id = (select work_id from key where library_id = cite.library_id and key = ?)
                        where (library_id, work_id) in (
                            select library_id, work_id from key join library using (library_id)
                            where name = 'zotero-sketch-given' and key = ?)""")) {
            cite.setString(1, shared.keys().getFirst());
            cite.setString(2, shared.keys().getLast());
            assertEquals(1, cite.executeUpdate());
        }

        shared.changedSince(before)
                .body("data.citationKey", containsInAnyOrder(shared.keys().toArray()));
    }

    /// Two papers whose texts cite a work that neither of them lists.
    private record SharedSketch(String base, List<String> papers, List<String> keys) {

        SharedSketch(String library) {
            this("/libraries/" + library, new ArrayList<>(), new ArrayList<>());
            given().put(base);
            String text = ItemsShelf.resource("paper.txt").replace("(Nasir, 2019)", "(Nasir, 2019; Nobody, 1901)");
            papers.add(paper(base, text));
            papers.add(paper(base, text.replace("THE STATE OF TESTS", "THE FATE OF TESTS")));
            keys.addAll(given().get(base + "/works?author=Nobody").path("items.key"));
            assertEquals(2, keys.size());
        }

        void merge() {
            given().contentType("application/json")
                    .body("{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(keys.getFirst(), keys.getLast()))
                    .post(base + "/merges")
                    .then()
                    .statusCode(201);
        }

        String version() {
            return given().get(base + "/zotero/users/1/items").header("Last-Modified-Version");
        }

        ValidatableResponse changedSince(String version) {
            return given().get(base + "/zotero/users/1/items?since=" + version).then();
        }
    }

    private static String paper(String base, String text) {
        String location = given().contentType("text/plain; charset=UTF-8")
                .body(text.getBytes(UTF_8))
                .post(base + "/papers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void citationsAndEntriesComeWithTheItem() {
        get("/items/" + key("poe1999") + "?include=data,bib,citation,csljson,bibtex&style=apa")
                .body(
                        "bib",
                        equalTo(
                                "<div class=\"csl-bib-body\" style=\"line-height: 2; padding-left: 2em; text-indent:-2em;\">\n"
                                        + "  <div class=\"csl-entry\">Poe, A. (1999). <i>A book of tests</i>. Springer.</div>\n</div>"))
                .body("citation", equalTo("<span>(Poe, 1999)</span>"))
                .body("csljson.type", equalTo("book"))
                .body("bibtex", startsWith("@book{poe1999,"))
                .body("data.itemType", equalTo("book"));
    }

    @Test
    void aBibliographyIsOfAllThatIsFound() {
        get("/items?format=bib&itemType=book&style=ieee")
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<div class=\"csl-left-margin\" style=\"float: left; padding-right: 0.5em;"
                        + " text-align: right; width: 1em;\">[1]</div>"))
                .body(containsString("<div class=\"csl-right-inline\" style=\"margin: 0 .4em 0 1.5em;\">"));
        get("/items?format=bib&itemType=book").statusCode(200).body(containsString("Poe, Ann."));
        get("/items?format=bib&css=none&itemType=journalArticle&tag=relations&style=apa&linkwrap=1")
                .body(containsString("<a href=\"https://doi.org/10.5555/tests.2020.4\">"))
                .body(not(containsString("style=")));
        get("/items?format=bib&limit=5")
                .statusCode(400)
                .contentType(startsWith("text/plain"))
                .body(containsString("'limit' is not valid for format=bib"));
    }

    @Test
    void keysAndVersionsAreOfTheWholeLibrary() {
        String keys = get("/items?format=keys")
                .contentType(startsWith("text/plain"))
                .extract()
                .asString();
        assertEquals(6, keys.lines().count());
        get("/items?format=versions").body("$", hasKey(key("doe2020"))).body("size()", equalTo(6));
    }

    @Test
    void exportFormatsHaveTheTypesThatClientsTellThemBy() {
        get("/items?format=bibtex&itemType=book")
                .contentType(startsWith("application/x-bibtex"))
                .body(startsWith("@book{poe1999,"));
        get("/items?format=ris&itemType=book").body(startsWith("TY  - BOOK"));
        get("/items?format=csljson&itemType=book").body("items[0].id", equalTo("poe1999"));
        get("/items?format=rdf_dc").statusCode(400).body(containsString("Invalid 'format' value 'rdf_dc'"));
    }

    @Test
    void aFeedHoldsWhatIsAskedFor() {
        get("/items?content=bib&itemType=book&style=apa")
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .body("feed.entry.content", containsString("<i>A book of tests</i>"));
    }

    @Test
    void aFeedIsWellFormedWhateverATitleHolds() {
        String base = "/libraries/zotero-feed";
        given().put(base);
        given().contentType("application/vnd.citationstyles.csl+json")
                .body("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Be\\u0008ll & <co>\"}]")
                .post(base + "/import")
                .then()
                .statusCode(201);

        given().get(base + "/zotero/users/1/items?content=data")
                .then()
                .body("feed.entry.title", allOf(startsWith("Be"), endsWith("ll & <co>")));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String version = get("/items").extract().header("Last-Modified-Version");

        given().header("If-Modified-Since-Version", version)
                .get(USER + "/items")
                .then()
                .statusCode(304)
                .header("Last-Modified-Version", version);
        get("/items?since=" + version).statusCode(200).body("$", hasSize(0));
    }

    @Test
    void whatIsGoneIsTold() {
        given().contentType("application/vnd.citationstyles.csl+json")
                .body("[{\"id\": \"gone1900\", \"type\": \"map\", \"title\": \"Terra incognita\"}]")
                .post("/libraries/main/import")
                .then()
                .statusCode(201);
        String main = "/zotero/users/1";
        String key = given().get(main + "/items?itemType=map&q=incognita")
                .then()
                .extract()
                .path("[0].key");
        String before = given().get(main + "/items").header("Last-Modified-Version");
        given().header("If-Match", "*").delete("/works/gone1900").then().statusCode(204);

        given().get(main + "/deleted?since=" + before).then().body("items", equalTo(List.of(key)));
        given().get(main + "/items/" + key).then().statusCode(404);
    }

    @Test
    void theSchemaSaysWhatItemsCanBeLike() {
        given().get("/zotero/itemTypes")
                .then()
                .body("find { it.itemType == 'journalArticle' }.localized", equalTo("Journal Article"));
        given().get("/zotero/itemTypeFields?itemType=webpage").then().body("field", hasItems("websiteTitle", "url"));
        given().get("/zotero/itemTypeCreatorTypes?itemType=film").then().body("creatorType[0]", equalTo("director"));
        given().get("/zotero/items/new?itemType=book")
                .then()
                .body("numPages", equalTo(""))
                .body("creators[0].creatorType", equalTo("author"));
        given().get("/zotero/items/new?itemType=boook").then().statusCode(400).body(containsString("boook"));
    }

    @Test
    void theLocalApisAddressIsThereToo() {
        given().get(ItemsShelf.BASE + "/api/users/0/items?limit=1")
                .then()
                .statusCode(200)
                .header("Link", containsString("/api/users/0/items?"));
    }

    @Test
    void everyLibraryIsAGroup() {
        int number = get("/groups").extract().path("find { it.data.name == 'zotero-items' }.id");

        given().get("/zotero/groups/" + number + "/items?q=doe")
                .then()
                .statusCode(200)
                .body("library.type", equalTo(List.of("group")))
                .body("data.citationKey", equalTo(List.of("doe2020")));
        given().get("/zotero/groups/999999/items").then().statusCode(404).contentType(startsWith("text/plain"));
    }

    @Test
    void tagsAreCounted() {
        get("/tags").body("find { it.tag == 'relations' }.meta.numItems", equalTo(2));
        get("/items/" + key("doe2020") + "/tags").body("tag", equalTo(List.of("relations", "things, small")));
        get("/items/" + key("doe2020") + "/tags?q=small").body("tag", equalTo(List.of("things, small")));
    }

    @Test
    void datesAreOrderedByTheirDay() {
        String items = "/zotero/users/1/items?direction=asc&q=salt";
        var shelf = Shelf.with("dates.json");

        assertEquals(
                List.of("near", "far"),
                shelf.get(items + "&sort=date").getList("data.citationKey").subList(0, 2));
        assertEquals(
                List.of("nosuchmonth", "far"),
                shelf.get(items + "&sort=accessDate")
                        .getList("data.citationKey")
                        .subList(0, 2));
    }

    @Test
    void theKeyOfOneItemIsAText() {
        String key = key("doe2020");
        get("/items/" + key + "?format=keys")
                .contentType(startsWith("text/plain"))
                .body(equalTo(key + "\n"));
    }

    @Test
    void nothingIsWritten() {
        given().body("[]").post(USER + "/items").then().statusCode(403).body(startsWith("Write access denied"));
    }

    @Test
    void aScriptOfAnyPageMayRead() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options(USER + "/items")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Headers", containsString("Zotero-API-Version"));
        get("/items?limit=1")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("Total-Results"));
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        get("/items?v=2").statusCode(400).body(containsString("version 3"));
        get("/items?sort=colour").statusCode(400).body(containsString("Invalid 'sort' value 'colour'"));
        get("/items?itemKey=abc").statusCode(400).body(containsString("itemKey"));
        get("/items?include=nothing").statusCode(400).body(containsString("Invalid 'include' value"));
        get("/items/ABCDEFGH").statusCode(404).contentType(startsWith("text/plain"));
    }
}
