package org.ibid.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The elements for the pages of others in a real Chromium, in a page of another origin. What citations and entries say
/// is what the manuals of the styles say.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedBrowserTest {

    private static final String ENTRIES = "ibid-bibliography [part~=entry]";

    private Browser chromium;
    private BrowserContext usual;
    private Journal journal;
    private String article;
    private boolean isFilled;

    @TestHTTPResource("/")
    URI service;

    private final Shelf shelf = new Shelf("web-embed");

    @BeforeAll
    void openTheBrowser() throws IOException {
        chromium = Chromium.orPassOver();
        usual = chromium.newContext(options());
        journal = new Journal();
        article = Files.readString(Path.of("src/test/resources/web/embed/article.html"));
    }

    /// Once: no test changes it.
    @BeforeEach
    void fillTheShelf() {
        if (!isFilled) {
            Shelf.of(shelf.library());
            shelf.seed("004");
            isFilled = true;
        }
    }

    @AfterAll
    void closeTheJournal() {
        if (journal != null) {
            journal.close();
            usual.close();
        }
    }

    private String library() {
        return service.resolve("/libraries/" + shelf.library()).toString();
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private Page article(String style) {
        return open(article.replace("STYLE", style), usual);
    }

    private Page open(String html, BrowserContext context) {
        var page = context.newPage();
        page.navigate(journal.publish(html.replace("SERVICE", library())));
        return page;
    }

    /// A page with nothing but this in it.
    private Page with(String element) {
        return open("""
                <!DOCTYPE html><html lang="en"><head><title>A page</title>
                <script type="module" src="SERVICE/embed.js"></script></head>
                <body><main><h1>A page</h1>%s</main></body></html>""".formatted(element), usual);
    }

    @Test
    void theCitationsOfATextAreNumberedAsOneDocument() {
        try (var page = article("ieee")) {
            assertThat(page.locator("ibid-cite [part=cite]"))
                    .hasText(new String[] {"[1]", "see [2, p. 4]", "[3]", "[1], [2]", "(nobody2000?)"});
            assertThat(page.locator(ENTRIES)).hasText(new Pattern[] {
                Pattern.compile("^\\[1].*Trade"), Pattern.compile("^\\[2].*Aid"), Pattern.compile("^\\[3].*Clary")
            });
        }
    }

    @Test
    void worksOfOneAuthorAndYearAreToldApart() {
        try (var page = article("apa")) {
            assertThat(page.locator("#first [part=cite]")).hasText("(Khan, 2021b)");
            assertThat(page.locator(ENTRIES).nth(1)).containsText("Khan, A. (2021a). Aid.");
            assertThat(page.locator(ENTRIES).nth(2)).containsText("Khan, A. (2021b). Trade.");
        }
    }

    @Test
    void aCitationLeadsToItsEntryAndTheEntryBack() {
        try (var page = article("apa")) {
            page.locator("#first a").click();
            assertThat(page).hasURL(Pattern.compile("#ibid-entry-trade$"));
            var entry = page.locator(ENTRIES).nth(2);
            assertThat(entry).isFocused();
            entry.locator("a[role=doc-backlink]").first().click();
            assertThat(page).hasURL(Pattern.compile("#first$"));
        }
    }

    @Test
    void aStyleOfNotesPrintsNotes() {
        try (var page = article("chicago-notes-bibliography")) {
            assertThat(page.locator("#first a[role=doc-noteref]")).hasText("1");
            assertThat(page.locator("ibid-bibliography [part=note]").nth(1))
                    .containsText("see Ali Khan, Aid (2021), 4");
        }
    }

    @Test
    void withoutScriptsThePageShowsWhatItWasSentWith() {
        try (var context = chromium.newContext(options().setJavaScriptEnabled(false))) {
            var page = open(article.replace("STYLE", "apa"), context);
            assertThat(page.locator("#printed")).isVisible();
            assertThat(page.locator("#first")).hasText("(Khan, 2021)");
        }
    }

    @Test
    void whereTheServiceFailsThePageShowsWhatItWasSentWith() {
        try (var page = article("no-such-style")) {
            page.waitForResponse(answer -> answer.url().endsWith("/bibliography"), page::reload);
            assertThat(page.locator("#printed")).isVisible();
            assertThat(page.locator("#first [part=cite]")).hasCount(0);
        }
    }

    @Test
    void whatIsWrongIsSaidWhereNothingElseIsShown() {
        try (var page = with("<ibid-bibliography works='khan9999'></ibid-bibliography>")) {
            assertThat(page.locator("ibid-bibliography [part=problem]")).containsText("khan9999");
        }
    }

    @Test
    void axeFindsNothingToComplainAboutInThePagesOfOthers() {
        try (var page = article("ieee")) {
            assertThat(page.locator(ENTRIES)).hasCount(3);
            assertIsAccessible(page);
        }
        try (var page = with("<ibid-bibliography works='clary2022russia' cite-this></ibid-bibliography>")) {
            assertThat(page.locator(ENTRIES)).hasCount(1);
            assertIsAccessible(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed",
                "/docs",
                "/view/clary2022russia",
                "/embed/bibliography?works=clary2022russia&style=ieee",
                "/better-bibtex/picker?q=russia&key=clary2022russia"
            })
    void axeFindsNothingToComplainAboutInOurs(String path) {
        try (var page = usual.newPage()) {
            page.navigate(service.resolve(shelf.at(path)).toString());
            if (path.equals("/embed")) {
                assertThat(page.locator("#text-demo ~ .demo [part~=entry]")).hasCount(3);
                assertThat(page.locator("#cite-demo ~ .demo [part~=entry]")).hasCount(1);
            }
            assertIsAccessible(page);
        }
    }

    /// By day on a desk, by night on a telephone.
    private static void assertIsAccessible(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            int width = scheme == ColorScheme.LIGHT ? 1280 : 360;
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(width, 900);
            assertEquals(List.of(), violations(page), scheme.toString());
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private static List<String> violations(Page page) {
        // all at once: it would open another page to put together what it found in frames of other origins
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Test
    void machinesFindTheRecordsInThePage() {
        try (var page = article("apa")) {
            assertThat(page.locator("ibid-bibliography > span > span.Z3988")).hasCount(3);
            // how Zotero's translator "COinS" looks for them
            assertEquals(
                    3,
                    page.evaluate("document.evaluate(\"count(//span[contains(@class, 'Z3988')])\", document, null,"
                            + " XPathResult.NUMBER_TYPE).numberValue"));
            assertEquals(
                    List.of("Book", "Book", "ScholarlyArticle"),
                    page.evaluate(
                            "JSON.parse(document.querySelector('ibid-bibliography"
                                    + " script[type=\"application/ld+json\"]').textContent)['@graph'].map(one => one['@type']).sort()"));
        }
    }

    @Test
    void theListIsCopiedAsTextAsBibtexAndAsRis() {
        try (var page = with("<ibid-bibliography works='clary2022russia'></ibid-bibliography>")) {
            copied(page, "Copy", shelf.at("/bibliography?works=clary2022russia&format=text"));
            copied(page, "BibTeX", shelf.at("/works.bib?keys=clary2022russia"));
            copied(page, "RIS", shelf.at("/works.ris?keys=clary2022russia"));
        }
    }

    private static void copied(Page page, String button, String address) {
        page.evaluate("navigator.clipboard.writeText('')");
        page.locator("ibid-bibliography button:text-is('" + button + "')").click();
        assertThat(page.locator("ibid-bibliography [part=status]")).hasText("Copied.");
        String expected = given().get(address).asString();
        page.waitForCondition(() ->
                plain((String) page.evaluate("navigator.clipboard.readText()")).equals(plain(expected)));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aReaderChoosesHowAnArticleIsCited() {
        try (var page = with("<ibid-bibliography works='10.1525/as.2022.1801312' cite-this></ibid-bibliography>")) {
            var select = page.locator("ibid-bibliography select");
            assertThat(select.locator("option"))
                    .hasText(given().accept(ContentType.JSON)
                            .get(shelf.at("/papers/khan2024dynamics/cite"))
                            .<List<String>>path("name")
                            .toArray(String[]::new));
            select.selectOption("MLA");
            assertThat(page.locator(ENTRIES)).containsText("Clary, C. “Russia-Pakistan Relations");
            assertThat(select).isFocused();
        }
    }

    @Test
    void anArabicListIsWrittenFromRightToLeft() {
        try (var page = with("<ibid-bibliography works='clary2022russia' locale='ar'></ibid-bibliography>")) {
            assertThat(page.locator("ibid-bibliography [part=bibliography]")).hasAttribute("dir", "rtl");
            assertThat(page.locator(ENTRIES)).hasCSS("direction", "ltr");
        }
    }

    @Test
    void thePagesLanguageIsTheListsUnlessNoLocaleHasIt() {
        String works = "<ibid-bibliography works='clary2022russia' lang='%s'></ibid-bibliography>";
        try (var page = with(works.formatted("fr") + works.formatted("tlh"))) {
            assertThat(page.locator("[lang=fr] [part=bibliography]")).hasAttribute("lang", "fr-FR");
            assertThat(page.locator("[lang=tlh] [part=bibliography]")).hasAttribute("lang", "en-US");
        }
    }

    @Test
    void thePageDecidesHowItLooksAndPaperHasNoButtons() {
        try (var page = article("apa")) {
            assertThat(page.locator(ENTRIES).first()).hasCSS("color", "rgb(90, 0, 0)");
            assertThat(page.locator("ibid-bibliography [part=tools]")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("ibid-bibliography [part=tools]")).isHidden();
        }
    }

    @Test
    void aCitationAddedLaterIsCountedIn() {
        try (var page = article("ieee")) {
            assertThat(page.locator("#first [part=cite]")).hasText("[1]");
            page.evaluate(
                    "document.querySelector('p').insertAdjacentHTML('afterbegin', '<ibid-cite id=new key=aid></ibid-cite>')");
            assertThat(page.locator("#new [part=cite]")).hasText("[1]");
            assertThat(page.locator("#first [part=cite]")).hasText("[2]");
        }
    }

    @Test
    void aListMayNameMoreWorksThanAnAddressHolds() {
        String names = String.join(" ", Collections.nCopies(400, "clary2022russia"));
        try (var page = with("<ibid-bibliography works='" + names + "'></ibid-bibliography>")) {
            assertThat(page.locator(ENTRIES)).hasCount(1);
        }
    }

    @Test
    void aWorkInSeveralListsOfAPageIsTheTargetOfLinksOnce() {
        String list = "<ibid-bibliography works='clary2022russia' %s></ibid-bibliography>";
        try (var page = with(list.formatted("cite-this") + list.formatted("") + list.formatted("separate"))) {
            assertThat(page.locator(ENTRIES)).hasCount(3);
            assertThat(page.locator("#ibid-entry-clary2022russia")).hasCount(1);
        }
    }

    @Test
    void whereAListGoesTheNextTakesTheCitations() {
        String list = "<ibid-bibliography></ibid-bibliography>";
        try (var page = with("<ibid-cite key='clary2022russia'></ibid-cite>" + list + list)) {
            assertThat(page.locator("ibid-bibliography").first().locator("[part~=entry]"))
                    .hasCount(1);
            page.evaluate("document.querySelector('ibid-bibliography').remove()");
            assertThat(page.locator(ENTRIES)).hasCount(1);
        }
    }

    @Test
    void aFrameShowsTheListWithoutScripts() {
        String frame = "<iframe src='" + library() + "/embed/bibliography?works=clary2022russia' title='x'></iframe>";
        try (var context = chromium.newContext(options().setJavaScriptEnabled(false))) {
            var page = open(frame, context);
            assertThat(page.frameLocator("iframe").locator(".csl-entry")).containsText("Clary, C. (2022).");
        }
    }

    @Test
    void aNewcomerFindsTheExamplesFromTheFirstPage() {
        try (var page = usual.newPage()) {
            page.navigate(service.resolve(shelf.at("/")).toString());
            page.locator("main a[href$='/embed']").click();
            assertThat(page.locator("#text-demo ~ .demo [part=cite]").first()).hasText("(Wilkinson et al., 2016)");
            assertTrue(page.locator("#text-demo ~ .code").first().innerText().contains(library() + "/embed.js"));
        }
    }
}
