package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ibid.reading.Reading;
import org.ibid.reading.Reference;

/// What must be in the text of `paper.md`, whatever kind of file it went through.
final class PandocText {

    private PandocText() {}

    static void hasTheSource(String text) {
        for (String line : List.of(
                "Geography and the limits of diplomacy",
                "We ask whether mountains decide treaties. They do not, but they slow them down considerably.",
                "Introduction",
                "Khan (2021) argues that passes matter more than peaks.¹ Others disagree.²",
                "The table shows little. A final sentence cites Müller (2018) once more.",
                "References",
                "Khan, A. (2021). Passes and peaks. Lahore: Vanguard Books.",
                "Smith, J., & Jones, P. (2019). The slow diplomacy. Diplomatic Review, 7(1), 10–22.",
                "Notes",
                "1. This was shown by Clary, “Barriers”, Dawn, June 10, 2018.",
                "2. See Akram, History’s geopolitical pivot.")) {
            boolean isThere = ("\n" + text).contains("\n" + line + "\n") || text.contains(" " + line + "\n");
            assertTrue(isThere, () -> "missing: " + line + "\nin:\n" + text);
        }
    }

    static void isReadAsThePaper(Reading reading) {
        assertEquals(
                "Geography and the limits of diplomacy",
                reading.metadata().work().text("title").orElse(""));
        assertEquals(
                List.of("Svensson", "Smith"),
                reading.metadata().work().names("author").stream()
                        .map(name -> name.head())
                        .toList());
        assertEquals(
                List.of("", "", "", "1", "2"),
                reading.references().stream().map(Reference::label).toList(),
                "three entries of the list, then two notes");
        assertEquals(
                List.of("(Khan, 2021)", "(Smith & Jones, 2019, p. 12; Müller, 2018)", "Khan (2021)", "Müller (2018)"),
                reading.citations().stream()
                        .map(citation -> citation.raw().replaceAll("\\s+", " "))
                        .filter(raw -> raw.contains("20"))
                        .toList());
    }
}
