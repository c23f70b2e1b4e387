package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cite.Part;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.ibid.work.Value;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiteprocTest {

    private static final Citeproc CITEPROC = new Citeproc(new Styles(Path.of("absent")));

    private static final Work CLARY = article("clary", "Geoeconomics", 2022, new Name.Person("Clary", "Christopher"));
    private static final Work KHAN = article(
            "khan", "Relations", 2024, new Name.Person("Khan", "Qamar Zaman"), new Name.Person("Wakil", "Imran"));

    @Test
    void entriesComeInTheStylesOrderWithTheirIds() {
        var bibliography = bibliography("apa", KHAN, CLARY);
        assertEquals(List.of("clary", "khan"), ids(bibliography));
        assertEquals(List.of("khan", "clary"), ids(bibliography("ieee", KHAN, CLARY)));
    }

    @Test
    void worksWithTheSameIdAllGetAnEntry() {
        assertEquals(List.of("clary", "clary", "clary"), ids(bibliography("apa", CLARY, CLARY, CLARY)));
    }

    @Test
    void aWorkWithoutAnIdIsCalledByItsPlace() {
        assertEquals(List.of("khan", "1"), ids(bibliography("ieee", KHAN, CLARY.without("id"))));
    }

    @Test
    void anUnknownTypeIsRenderedAsADocument() {
        var unknown = bibliography("apa", CLARY.as("hologram"));
        assertEquals(bibliography("apa", CLARY.as("document")).text(), unknown.text());
    }

    @Test
    void unknownMembersDoNotDisturb() {
        var other = new LinkedHashMap<String, Object>(Map.of("a", List.of(1)));
        var odd = CLARY.with("zebra", "stripes")
                .with("custom", new Value.Other(other))
                .with("volume", new Value.Other(true));
        assertEquals(
                bibliography("apa", CLARY.without("volume")).text(),
                bibliography("apa", odd).text());
    }

    @Test
    void noWorksMakeAnEmptyBibliography() {
        assertEquals("", bibliography("apa").text());
    }

    @Test
    void aWorkWithNothingToPrintIsShownPlainlyWithAWarning() {
        var bibliography = bibliography("ieee", Work.ofType("book").with("id", "empty"));
        assertEquals("[1] [untitled]", bibliography.entries().getFirst().text());
        assertEquals(1, bibliography.warnings().size());
    }

    @Test
    void aWorkWithoutAuthorOrDateStillHasItsTitle() {
        var text = bibliography("apa", Work.ofType("webpage").with("title", "Net Inflow"))
                .text();
        assertEquals("Net Inflow. (n.d.).\n", text);
    }

    @Test
    void anOrganisationIsNotTakenApart() {
        var bank = article("sbp", "Net Inflow", 2022, new Name.Literal("State Bank of Pakistan"));
        assertTrue(bibliography("apa", bank).text().startsWith("State Bank of Pakistan. (2022)."));
    }

    @Test
    void aPersonWithOnlyAGivenNameIsShownByIt() {
        var madonna = article("m", "Music", 2000, new Name.Person("", "Madonna"));
        assertTrue(bibliography("apa", madonna).text().startsWith("Madonna. (2000)."));
    }

    @Test
    void aSeasonIsNamed() {
        var spring = dated(new PartialDate(List.of(new Parts(2024, 0, 0)), "1", null, "", ""));
        assertTrue(bibliography("apa", spring.as("article-magazine")).text().contains("(2024, Spring)"));
        var edtf = dated(PartialDate.of(2024, 23, 0));
        assertTrue(
                bibliography("apa", edtf.as("article-magazine")).text().contains("(2024, Autumn)"),
                "EDTF's 23 is autumn");
    }

    @Test
    void aRangeWhoseEndsAreNotEquallyExactIsARangeOfYears() {
        var range = dated(new PartialDate(List.of(new Parts(2019, 5, 0), new Parts(2021, 0, 0)), "", null, "", ""));
        assertTrue(bibliography("apa", range).text().contains("(2019–2021)"));
    }

    @Test
    void aRawDateIsRead() {
        assertTrue(bibliography("apa", dated(raw("2021-05-03")).as("webpage"))
                .text()
                .contains("(2021, May 3)"));
        assertTrue(bibliography("apa", dated(raw("2019/2021"))).text().contains("(2019–2021)"));
        assertTrue(bibliography("apa", dated(raw("during the siege"))).text().contains("(during the siege)"));
    }

    @Test
    void aLiteralDateIsPrintedAsItIs() {
        assertTrue(bibliography("apa", dated(PartialDate.ofLiteral("in press")))
                .text()
                .contains("(in press)"));
    }

    @Test
    void anApproximateDateSaysSo() {
        var circa = dated(new PartialDate(List.of(new Parts(1850, 0, 0)), "", 1, "", ""));
        assertTrue(bibliography("apa", circa).text().contains("(ca. 1850)"));
    }

    @ParameterizedTest
    @CsvSource({"10.1/x", "https://doi.org/10.1/x", "http://dx.doi.org/10.1/x", "doi:10.1/x", "DOI: 10.1/x"})
    void aDoiInAnyFormIsOneAddress(String doi) {
        assertTrue(bibliography("apa", CLARY.with("DOI", doi)).text().endsWith(" https://doi.org/10.1/x\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, de-DE",
        "de-CH, de-CH",
        "DE_at, de-AT",
        "de-LI, de-DE",
        "en, en-US",
        "pt, pt-PT",
        "eu, eu",
        "'', en-US"
    })
    void aLocaleIsTheRegionAskedForOrItsLanguages(String asked, String used) {
        var bibliography = CITEPROC.bibliography("apa", Optional.of(asked), Format.TEXT, List.of(CLARY));
        assertEquals(used, bibliography.locale());
    }

    @Test
    void aStyleThatAsksForALocaleGetsItUnlessAnotherIsAskedFor() {
        assertEquals("en-GB", bibliography("nature-physics", CLARY).locale());
        var german = CITEPROC.bibliography("nature-physics", Optional.of("de"), Format.TEXT, List.of(CLARY));
        assertEquals("de-DE", german.locale());
    }

    @Test
    void anUnknownLocaleNamesTheNearest() {
        var unknown = assertThrows(
                UnknownLocale.class,
                () -> CITEPROC.bibliography("apa", Optional.of("xx-GB"), Format.TEXT, List.of(CLARY)));
        assertEquals("xx-GB", unknown.id());
        assertTrue(unknown.nearest().contains("en-GB"));
    }

    @Test
    void everyLocaleHasItsLanguagesName() {
        assertEquals(61, Locales.all().size());
        assertTrue(Locales.all().contains(new LocaleInfo("de-CH", "German (Switzerland)")));
    }

    @Test
    void aStyleThatOnlyCitesHasNoBibliography() {
        var only = assertThrows(NoBibliography.class, () -> bibliography("bluebook-law-review", CLARY));
        assertEquals("bluebook-law-review", only.id());
    }

    @Test
    void citationsAreAuthorAndDateOrNumbersInOrderOfCitation() {
        var clusters = List.of(cluster("khan"), cluster("clary", "khan"));
        assertEquals(List.of("(Khan & Wakil, 2024)", "(Clary, 2022; Khan & Wakil, 2024)"), citations("apa", clusters));
        assertEquals(List.of("[1]", "[1], [2]"), citations("ieee", clusters));
    }

    @Test
    void aCiteHasAPlacePrefixAndSuffix() {
        var cite = new Cite("clary", "840-841", "page", "see", "and the notes", Part.WHOLE, null, false);
        assertEquals(
                List.of("(see Clary, 2022, pp. 840–841, and the notes)".replace("841, ", "841 ")),
                citations("apa", List.of(new Cluster(List.of(cite), 0))));
    }

    @Test
    void anAuthorWhomTheSentenceNamesIsLeftOut() {
        var cite = new Cite("khan", "28", "", "", "", Part.SUPPRESS_AUTHOR, null, false);
        var clusters = List.of(new Cluster(List.of(cite), 0));
        assertEquals(List.of("(2024, p. 28)"), citations("apa", clusters));
        assertEquals(List.of("(2024, 28)"), citations("chicago-author-date", clusters));
    }

    @Test
    void aNoteThatCitesTheWorkBeforeAgainIsShort() {
        var clusters = List.of(new Cluster(List.of(Cite.of("clary")), 1), new Cluster(List.of(Cite.of("clary")), 2));
        var notes = citations("chicago-notes-bibliography-subsequent-ibid", clusters);
        assertTrue(notes.getFirst().startsWith("Christopher Clary, “Geoeconomics,”"), notes.getFirst());
        assertEquals("Ibid.", notes.getLast());
    }

    @Test
    void aCiteOfAnUnknownIdShowsTheIdAndTheOthersPlainly() {
        assertEquals(List.of("(Clary, 2022; nobody?)"), citations("apa", List.of(cluster("clary", "nobody"))));
    }

    @Test
    void sixteenThreadsRenderWhatOneDoes() throws InterruptedException, ExecutionException {
        var styles = List.of("apa", "ieee", "chicago-author-date", "modern-language-association");
        var alone = styles.stream()
                .map(style -> bibliography(style, KHAN, CLARY).text())
                .toList();
        var tasks = new ArrayList<Callable<List<String>>>();
        for (int thread = 0; thread < 16; thread++) {
            tasks.add(() -> {
                var texts = new ArrayList<String>();
                for (int i = 0; i < 100; i++) {
                    texts.add(bibliography(styles.get(i % 4), KHAN, CLARY).text());
                }
                return texts;
            });
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<List<String>> texts : threads.invokeAll(tasks)) {
                for (int i = 0; i < 100; i++) {
                    assertEquals(alone.get(i % 4), texts.get().get(i));
                }
            }
        }
    }

    @Test
    void aLongBibliographyKeepsEveryWorkInOrder() {
        var random = new Random(7);
        var works = new ArrayList<Work>();
        for (int i = 0; i < 300; i++) {
            String name = "" + (char) ('A' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
            works.add(article("w" + i, "Title", 2000 + random.nextInt(20), new Name.Person(name, "X")));
        }
        var texts = CITEPROC.bibliography("apa", Optional.empty(), Format.TEXT, works).entries().stream()
                .map(Entry::text)
                .toList();
        assertEquals(300, texts.size());
        assertEquals(
                texts.stream().map(t -> t.substring(0, 2)).sorted().toList(),
                texts.stream().map(t -> t.substring(0, 2)).toList());
    }

    private static Work article(String id, String title, int year, Name... authors) {
        return Work.ofType("article-journal")
                .with("id", id)
                .with("title", title)
                .with("container-title", "Asian Survey")
                .with("volume", "62")
                .withNames("author", List.of(authors))
                .withDate("issued", PartialDate.ofYear(year));
    }

    private static Work dated(PartialDate date) {
        return CLARY.withDate("issued", date);
    }

    private static PartialDate raw(String text) {
        return new PartialDate(List.of(), "", null, "", text);
    }

    private static Cluster cluster(String... ids) {
        return new Cluster(Stream.of(ids).map(Cite::of).toList(), 0);
    }

    private static Bibliography bibliography(String style, Work... works) {
        return CITEPROC.bibliography(style, Optional.empty(), Format.TEXT, List.of(works));
    }

    private static List<String> ids(Bibliography bibliography) {
        return bibliography.entries().stream().map(Entry::id).toList();
    }

    private static List<String> citations(String style, List<Cluster> clusters) {
        return CITEPROC.citations(style, Optional.empty(), Format.TEXT, List.of(CLARY, KHAN), clusters);
    }

    /// APA Manual 7, 10.1; Bluebook, rule 16: neither prints an ISSN, and law reviews no issue and no DOI.
    @Test
    void aStyleWouldPrintOnlyWhatItAsksFor() {
        var article = Work.ofType("article-journal").with("title", "A title").with("container-title", "A Journal");
        var variables = List.of("author", "volume", "issue", "page", "DOI", "ISSN", "abstract");

        assertEquals(
                List.of("author", "volume", "issue", "page", "DOI"),
                CITEPROC.wouldPrint("apa", Optional.empty(), article, variables));
        assertEquals(
                List.of("author", "volume", "page"),
                CITEPROC.wouldPrint("bluebook-law-review", Optional.empty(), article, variables));
    }
}
