package org.ibid.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    /// What pages of papers showed when they were first asked for; each takes a bibliography and an audit.
    private final Map<String, String> papers = new HashMap<>();

    private String paper(String path) {
        return papers.computeIfAbsent(path, Shelf.of("web-pages")::page);
    }

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern INNER_LINK = Pattern.compile("\\bhref=\"#([^\"]*)\"");
    private static final Pattern ROOTED_LINK = Pattern.compile("\\b(?:href|action|data-\\w+)=\"(/[^\"]*)\"");

    @Test
    void theFirstPageSaysWhatThisIsAndLinksTheDocumentationOfTheApi() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("Ibid reads papers"))
                .body(containsString("href=\"/q/swagger-ui\""))
                .body(containsString("href=\"/q/openapi\""))
                .body(containsString("href=\"/works.bib\""))
                .body(containsString("href=\"/duplicates-review\""));
    }

    @Test
    void anEmptyLibrarySaysHowToHandInAPaper() {
        String page = Shelf.of("web-empty").page("/");
        assertTrue(page.contains("No paper yet."));
        assertTrue(page.contains("/libraries/web-empty/papers?name=paper.txt"), page);
    }

    @Test
    void theFirstPageListsThePapersWithTheirCounts() {
        var shelf = Shelf.of("web-pages");
        String id = shelf.seed("004");
        String page = shelf.page("/");
        String listed = page.substring(page.indexOf("/read/" + id), page.indexOf("</dl>", page.indexOf("/read/" + id)));
        assertTrue(listed.contains("The Dynamics of Pakistan-Russia Relations in the 21st Century"), listed);
        assertTrue(listed.contains("<dt>references</dt><dd>31</dd>"), listed);
        assertTrue(listed.contains("<dt>citations</dt><dd>35</dd>"), listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyLinkInsideAPapersPageLeadsToOnePlace(String seed) {
        var shelf = Shelf.of("web-pages");
        String page = paper("/read/" + shelf.seed(seed));
        var ids = all(ID, page);
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
        assertEquals(Set.of(), minus(all(INNER_LINK, page), ids));
    }

    @Test
    void everyCitationOfAPaperIsMarkedInItsText() {
        var shelf = Shelf.of("web-pages");
        String page = paper("/read/" + shelf.seed("004"));
        assertEquals(
                35, all(ID, page).stream().filter(id -> id.matches("cite-\\d+")).count());
        assertEquals(
                31, all(ID, page).stream().filter(id -> id.startsWith("ref-")).count());
        assertEquals(
                31,
                all(ID, page).stream().filter(id -> id.startsWith("in-text-")).count());
    }

    @Test
    void theAuditNamesTheEntryThatAMisprintedCitationMeans() {
        var shelf = Shelf.of("web-pages");
        String page = paper("/read/" + shelf.seed("004"));
        String audit = page.substring(page.indexOf("id=\"audit\""));
        assertTrue(audit.contains("(Carry, 2022)"), audit);
        assertTrue(audit.contains("nearest entry, entry 9 (Clary 2022), says &quot;Clary&quot;"), audit);
        assertTrue(audit.contains("href=\"#ref-9\""), audit);
    }

    @Test
    void theAuditsOfThePageAreByTheStyleThatIsChosen() {
        var shelf = Shelf.of("web-pages");
        String id = shelf.seed("004");
        String page = shelf.page("/read/" + id + "?style=bluebook-law-review");
        assertTrue(page.contains("/papers/" + id + "/audit?format=html&amp;style=bluebook-law-review\""), page);
        assertTrue(page.contains("/papers/" + id + "/audit?format=json&amp;style=bluebook-law-review\""), page);
    }

    @Test
    void aBibliographyOnThePageIsTheOneTheApiGives() {
        var shelf = Shelf.of("web-pages");
        String id = shelf.seed("004");
        String given = given().get(shelf.at("/papers/" + id + "/bibliography?style=ieee&locale=de-DE&format=html"))
                .asString();
        String page = shelf.page("/read/" + id + "?style=ieee&locale=de-DE");
        assertTrue(page.contains(given.strip()));
        assertTrue(page.contains("value=\"ieee\""));
        assertTrue(page.contains("<option value=\"de-DE\" selected>"));
    }

    @Test
    void anUnknownStyleIsSaidOnThePageWithTheNearest() {
        var shelf = Shelf.of("web-pages");
        String page = shelf.page("/read/" + shelf.seed("003") + "?style=ieeee");
        assertTrue(page.contains("There is no style &quot;ieeee&quot;"), page);
        assertTrue(page.contains("<a href=\"?style=ieee#bibliography\">ieee</a>"));
    }

    @Test
    void aPaperIsReadUnderItsKeyToo() {
        var shelf = Shelf.of("web-pages");
        String id = shelf.seed("004");
        String key = given().get(shelf.at("/papers/" + id)).path("key");
        assertTrue(shelf.page("/read/" + key).contains("/papers/" + id + "/bibliography"));
    }

    @Test
    void markupInATitleOrATextOrAFilesNameIsShownAsText() {
        var shelf = Shelf.of("web-scripts");
        String id = shelf.paper("<img src=x>.txt", Shelf.SCRIPTED);
        for (String path : List.of("/", "/read/" + id, "/works-list", "/works-list?q=%3Cimg%20src=x%3E")) {
            String page = shelf.page(path);
            assertFalse(page.contains("<script>"), path);
            assertFalse(page.contains("<img"), path);
            assertFalse(page.contains("<b onmouseover"), path);
        }
        assertTrue(shelf.page("/read/" + id).contains("&lt;script&gt;document.title=&#39;broken&#39;&lt;/script&gt;"));
    }

    @Test
    void everyLinkOfALibrarysPagesStaysInThatLibrary() {
        var shelf = Shelf.of("web-pages");
        String id = shelf.seed("004");
        for (String path : List.of("/", "/read/" + id, "/works-list", "/duplicates-review")) {
            var strays = all(ROOTED_LINK, path.startsWith("/read/") ? paper(path) : shelf.page(path)).stream()
                    .filter(link -> !link.startsWith("/libraries/") && !link.startsWith("/q/"))
                    .filter(link -> !link.startsWith("/ibid/") && !link.equals("/"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), strays, path);
        }
    }

    @Test
    void anUnknownPaperIsAPageThatSaysSo() {
        given().get("/read/no-such-key")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("There is no paper &quot;no-such-key&quot;"));
    }

    @Test
    void anUnknownLibraryIsAPageThatSaysSo() {
        given().get("/libraries/web-nowhere/")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("There is no library &quot;web-nowhere&quot;"))
                .body(not(containsString("/libraries/web-nowhere/works-list")));
    }

    @Test
    void aPageLetsNothingInFromElsewhere() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'self'; "))
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diplomatic nexus", "https://doi.org/10.52131/PJHSS.2023.1104.0691", "Ahmed2023Exp"})
    void worksAreFoundByWordsByDoiAndByTheBeginningOfAKey(String query) {
        var shelf = Shelf.of("web-pages");
        String paper = shelf.seed("004");
        given().queryParam("q", query)
                .get(shelf.at("/works-list"))
                .then()
                .statusCode(200)
                .body(containsString("<p class=\"printed\">"))
                .body(containsString("/read/" + paper + "#cite-"));
    }

    @Test
    void aSearchThatFindsNothingSaysWhatElseToTry() {
        given().queryParam("q", "xyzzy")
                .get(Shelf.of("web-pages").at("/works-list"))
                .then()
                .body(containsString("Nothing found."));
    }

    @Test
    void aNegativeOffsetIsTheBeginning() {
        given().get("/?offset=-5").then().statusCode(200);
        given().get("/works-list?offset=-5").then().statusCode(200);
    }

    @Test
    void pairsToReviewAreShownWithTheEvidenceInWords() {
        var shelf = Shelf.of("web-pages");
        shelf.seed("003");
        shelf.seed("004");
        String evidence = given().get(shelf.at("/duplicates")).path("items[0].evidence[0].text");
        String page = shelf.page("/duplicates-review");
        assertTrue(page.contains(evidence.replace("\"", "&quot;").replace("'", "&#39;")), evidence);
    }

    @Test
    void pagesAreNoPartOfTheApisDescription() {
        given().get("/q/openapi").then().body(not(containsString("/duplicates-review")));
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Set<String> minus(List<String> links, List<String> ids) {
        var left = new HashSet<>(links);
        ids.forEach(left::remove);
        return left;
    }
}
