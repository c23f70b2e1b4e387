package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Expected values are a person's reading of the texts.
class NotesTest {

    private static final List<String> WORKS = List.of(
            "1 John Smith, The Lower Canals (London: Murray, 1999), 45",
            "1 Anna Jones, Title of Water (Oxford: Clarendon Press, 2001), 7.",
            "3 Smith, Lower Canals, 46",
            "3 Jones, Title of Water, 12.",
            "4 Ibid., 47.",
            "6 Peter Brown, Rivers and Rents (New York: Norton, 2005), 3.",
            "6 Mary White, “A Note on Rents,” Journal of Rivers 12, no. 3 (2007): 45–60.");

    private static Reading read(String name) {
        return Shipped.PAPERS.read(CaseFiles.text(CaseFiles.resource("notes/" + name + ".txt")));
    }

    private static List<String> entries(Reading reading) {
        return reading.references().stream()
                .map(entry -> entry.label() + " " + Spaces.folded(entry.raw()))
                .toList();
    }

    /// The numbers of the entries that each citation points to, from 1 on.
    private static List<String> pointers(Reading reading) {
        return reading.citations().stream()
                .map(citation -> Normalizer.normalize(citation.raw(), Normalizer.Form.NFKC) + " → "
                        + citation.cites().stream()
                                .map(cite -> cite.references().getFirst().reference() + 1)
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"several-works", "plain-calls"})
    void theWorksOfANoteAreReferencesAndARemarkIsNone(String name) {
        assertEquals(WORKS, entries(read(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"several-works", "plain-calls"})
    void aCallPointsToAllWorksOfItsNoteAndARemarkCitesAsTheTextDoes(String name) {
        assertEquals(
                List.of("1 → [1, 2]", "3 → [3, 4]", "4 → [5]", "6 → [6, 7]", "Jones (2001) → [2]"),
                pointers(read(name)));
    }

    @Test
    void eachWorkOfANoteHasItsPlaceInTheText() {
        String text = CaseFiles.text(CaseFiles.resource("notes/several-works.txt"));
        read("several-works")
                .references()
                .forEach(entry -> assertEquals(
                        entry.raw(),
                        text.substring(
                                text.offsetByCodePoints(0, entry.span().start()),
                                text.offsetByCodePoints(0, entry.span().end()))));
    }

    @Test
    void notesAtTheFeetOfPagesAreOneSeriesEvenIfTheirCallsAreNoLongerRaised() {
        Reading reading = read("feet-of-pages");
        assertEquals(
                List.of(
                        "1 John Smith, The Lower Canals (London: Murray, 1999), 45",
                        "1 Anna Jones, Title of Water (Oxford: Clarendon Press, 2001), 7.",
                        "3 Peter Brown, Rivers and Rents (New York: Norton, 2005), 3.",
                        "4 Ibid., 47."),
                entries(reading));
        assertEquals(List.of("1 → [1, 2]", "3 → [3]", "4 → [4]"), pointers(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Smith 2001; see also Jones, Title (London, 1999), 45. | 2
            A. Smith, J. Phys. 12, 33 (2001); B. Jones, J. Phys. 13, 4 (2002). | 2
            Anna Jones, Title of Water (Oxford: Clarendon Press, 2001; repr. 2005), 7. | 1
            Anna Jones, Title of Water. London: Murray, 2001; New York: Norton, 2002. | 1
            Smith A; Jones B. Title of water. J Rivers. 2001; 25: 6-9. | 1
            Anna Jones, “The River; the Village,” Journal of Rivers 12 (2007): 45. | 1
            “On Water: A Note,” Dawn, May 3, 2001; cf. “On Rents: A Note,” Dawn, June 4, 2002. | 2
            John Smith, The Rivers That Were Not There: What It Is and Who Has It (London: Murray, 1999), 45. | 1
            The registers were lost and have not been found. | 0
            A. Schmidt, „Das Wasser“, in: Die Flüsse 12 (2001), 33; B. Jonas, „Das Dorf“, in: Die Flüsse 13 (2002), 4. | 2
            A. Schmidt, »Das Wasser«, in: Die Flüsse 12 (2001), 33; B. Jonas, »Das Dorf«, in: Die Flüsse 13 (2002), 4. | 2
            A. Schmidt, „Das Wasser 2001; B. Jonas, Das Dorf und der Fluss 2002“, in: Die Flüsse 13 (2002), 4. | 1
            """)
    void aNoteIsCutOnlyWhereAnotherWorkBegins(String note, int works) {
        String text =
                "Introduction\n\nSo it was.¹ And it was.²\n\nNotes\n\n1. Ann Lee, Floods (Paris: Seuil, 1990), 2.\n2. ";
        assertEquals(
                works + 1, Shipped.PAPERS.read(text + note + "\n").references().size());
    }

    @Test
    void aRaisedUnitDoesNotHideNotesWhoseCallsAreNoLongerRaised() {
        String text = CaseFiles.text(CaseFiles.resource("notes/feet-of-pages.txt"));
        Reading reading = Shipped.PAPERS.read(text.replace("3.5 feet", "12 km²"));
        assertEquals(List.of("1 → [1, 2]", "3 → [3]", "4 → [4]"), pointers(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"¹,²", " [1, 2]"})
    void aCallOfASourceAndARemarkPointsToTheSource(String call) {
        String called = Normalizer.normalize(call.strip(), Normalizer.Form.NFKC);
        assertEquals(List.of(called + " → [1]"), pointers(Shipped.PAPERS.read("""
                Introduction

                So it was.%s

                Notes

                1. Ann Lee, Floods (Paris: Seuil, 1990), 2.
                2. The ministry was not asked, and the towns have never been repaid.
                """.formatted(call))));
    }

    @Test
    void aRemarkOfAChapterIsNoSourceBecauseAnotherChapterHasOneOfItsNumber() {
        assertEquals(List.of("1 → [1]", "1 → [2]", "2 → [3]"), pointers(Shipped.PAPERS.read("""
                # Chapter 1

                So it was.¹ Nobody asked the villages.²

                ## Notes

                1. Ann Lee, Floods (Paris: Seuil, 1990), 2.
                2. The ministry was not asked, and the towns have never been repaid.

                # Chapter 2

                It was said again.¹ Others did not.²

                ## Notes

                1. Mary White, Rivers and Rents (New York: Norton, 2005), 3.
                2. John Smith, The Lower Canals (London: Murray, 1999), 45.
                """)));
    }

    @Test
    void aRowOfPlainCallsIsFoundBehindThousandsOfOtherDigits() {
        String text = CaseFiles.text(CaseFiles.resource("notes/plain-calls.txt"));
        Reading reading = Shipped.PAPERS.read(
                text.replace("Introduction\n", "Introduction\n" + "It fell to level1 again. ".repeat(3_000)));
        assertEquals(
                List.of("1 → [1, 2]", "3 → [3, 4]", "4 → [5]", "6 → [6, 7]", "Jones (2001) → [2]"), pointers(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jones, supra note 1, at 9. | 1
            Smith, supra note 1, at 9. | 0
            Smith, supra note 2, at 9. | 0
            Brown, supra note 2, at 9. | 3
            """)
    void aNoteOfSeveralWorksIsRepeatedByTheAuthorThatIsNamed(String note, int meant) {
        var references = Shipped.PAPERS.read("""
                Introduction

                So it was.¹ It was said again.² Others did not.³

                Notes

                1. John Smith, The Lower Canals (London: Murray, 1999), 45; see also Anna Jones, Title of Water (Oxford: Clarendon Press, 2001), 7.
                2. Ibid., 47; Peter Brown, Rivers and Rents (New York: Norton, 2005), 3.
                3. %s
                """.formatted(note)).references();
        assertEquals(meant, references.getLast().standsFor().orElseThrow().reference());
    }

    @Test
    void aRemarkMayCallASourceAndARemark() {
        assertEquals(List.of("1 → [1]", "1,3 → [1]"), pointers(Shipped.PAPERS.read("""
                Introduction

                So it was.¹ Nobody asked the villages.² They paid.³

                Notes

                1. Ann Lee, Floods (Paris: Seuil, 1990), 2.
                2. The ministry was not asked, and the towns have never been repaid.¹,³
                3. The rents of the villages were to be fixed later, which nobody did.
                """)));
    }

    @Test
    void aRemarkOfAChapterCallsTheSourcesOfThatChapter() {
        assertEquals(List.of("1 → [1]", "1 → [1]", "1 → [2]"), pointers(Shipped.PAPERS.read("""
                # Chapter 1

                So it was.¹ Nobody asked the villages.²

                ## Notes

                1. Ann Lee, Floods (Paris: Seuil, 1990), 2.
                2. The ministry was not asked, and the towns have never been repaid.¹

                # Chapter 2

                It was said again.¹

                ## Notes

                1. Mary White, Rivers and Rents (New York: Norton, 2005), 3.
                """)));
    }

    @Test
    void whatWasACitationInARemarkIsTold() {
        Reading reading = Shipped.PAPERS.read("""
                Introduction

                So it was.¹ Nobody asked.²

                Notes

                1. Ann Lee, Floods (Paris: Seuil, 1990), 2.
                2. The ministry (  t vuo i        p     ) was not asked, and the towns have never been repaid.
                """);
        assertEquals(
                List.of("unreadable-citation"),
                reading.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void notesOfHundredsOfJointsAreCutInTime() {
        String joints = "x; Smith, On A 2001".repeat(200);
        var note = new EntryCutter.Entry("1", new Slice(0, joints.length()), joints, List.of());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> IntStream.range(0, 40).forEach(_ -> NoteWorks.in(note)));
    }

    @Test
    void aNoteBelowTheFirstEntriesOfAListIsNoneOfThem() {
        String text = """
                The canals were dug by hand.¹ The villages paid.²

                ¹ Anna Khan, “Rivers,” Water Policy 2 (2001): 33.

                1

                The reform came late.³ None of this is new.

                References

                Abbott, Jane. “Dams and Debts.” Water Policy 7 (1993): 27–52.
                Baker, Tom. “Prices in the Upper Basin.” Water Policy 8 (1994): 5–12.

                ² Carl Lund, “Canals,” Water Policy 9 (2004): 71.
                ³ Ruth Moss, “Dikes,” Water Policy 4 (1999): 12.

                2

                Chen, Wei. “Wells.” Water Policy 9 (1995): 6–18.
                """;
        List<String> read = Shipped.PAPERS.read(text).references().stream()
                .map(entry -> Spaces.folded(entry.raw()))
                .toList();
        assertEquals("Chen, Wei. “Wells.” Water Policy 9 (1995): 6–18.", read.get(2));
        assertEquals("Carl Lund, “Canals,” Water Policy 9 (2004): 71.", read.get(4));
    }
}
