package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What keys are made of, renaming them, and the bibliography a manuscript needs.
@QuarkusTest
class KeysApiTest {

    private static final String BOOK = """
            {"id": "%s", "type": "book", "title": "%s", "author": [{"family": "Curie", "given": "Marie"},
             {"family": "de Broglie", "given": "Louis"}], "issued": {"date-parts": [[1911]]}, "publisher": "Alcan"}""";

    private Library library;

    @BeforeEach
    void empty() {
        library = Library.empty();
        library.asked()
                .contentType(ContentType.JSON)
                .body("{\"conditionalWrites\": \"none\"}")
                .patch("")
                .then()
                .statusCode(200);
    }

    private String add(String key, String title) {
        return library.post("/import", "[" + BOOK.formatted(key, title) + "]", 201)
                .getString("entries.items[0].key");
    }

    private ValidatableResponse pattern(String pattern) {
        return library.asked()
                .contentType(ContentType.JSON)
                .body("{\"keyPattern\": \"" + pattern.replace("\"", "\\\"") + "\"}")
                .patch("")
                .then();
    }

    private ValidatableResponse rename(String work, String key) {
        return library.asked()
                .contentType(ContentType.JSON)
                .body("{\"key\": \"" + key + "\"}")
                .put("/works/" + work + "/key")
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "auth.lower + year; curie1911",
                "auth + shortyear; Curie11",
                "authors(2).condense(\"-\") + \":\" + year; Curie-deBroglie:1911",
                "auth(3).upper + \"_\" + shorttitle(2).lower.condense(\"_\"); CUR_radiation_pitchblende",
                "title.abbr.lower; troiptk",
                "shorttitle(1).substring(2, 3) + type; adibook",
                "journal + year | auth.lower; curie",
                "shorttitle(3).original.lower; radiationpitchblendekønig"
            })
    void newKeysAreMadeByTheLibrarysPattern(String pattern, String key) {
        pattern(pattern).statusCode(200).body("keyPattern", equalTo(pattern));

        assertEquals(key, add("", "The Radiation of/in Pitchblende: the <i>Kønig</i>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "auther + year; found \"auther\" at character 1",
                "auth.lowercase; found \"lowercase\" at character 6",
                "auth +; a part is expected, but it ends",
                "auth(1; a closing bracket is expected",
                "auth § year; from character 6 on"
            })
    void aPatternThatIsNoneIsRefusedWithTheReason(String pattern, String why) {
        pattern(pattern)
                .statusCode(400)
                .body("type", equalTo("/problems/bad-key-pattern"))
                .body("detail", containsString(why));
    }

    @Test
    void anotherPatternLeavesTheKeysThatWereGiven() {
        String key = add("", "Radiation");
        pattern("title").statusCode(200);

        assertEquals(key, library.get("/works/" + key).getString("key"));
        assertEquals("Polonium", add("", "Polonium"));
    }

    @Test
    void aRenamedWorkIsStillFoundUnderItsOldKey() {
        add("old", "Radiation");

        rename("old", "new").statusCode(200).body("key", equalTo("new")).body("aliases", equalTo(List.of("old")));

        assertEquals("new", library.get("/works/new").getString("key"));
        library.asked().get("/works/OLD").then().statusCode(200).body("key", equalTo("new"));
        assertEquals("renamed", library.get("/works/new/history").getString("items[0].kind"));
    }

    @Test
    void aWorkCanHaveItsOldKeyBack() {
        add("old", "Radiation");
        rename("old", "new");

        rename("new", "old").statusCode(200).body("key", equalTo("old")).body("aliases", equalTo(List.of("new")));
        rename("old", "Old").statusCode(200).body("key", equalTo("Old")).body("aliases", equalTo(List.of("new")));
    }

    @Test
    void aKeyOfAnotherWorkIsRefused() {
        add("one", "Radiation");
        add("two", "Chemistry of polonium salts");

        rename("two", "ONE").statusCode(409).body("type", equalTo("/problems/key-taken"));
    }

    @Test
    void aKeyWithASpaceIsRefused() {
        add("one", "Radiation");

        rename("one", "o n e").statusCode(400).body("type", equalTo("/problems/bad-key"));
    }

    @Test
    void writersAtTheSameTimeGiveNoKeyTwice() throws Exception {
        var writers = Stream.of(
                        "Radiation",
                        "Salts and their chemistry",
                        "Glass blowing for beginners",
                        "Letters to a sister in Warsaw")
                .<Callable<String>>map(title -> () -> add("same", title))
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var keys = threads.invokeAll(writers).stream()
                    .map(one -> one.resultNow())
                    .collect(Collectors.toSet());

            assertEquals(Set.of("same", "samea", "sameb", "samec"), keys);
        }
    }

    private ValidatableResponse used(String name, String text, String accept) {
        return library.asked()
                .accept(accept)
                .contentType("text/plain; charset=UTF-8")
                .queryParam("name", name)
                .body(text)
                .post("/keys/used")
                .then()
                .statusCode(200);
    }

    @Test
    void aManuscriptGetsTheWorksItCitesAndNoOthers() {
        add("curie1911radiation", "Radiation");
        add("curie1911other", "Salts and their chemistry");

        used("paper.tex", "\\cite{curie1911radiation}, \\cite{curie1911radiatoin}", "application/json")
                .body("keys", equalTo(List.of("curie1911radiation", "curie1911radiatoin")))
                .body("unknown.key", equalTo(List.of("curie1911radiatoin")))
                .body("unknown[0].nearest", hasItem("curie1911radiation"))
                .body("bibliography", containsString("{curie1911radiation,"))
                .body("bibliography", not(containsString("curie1911other")));
    }

    @Test
    void aWorkStandsUnderTheKeyItIsCitedBy() {
        add("old", "Radiation");
        rename("old", "new");

        used("paper.md", "As [@old] says.", "application/json").body("bibliography", containsString("{old,"));
    }

    @Test
    void aBibliographyAloneNamesUnknownKeysInAHeader() {
        add("known", "Radiation");

        used("paper.typ", "@known and @größer", "application/x-bibtex")
                .contentType("application/x-bibtex")
                .header("Ibid-Unknown-Keys", "gr%C3%B6%C3%9Fer")
                .body(containsString("{known,"));
    }

    private ValidatableResponse usedAs(String format) {
        return library.asked()
                .accept("application/x-bibtex")
                .contentType("text/plain; charset=UTF-8")
                .queryParam("name", "paper.typ")
                .queryParam("format", format)
                .body("@known")
                .post("/keys/used")
                .then();
    }

    @Test
    void theFormatAskedForInTheAddressIsHeldTo() {
        add("known", "Radiation");

        usedAs("ris")
                .statusCode(200)
                .contentType("application/x-research-info-systems")
                .body(containsString("ID  - known"));
        usedAs("nonsense")
                .statusCode(400)
                .body("parameter", equalTo("format"))
                .body("detail", startsWith("format is "));
    }

    @Test
    void aTextThatAsksForEverythingGetsEverything() {
        add("one", "Radiation");
        add("two", "Salts and their chemistry");

        used("paper.aux", "\\relax\n\\citation{*}", "application/json")
                .body("everything", equalTo(true))
                .body("bibliography", containsString("{one,"))
                .body("bibliography", containsString("{two,"));
    }
}
