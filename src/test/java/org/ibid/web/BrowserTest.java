package org.ibid.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real Chromium.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    @TestHTTPResource("/")
    URI service;

    private final Shelf shelf = new Shelf("web-browser");
    private String paper = "";

    @BeforeAll
    void openTheBrowser() {
        chromium = Chromium.orPassOver();
    }

    @BeforeEach
    void fillTheShelf() {
        if (!paper.isEmpty()) {
            return;
        }
        Shelf.of(shelf.library());
        shelf.seed("003");
        paper = shelf.seed("004");
    }

    @Test
    void aCitationsLinkLeadsToItsEntryAndItsEntrysLinkLeadsBack() {
        try (var page = open("/read/" + paper, options())) {
            page.locator("#cite-2").click();
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("#ref-9$"));
            var entry = page.locator("#ref-9");
            PlaywrightAssertions.assertThat(entry).isInViewport();
            PlaywrightAssertions.assertThat(entry).containsText("Clary, C. (2022).");
            entry.locator("a[href='#cite-2']").click();
            PlaywrightAssertions.assertThat(page.locator("#cite-2")).isInViewport();
        }
    }

    @Test
    void anAmbiguousCitationLeadsToEachOfItsCandidates() {
        try (var page = open("/read/" + paper, options())) {
            for (String candidate : List.of("#ref-14", "#ref-17")) {
                page.locator("#cite-1 ~ a.chip[href='" + candidate + "']")
                        .first()
                        .click();
                PlaywrightAssertions.assertThat(page.locator(candidate)).isInViewport();
            }
        }
    }

    @Test
    void choosingAnotherStyleGivesTheBibliographyThatTheApiGives() {
        try (var page = open("/read/" + paper, options())) {
            String before = page.locator("#rendered").innerText();
            page.locator("#style").fill("ieee");
            page.locator("#styles li:has(small:text-matches('^ieee · '))").click();
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("[?&]style=ieee(&|$)"));
            String shown = page.locator("#rendered").innerText();
            assertFalse(shown.equals(before));
            assertEquals(plain(api("ieee")), plain(shown));
            page.reload();
            assertEquals(plain(api("ieee")), plain(page.locator("#rendered").innerText()));
        }
    }

    @Test
    void aPersonPicksWhatToCiteWithTheKeyboardAlone() {
        try (var page = open("/better-bibtex/picker", options())) {
            page.locator("main input[type=search]").fill("russia");
            page.keyboard().press("Enter");
            var found = page.locator("main li input[name=key]").first();
            String key = found.getAttribute("value");
            found.press("Space");
            page.locator("main button:text-is('Add')").press("Enter");
            page.locator("fieldset input[name^=locator]").fill("4");
            page.locator("main button:text-is('Cite')").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main [role=status]")).containsText("[@" + key + ", p. 4]");
        }
    }

    @Test
    void aStyleIsChosenWithTheKeyboardAlone() {
        try (var page = open("/read/" + paper, options())) {
            page.locator("#style").fill("modern language association");
            page.locator("#styles li[role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("style=modern-language-association"));
            PlaywrightAssertions.assertThat(page.locator("#styles")).isHidden();
        }
    }

    @Test
    void aStyleThatDoesNotExistIsSaidWithTheNearest() {
        try (var page = open("/read/" + paper, options())) {
            page.locator("#style").fill("ieeee");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#problem")).containsText("There is no style \"ieeee\"");
            PlaywrightAssertions.assertThat(page.locator("#problem a").first()).hasText("ieee");
        }
    }

    @Test
    void withoutJavaScriptAStyleIsChosenByTheForm() {
        try (var page = open("/read/" + paper, options().setJavaScriptEnabled(false))) {
            page.locator("#style").fill("ieee");
            page.locator("#show").click();
            assertEquals(plain(api("ieee")), plain(page.locator("#rendered").innerText()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "360, DARK"})
    void noPageComplainsOrScrollsSideways(int width, ColorScheme scheme) {
        complaints.clear();
        try (var page = open("/", options().setViewportSize(width, 800).setColorScheme(scheme))) {
            for (String path :
                    List.of("/", "/read/" + paper, report(), "/works-list", "/duplicates-review", "/read/nothing")) {
                page.navigate(service.resolve(shelf.at(path)).toString());
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
            }
        }
        assertEquals(
                List.of(),
                complaints.stream().filter(line -> !line.contains("404")).toList());
    }

    @Test
    void withoutJavaScriptAFindingOfTheReportLeadsToItsPlaceInThePaper() {
        try (var page = open("/read/" + paper, options().setJavaScriptEnabled(false))) {
            page.locator("#audit ~ .actions a").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Audit");
            page.locator("#audit-name-differs ~ .findings a.quoted").first().click();
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/read/" + paper + "#cite-\\d+$"));
            PlaywrightAssertions.assertThat(page.locator(":target")).hasText("(Carry, 2022)");
            PlaywrightAssertions.assertThat(page.locator(":target")).isInViewport();
        }
    }

    private String report() {
        return "/papers/" + paper + "/audit?format=html";
    }

    @ParameterizedTest
    @ValueSource(strings = {"oxford-guide-to-style-notes", "apa", "nature"})
    void aStyleWithItsOwnLettersBreaksNoPolicy(String style) {
        complaints.clear();
        try (var page = open("/read/" + paper + "?style=" + style, options())) {
            page.locator("#locale").selectOption("fr-FR");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("locale=fr-FR"));
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void aScriptInATitleIsText() {
        String id = Shelf.of("web-scripts").paper("<img src=x>.txt", Shelf.SCRIPTED);
        try (var page = open(new Shelf("web-scripts"), "/read/" + id, options())) {
            PlaywrightAssertions.assertThat(page.locator("h1"))
                    .containsText("<script>document.title='broken'</script>");
            assertFalse(page.title().equals("broken"));
        }
    }

    @Test
    void aPaperHandedInOpensItsPage() {
        try (var page = open("/", options())) {
            page.locator("#file").setInputFiles(file("handed-in.txt", Shelf.SCRIPTED));
            page.locator("#upload button").click();
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/libraries/web-browser/read/[-0-9a-f]{36}$"));
            PlaywrightAssertions.assertThat(page.locator(".eyebrow")).containsText("handed-in.txt");
        }
    }

    @Test
    void aFileThatIsNoPaperIsRefusedInWords() {
        try (var page = open("/", options())) {
            page.locator("#file").setInputFiles(file("empty.txt", ""));
            page.locator("#upload button").click();
            PlaywrightAssertions.assertThat(page.locator("#upload .status.bad")).isVisible();
        }
    }

    @Test
    void aMergeOnThePageCanBeTakenBack() {
        var merging = Shelf.of("web-merging");
        merging.seed("003");
        merging.seed("004");
        int before = given().get(merging.at("/duplicates")).path("total");
        try (var page = open(merging, "/duplicates-review", options())) {
            var pair = page.locator(".pair").first();
            pair.locator("button[data-keep]").first().click();
            PlaywrightAssertions.assertThat(pair.locator("> .status")).containsText("Merged into");
            assertTrue(before > given().get(merging.at("/duplicates")).<Integer>path("total"));
            pair.locator("> .status button").click();
            PlaywrightAssertions.assertThat(pair.locator("> .status")).containsText("Taken back");
            assertEquals(before, given().get(merging.at("/duplicates")).<Integer>path("total"));
        }
    }

    @Test
    void aPairKeptApartIsNotProposedAgain() {
        var apart = Shelf.of("web-apart");
        apart.seed("003");
        apart.seed("004");
        int before = given().get(apart.at("/duplicates")).path("total");
        try (var page = open(apart, "/duplicates-review", options())) {
            page.locator(".pair").first().locator("button[data-different]").click();
            PlaywrightAssertions.assertThat(page.locator(".pair").first().locator("> .status"))
                    .containsText("Kept apart");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator(".pair")).hasCount(before - 1);
        }
    }

    @Test
    void thatAPairIsKeptApartCanBeTakenBack() {
        var apart = Shelf.of("web-together");
        apart.seed("003");
        apart.seed("004");
        int before = given().get(apart.at("/duplicates")).path("total");
        try (var page = open(apart, "/duplicates-review", options())) {
            var pair = page.locator(".pair").first();
            pair.locator("button[data-different]").click();
            PlaywrightAssertions.assertThat(pair.locator("> .status")).containsText("Kept apart");
            page.reload();
            var last = page.locator("#apart + ul li").first();
            last.locator("button").click();
            PlaywrightAssertions.assertThat(last.locator(".status")).containsText("proposed again");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator(".pair")).hasCount(before);
        }
    }

    @Test
    void aPairIsDecidedAndTakenBackWithTheKeyboardAlone() {
        var keyed = Shelf.of("web-keyed");
        keyed.seed("003");
        try (var page = open(keyed, "/duplicates-review", options())) {
            var status = page.locator(".pair").first().locator("> .status");
            page.keyboard().press("j");
            page.keyboard().press("1");
            PlaywrightAssertions.assertThat(status).containsText("Merged into");
            page.keyboard().press("u");
            PlaywrightAssertions.assertThat(status).containsText("Taken back");
            page.keyboard().press("k");
            page.keyboard().press("d");
            PlaywrightAssertions.assertThat(status).containsText("Kept apart");
            page.keyboard().press("u");
            PlaywrightAssertions.assertThat(status).containsText("Taken back");
        }
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(REDUCED);
    }

    private static final com.microsoft.playwright.options.ReducedMotion REDUCED =
            com.microsoft.playwright.options.ReducedMotion.REDUCE;

    private Page open(String path, Browser.NewContextOptions options) {
        return open(shelf, path, options);
    }

    private Page open(Shelf in, String path, Browser.NewContextOptions options) {
        var page = chromium.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(service.resolve(in.at(path)).toString());
        return page;
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private String api(String style) {
        return given().get(shelf.at("/papers/" + paper + "/bibliography?format=text&style=" + style))
                .asString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
