package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The audit as programs, editors and authors get it.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditReportTest {

    private Library library = new Library("");
    private String audit = "";

    /// Once for all tests, but not before the first of them knows where the service listens.
    @BeforeEach
    void handInThePaper() {
        if (audit.isEmpty()) {
            library = Library.empty();
            audit = "/papers/" + library.addResource("audit/author-date.txt") + "/audit";
        }
    }

    private ValidatableResponse accepting(String type, String query) {
        return library.asked().accept(type).get(audit + query).then();
    }

    @Test
    void itIsJsonForWhoDoesNotSay() {
        accepting("*/*", "").statusCode(200).contentType("application/json").header("Vary", containsString("Accept"));
    }

    @Test
    void itIsAPageForABrowser() {
        accepting("text/html,application/xhtml+xml,*/*;q=0.8", "")
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Vary", containsString("Accept"))
                .body(containsString("The text says &quot;Hartmann, 2018&quot;"))
                .body(containsString("#in-text-13\""));
    }

    @Test
    void itIsALetterInMarkdown() {
        accepting("text/markdown", "")
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .body(startsWith("# Audit of “How Archives Describe Their Readers: Forty Years of Reading Rooms”"))
                .body(containsString("\n## Identifiers that cannot be right\n"))
                .body(containsString("Suggested: Hartmann, 2017."))
                .body(containsString("entry 5: et al\n"));
    }

    @Test
    void theFormatMayBeNamed() {
        accepting("text/html", "?format=json").contentType("application/json");
        accepting("*/*", "?format=html").contentType(startsWith("text/html"));
        accepting("*/*", "?format=text").contentType(startsWith("text/plain"));
    }

    @Test
    void onlyTheKindsAndSeveritiesAskedForAreTold() {
        accepting("*/*", "?kind=impossible-year,out-of-order&severity=warning")
                .body("findings.kind", equalTo(List.of("impossible-year", "out-of-order")))
                .body("findings.severity", everyItem(equalTo("warning")));
    }

    @Test
    void theCountsAreOfAllFindingsWhateverIsAskedFor() {
        var all = library.get(audit);
        var some = library.get(audit + "?severity=note");

        assertEquals(all.getMap("found"), some.getMap("found"));
        assertEquals(
                all.getList("findings").size(),
                all.getInt("found.errors") + all.getInt("found.warnings") + all.getInt("found.notes"));
        assertEquals(all.getList("findings").size(), all.getInt("found.kinds.count.sum()"));
    }

    @Test
    void anUnknownKindIsAProblemThatNamesTheKnown() {
        accepting("*/*", "?kind=typo")
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"))
                .body("detail", containsString("year-differs"));
        accepting("*/*", "?severity=fatal").statusCode(400).body("detail", containsString("error, warning, note"));
        accepting("*/*", "?format=pdf").statusCode(400).body("detail", containsString("json, html, markdown or text"));
    }

    @Test
    void anEntryLacksOnlyWhatTheChosenStylePrints() {
        accepting("*/*", "?style=apa").body("findings.kind", hasItem("no-doi"));
        accepting("*/*", "?style=bluebook-law-review").statusCode(200).body("findings.kind", not(hasItem("no-doi")));
    }

    @Test
    void anUnknownStyleIsAProblemForAProgramAndAWordOnThePage() {
        accepting("*/*", "?style=apaa").statusCode(404).body("type", equalTo("/problems/no-such-style"));
        accepting("text/html", "?style=apaa")
                .statusCode(200)
                .body(containsString("There is no style &quot;apaa&quot;"));
    }

    @Test
    void aPaperThatIsNotThereIsAProblem() {
        library.asked()
                .get("/papers/nothing/audit")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-paper"));
    }

    @Test
    void aScriptInAPaperIsTextInTheReport() {
        String id = library.add("""
                On <script>alert(1)</script> in Papers

                Abstract

                A test of what a page makes of it. It has been said before (<script>alert(2)</script>, 2011) and since (Vogel, 2012).

                References

                Abel, A. (2001). A <script>alert(3)</script> title. Journal of Tests, 3(1), 9-1.

                Berg, B. (2002). Another title. Journal of Tests, 4(1), 20-30.
                """.getBytes(StandardCharsets.UTF_8), "script.txt");

        library.asked()
                .accept("text/html")
                .get("/papers/" + id + "/audit")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(3)"))
                .body(not(containsString("<script>alert")));
    }
}
