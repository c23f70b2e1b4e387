package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ibid.reading.Reference;
import org.ibid.reading.Shipped;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final Path TWO_COLUMNS = Path.of("src/test/resources/reading/file/text/two-columns.txt");

    @Test
    void columnsSideBySideAreReadOneAfterTheOther() {
        PaperText text = Made.read(Made.bytes(TWO_COLUMNS));
        var reading = Shipped.PAPERS.read(text.text(), text.stated());
        assertEquals(
                List.of("Khan", "Lindquist", "Okafor", "Smith"),
                reading.references().stream().map(SideBySideTest::firstAuthor).toList());
        assertEquals(
                List.of(
                        "Khan (2021)",
                        "(Smith & Jones, 2019; Okafor, 2015)",
                        "(Lindquist, 2016, p. 44)",
                        "Okafor (2015)"),
                reading.citations().stream()
                        .map(citation -> citation.raw().replaceAll("\\s+", " "))
                        .toList());
        assertEquals(
                "Passes and Peaks: Trade across the Mountains",
                reading.metadata().work().text("title").orElse(""));
    }

    private static String firstAuthor(Reference entry) {
        return entry.parsed().work().names("author").getFirst().head();
    }

    /// Two lines of three are indented: the second column begins where the fewer lines begin.
    @Test
    void aListOfHangingLinesSideBySideIsReadOneColumnAfterTheOther() {
        String entry = """
                Abel, A. (2001). Passes and peaks       Khan, B. (2011). Rivers and dams
                   of the mountains of the north          of the plains of the south, and
                   and of the south. Verso.               what they carry. Verso.
                """;
        String parted = SideBySide.parted(entry.repeat(15));

        assertTrue(parted.startsWith("Abel, A. (2001). Passes and peaks\n   of the mountains of the north\n"), parted);
        assertEquals(
                15, parted.split("Khan, B. \\(2011\\). Rivers and dams\n  of the plains of the south", -1).length - 1);
    }

    @Test
    void aTableOfShortCellsStaysAsItStands() {
        String table = "Country              Exports     Imports\n".repeat(2)
                + "Pakistan             120         340\n".repeat(40);
        assertSame(table, SideBySide.parted(table));
    }

    @Test
    void linesOfAMillionGapsAreLookedAtInTime() {
        String gaps = ("a   ".repeat(1_000_000) + "\n") + "a    b\n".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> SideBySide.parted(gaps));
    }
}
