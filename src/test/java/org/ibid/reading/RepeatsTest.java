package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "Ibid.", "op. cit." and their like.
class RepeatsTest {

    private final PaperReader reader = Shipped.PAPERS;

    private static List<String> lines() {
        return CaseFiles.text(CaseFiles.resource("notes-that-repeat.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void aNoteThatRepeatsStandsForTheOneThatNamesTheWork() {
        var notes = new StringBuilder("Text.\n\nNotes\n\n");
        lines().forEach(line -> notes.append(line.replaceFirst(" => .*", "")).append('\n'));

        List<Reference> read = reader.read(notes.toString()).references();

        assertEquals(
                String.join("\n", lines()),
                String.join("\n", read.stream().map(RepeatsTest::shown).toList()));
    }

    private static String shown(Reference entry) {
        String meant = entry.standsFor()
                .map(each -> (" => " + (each.reference() + 1) + " " + each.locator()).stripTrailing())
                .orElse("");
        return entry.label() + ". " + entry.raw() + meant;
    }

    @Test
    void anEntryThatRepeatsIsTheSameWork() {
        List<Reference> read = reader.read(
                        "So.¹ And so.²\n\nNotes\n\n1. A. Khan, Peaks (Lahore: Vanguard, 2001), 12.\n2. Ibid.\n")
                .references();

        assertEquals(read.getFirst().parsed().work(), read.getLast().parsed().work());
        assertEquals("Ibid.", read.getLast().raw());
    }

    @Test
    void withoutAnEarlierEntryNothingIsRepeated() {
        List<Reference> read = reader.read(
                        "So.¹\n\nNotes\n\n1. Ibid., 12.\n2. A. Khan, Peaks (Lahore: Vanguard, 2001).\n")
                .references();

        assertEquals(Optional.empty(), read.getFirst().standsFor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ibid., 12.", "Khan, op. cit., p. 7.", "Ebd., S. 9.", "Khan, supra note 40, at 7."})
    void whatRepeatsNothingIsSaidWithItsPlaceAndNoSourceIsMadeOfIt(String note) {
        String text = "So.¹ And so.²\n\nNotes\n\n1. " + note + "\n2. Clary, Peaks (Lahore: Vanguard, 2001).\n";
        Reading reading = reader.read(text);
        Warning warning = reading.warnings().getFirst();

        assertTrue(reading.references().getFirst().repeatsNothing());
        assertEquals(
                Optional.empty(),
                reading.references().getFirst().parsed().work().text("title"));
        assertEquals("unresolved-repeat", warning.code());
        assertEquals(note, text.substring(warning.span().start(), warning.span().end()));
    }

    @Test
    void ibidInTheTextCitesWhatWasCitedBefore() {
        String text = "So (Clary, 2022). And so (ibid., p. 4).\n\nReferences\n\n"
                + "Clary, C. (2022). Limits. Asian Survey, 62(5), 8-9.\n";
        Cite again = reader.read(text).citations().getLast().cites().getFirst();

        assertEquals(0, again.references().getFirst().reference());
        assertEquals("4", again.locator());
        assertTrue(again.references().getFirst().score() < 1);
    }

    @Test
    void aDashStandsForTheAuthorsBefore() {
        String text = "So (Clary, 2022).\n\nReferences\n\nClary, C. 2020. Barriers. London: Verso.\n\n"
                + "———. 2022. Limits. London: Verso.\n";
        Reading reading = reader.read(text);

        assertEquals(
                1,
                reading.citations()
                        .getFirst()
                        .cites()
                        .getFirst()
                        .references()
                        .getFirst()
                        .reference());
    }

    /// The Chicago Manual of Style, 17th edition, 14.30: its own notes and their short forms.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Zadie Smith, Swing Time (New York: Penguin Press, 2016), 315–16.|Smith, Swing Time, 320.|320",
                "Brian Grazer and Charles Fishman, A Curious Mind: The Secret to a Bigger Life (New York: Simon &"
                        + " Schuster, 2015), 12.|Grazer and Fishman, Curious Mind, 37.|37",
                "Susan Satterfield, “Livy and the Pax Deum,” Classical Philology 111, no. 2 (April 2016):"
                        + " 170.|Satterfield, “Livy,” 172–73.|172-73",
                "Zadie Smith, Swing Time (New York: Penguin Press, 2016), 315–16.|Smith, Swing Time, 12–13, 45.|12-13, 45"
            })
    void aShortTitleStandsForTheFullNote(String full, String shortened, String pages) {
        List<Reference> read = reader.read("So.¹ And.² So.³\n\nNotes\n\n1. " + full
                        + "\n2. A. Khan, Peaks (Lahore: Vanguard, 2001), 4.\n3. " + shortened + "\n")
                .references();

        StandsFor meant = read.getLast().standsFor().orElseThrow();
        assertEquals(0, meant.reference());
        assertEquals(pages, meant.locator().replace('–', '-'));
    }

    /// The Chicago Manual of Style, 17th edition, 14.68: only the author above is repeated.
    @Test
    void aDashAndAnotherNameAreTheAuthorAboveAndAnother() {
        List<Reference> read = reader.read("So (Smith 2001).\n\nReferences\n\n"
                        + "Smith, John. Roads of the North. New York: Penguin, 2001.\n"
                        + "———, and Anna Lee. Lakes of the West. New York: Penguin, 2005.\n"
                        + "Turner, B. Mills of the East. New York: Penguin, 2006.\n")
                .references();

        assertEquals(
                List.of("John Smith", "Anna Lee"),
                read.get(1).parsed().work().names("author").stream()
                        .map(Names::shown)
                        .toList());
    }

    @Test
    void aPageIsThatOfTheWorkItStandsBehind() {
        var citation = reader.read("So it is [1, p. 265, see also 2].\n\nReferences\n\n[1] A. Lee, Roads. Berlin:"
                        + " Springer, 2001.\n[2] B. Khan, Peaks. Lahore: Vanguard, 2002.\n")
                .citations()
                .getFirst();

        assertEquals("[1, p. 265, see also 2]", citation.raw());
        assertEquals(
                List.of("1 265", "2 "),
                citation.cites().stream()
                        .map(cite -> cite.note() + " " + cite.locator())
                        .toList());
    }
}
