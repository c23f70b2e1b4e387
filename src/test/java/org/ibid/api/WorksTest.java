package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searching the works of seed 004, and exporting them.
@QuarkusTest
class WorksTest {

    private Library library;
    private String paper;

    @BeforeEach
    void seed004() {
        library = Library.empty();
        paper = library.addSeed(Library.SEED_004);
    }

    @ParameterizedTest
    @CsvSource({
        "q=geoeconomics asian, clary2022russia",
        "q=ENTENTE cord, khan2021russia",
        "author=tuganov, pomper2023role",
        "author=Ca'foscari&q=kotliar, ''",
        "doi=https://doi.org/10.1525/AS.2022.1801312, clary2022russia",
        "key=tankel2018, tankel2018beyond",
        "year=2012, dikshit2012growing",
        "q=100%_, ''"
    })
    void aWorkIsFoundByWhatAPersonRemembersOfIt(String query, String key) {
        assertEquals(
                key.isEmpty() ? List.of() : List.of(key),
                library.get("/works?" + query).getList("items.key"));
    }

    @Test
    void aLongListIsPagedWithLinks() {
        library.asked()
                .get("/works?offset=10&limit=10")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(10))
                .body("total", equalTo(34))
                .header(
                        "Link",
                        containsString("/libraries/" + library.name() + "/works?offset=20&limit=10>; rel=\"next\""))
                .header("Link", containsString("offset=0&limit=10>; rel=\"prev\""))
                .header("Link", containsString("offset=30&limit=10>; rel=\"last\""));
    }

    @Test
    void theLastPageHasNoNext() {
        library.asked()
                .get("/works?offset=30&limit=10")
                .then()
                .body("items.size()", equalTo(4))
                .header("Link", not(containsString("rel=\"next\"")));
    }

    @Test
    void aWorkIsFoundByItsKeyInAnyCase() {
        assertEquals("clary2022russia", library.get("/works/Clary2022Russia").getString("key"));
    }

    @Test
    void aPapersWorkCitesTheWorksOfItsList() {
        String itself = library.get("/papers/" + paper).getString("key");

        assertEquals(
                33,
                library.get("/works/" + itself + "/references").getList("key").size());
    }

    @Test
    void aPapersReferencesAreExportedInItsOrder() {
        String bib = library.text("/papers/" + paper + "/references.bib");

        assertTrue(bib.indexOf("ahmed2022contours,") < bib.indexOf("wolff2023osce,"));
        assertEquals(31, bib.lines().filter(line -> line.startsWith("@")).count());
    }

    @Test
    void sketchesAreExportedOnlyWhenAskedFor() {
        assertEquals(
                33,
                library.text("/papers/" + paper + "/references.bib?sketches=true")
                        .lines()
                        .filter(line -> line.startsWith("@"))
                        .count());
    }

    @Test
    void anExportIsAlsoChosenByAccept() {
        library.asked()
                .accept("application/x-research-info-systems")
                .get("/works/clary2022russia")
                .then()
                .contentType("application/x-research-info-systems")
                .body(containsString("TY  - JOUR"))
                .body(containsString("DO  - 10.1525/as.2022.1801312"));
    }

    @Test
    void cslJsonCarriesTheKeyAsId() {
        assertEquals(
                "clary2022russia",
                library.asked()
                        .get("/works.json?key=clary")
                        .then()
                        .contentType("application/vnd.citationstyles.csl+json")
                        .extract()
                        .body()
                        .jsonPath()
                        .getString("[0].id"));
    }

    @Test
    void aWorkThatAPaperCitesIsNotTakenAway() {
        library.asked().delete("/works/clary2022russia").then().statusCode(409);
    }

    @Test
    void aWorkThatNothingRefersToIsTakenAway() {
        library.asked().delete("/papers/" + paper).then().statusCode(204);

        library.asked().delete("/works/clary2022russia").then().statusCode(204);

        library.asked().get("/works/clary2022russia").then().statusCode(410);
    }
}
