package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ibid.reading.NotText;
import org.ibid.reading.Shipped;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String LONG =
            "Kahneman, D. (1984). Choices, values, and frames: American Psychologist, 39, 341–350.";

    private static byte[] byChromium(Path page) {
        Path pdf = Made.temporary("made.pdf");
        Made.run(
                "chromium",
                List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()));
        return Made.bytes(pdf);
    }

    private static NotText refused(byte[] bytes) {
        return assertThrows(NotText.class, () -> Made.read(bytes));
    }

    private static DrawnPdf onePage() {
        return new DrawnPdf()
                .page()
                .lines(
                        72,
                        100,
                        10,
                        "A line of text that is about as long as lines are, and then",
                        "it goes on to its end.");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        var read = Made.read(byChromium(Path.of("src/test/resources/reading/file/two-columns.html")));
        assertEquals(FileKind.PDF, read.kind());
        for (int i = 1; i <= 9; i++) {
            String start =
                    "\n\nThe question number " + i + " is old (Khan, 2021) and has been answered in several ways";
            String end = "uninhabitable wildernesses without communication, and they are well-known too.\n\n";
            int from = read.text().indexOf(start);
            assertTrue(from > 0, read.text());
            assertEquals(read.text().indexOf("\n\n", from + 2) + 2, read.text().indexOf(end, from) + end.length());
        }
    }

    @Test
    void aPrintedPageIsReadAsAPaper() {
        var read = Made.read(byChromium(Path.of("src/test/resources/reading/file/two-columns.html")));
        var reading = Shipped.PAPERS.read(read.text(), read.stated());
        assertEquals(3, reading.references().size());
        assertEquals(
                "10.1234/alp.2018.12",
                reading.references().get(1).parsed().work().text("DOI").orElse(""));
        assertEquals(
                "Geography and the limits of diplomacy in the high mountains of Asia and elsewhere",
                reading.metadata().work().text("title").orElse(""));
        assertEquals(
                18,
                reading.citations().stream()
                        .filter(each -> each.raw().startsWith("("))
                        .count());
    }

    @Test
    void aWordCutByAHyphenIsJoinedAndACompoundKeepsIts() {
        byte[] pdf = new DrawnPdf()
                .page()
                .lines(
                        72,
                        100,
                        10,
                        "This well-known text is about diplo-",
                        "macy and other well-",
                        "known things of 1990-",
                        "1995.")
                .bytes();
        assertEquals(
                "This well-known text is about diplomacy and other well-known things of 1990-1995.\n",
                Made.read(pdf).text());
    }

    @Test
    void runningHeadsAndPageNumbersAreDropped() {
        var pdf = new DrawnPdf();
        for (int i = 1; i <= 4; i++) {
            pdf.page().text(72, 40, 9, "Journal of Passes " + i).text(300, 810, 9, String.valueOf(i));
            pdf.lines(72, 100, 10, "Only page " + "abcd".charAt(i - 1) + " says this.");
        }
        assertEquals(
                "Only page a says this.\n\nOnly page b says this.\n\nOnly page c says this.\n\nOnly page d says this.\n",
                Made.read(pdf.bytes()).text());
    }

    @Test
    void whatABrowserPrintsAboveAndBelowAPageIsDropped() {
        byte[] pdf = new DrawnPdf()
                .page()
                .text(24, 22, 8, "11/22/26, 9:32 AM")
                .text(270, 22, 8, "passes.html")
                .lines(72, 100, 10, "The only page of this paper says very little of all there is.")
                .text(24, 830, 8, "file:///home/anna/passes.html")
                .text(560, 830, 8, "1/1")
                .bytes();
        assertEquals(
                "The only page of this paper says very little of all there is.\n",
                Made.read(pdf).text());
    }

    @Test
    void smallRaisedNumbersBecomeRaisedDigits() {
        double end = 72 + DrawnPdf.width("Shown before.", 10);
        byte[] pdf = new DrawnPdf()
                .page()
                .text(72, 100, 10, "Shown before.")
                .text(end, 96.5, 6.5, "12")
                .bytes();
        assertEquals("Shown before.¹²\n", Made.read(pdf).text());
    }

    @Test
    void footnotesGoToTheEndAndParagraphsGoOnOverThePage() {
        byte[] pdf = new DrawnPdf()
                .page()
                .lines(72, 100, 10, "The text of this first page is long and goes on and on over", "the end of it to")
                .text(72, 696.5, 5, "1")
                .text(75, 700, 8, "See Clary, Barriers, Dawn, June 10, 2018.")
                .page()
                .lines(72, 100, 10, "the second page.")
                .bytes();
        assertEquals(
                "The text of this first page is long and goes on and on over the end of it to the second page.\n\n"
                        + "Notes\n\n1. See Clary, Barriers, Dawn, June 10, 2018.\n",
                Made.read(pdf).text());
    }

    @Test
    void aFootnoteGoesOnAtTheFootOfTheNextPage() {
        byte[] pdf = new DrawnPdf()
                .page()
                .lines(72, 100, 10, "The text of this first page is long and goes on and on over", "the end of it to")
                .text(72, 696.5, 5, "1")
                .text(75, 700, 8, "See Clary, Barriers to Peace, a long report on the passes and")
                .page()
                .lines(72, 100, 10, "the second page, which is long enough to be the body of a paper")
                .text(72, 700, 8, "the peaks, Dawn, June 10, 2018.")
                .bytes();
        assertEquals(
                "The text of this first page is long and goes on and on over the end of it to the second page,"
                        + " which is long enough to be the body of a paper\n\n"
                        + "Notes\n\n1. See Clary, Barriers to Peace, a long report on the passes and the peaks, Dawn, June"
                        + " 10, 2018.\n",
                Made.read(pdf).text());
    }

    @Test
    void theNextNumberBeginsAnEntryThoughTheOneBeforeHasNoEnd() {
        byte[] pdf = new DrawnPdf()
                .page()
                .text(72, 100, 10, "References")
                .lines(
                        72,
                        130,
                        10,
                        "(1) Khan A. Passes and peaks and what lies between. Lahore: Vanguard Books",
                        "(2) Smith J. The slow diplomacy of the high mountains. Diplomatic Review",
                        "(9) Supplement and some more words of the same entry here. London: Verso",
                        "(3) Clary C. Limits. Asian Survey")
                .bytes();
        assertEquals(
                "References\n\n(1) Khan A. Passes and peaks and what lies between. Lahore: Vanguard Books\n\n"
                        + "(2) Smith J. The slow diplomacy of the high mountains. Diplomatic Review (9) Supplement and some"
                        + " more words of the same entry here. London: Verso\n\n(3) Clary C. Limits. Asian Survey\n",
                Made.read(pdf).text());
    }

    @Test
    void entriesOfAHangingListArePutApart() {
        byte[] pdf = new DrawnPdf()
                .page()
                .text(72, 100, 10, "References")
                .text(72, 130, 10, "Khan, A. (2021). Passes and peaks. Lahore: Vanguard and")
                .text(90, 142, 10, "Sons.")
                .text(72, 154, 10, "Smith, J. (2019). The slow diplomacy. Diplomatic Review")
                .text(90, 166, 10, "7, 10.")
                .bytes();
        assertEquals(
                "References\n\nKhan, A. (2021). Passes and peaks. Lahore: Vanguard and Sons.\n\n"
                        + "Smith, J. (2019). The slow diplomacy. Diplomatic Review 7, 10.\n",
                Made.read(pdf).text());
    }

    @Test
    void aLockedFileIsCalledEncrypted() {
        NotText refused = refused(onePage().locked().bytes());
        assertEquals(NotText.Reason.ENCRYPTED, refused.reason());
        assertTrue(refused.getMessage().contains("password"));
    }

    @Test
    void aFileWithoutItsEndIsCalledTruncated() {
        byte[] whole = onePage().bytes();
        assertEquals(
                NotText.Reason.TRUNCATED,
                refused(Arrays.copyOf(whole, whole.length * 2 / 3)).reason());
    }

    @Test
    void pagesWithoutTextAreEmptyOrScanned() {
        assertEquals(
                NotText.Reason.EMPTY, refused(new DrawnPdf().page().bytes()).reason());
    }

    @Test
    void aPageWithoutTextAmongOthersIsAWarning() {
        var read = Made.read(onePage().page().bytes());
        assertEquals("pages-without-text", read.warnings().getFirst().code());
        assertFalse(read.text().isBlank());
    }

    @Test
    void theLastLineOfAParagraphAtTheTopOfAPageIsNoRunningHead() {
        byte[] pdf = new DrawnPdf()
                .page()
                .lines(
                        72,
                        100,
                        10,
                        "The text of this first page is long and goes on and on over",
                        "the governance of water is")
                .page()
                .text(72, 40, 10, "contested. Guides exist.")
                .lines(72, 80, 10, "As others show, losses loom larger than gains do.")
                .bytes();
        assertTrue(Made.read(pdf).text().contains("the governance of water is contested. Guides exist.\n"));
    }

    @Test
    void linesOfAnEntryAreJoinedUnderAHeadingInAnyLanguageAndInJustifiedColumns() {
        byte[] pdf = new DrawnPdf()
                .page()
                .text(72, 80, 14, "Referencias bibliográficas")
                .lines(72, 100, 10, "Foucault, M. (1975). Surveiller et punir: naissance de la prison.")
                .text(92, 112, 10, "Gallimard.")
                .lines(
                        72,
                        124,
                        10,
                        "Kahneman, D. (1979). Prospect theory: An analysis of decision under risk and what.")
                .text(92, 136, 10, "Econometrica,")
                .text(240, 136, 10, "47(2),")
                .text(72 + DrawnPdf.width(LONG, 10) - DrawnPdf.width("263–291.", 10), 136, 10, "263–291.")
                .lines(72, 148, 10, LONG)
                .bytes();
        String text = Made.read(pdf).text();
        assertTrue(text.contains("de la prison. Gallimard.\n"), text);
        assertTrue(text.contains("and what. Econometrica, 47(2), 263–291.\n"), text);
    }
}
