package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class TeiTest {

    private static PaperText read(String header, String text) {
        return Made.read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader>" + header + "</teiHeader><text>" + text
                + "</text></TEI>");
    }

    private static final String STRUCT = "<biblStruct><analytic><title level='a'>The slow diplomacy</title><author>"
            + "<persName><forename type='first'>John</forename><surname>Smith</surname></persName></author></analytic>"
            + "<monogr><title level='j'>Diplomatic Review</title><imprint><biblScope unit='volume'>7</biblScope>"
            + "<biblScope unit='page' from='10' to='22'/><date when='2019-05'/></imprint></monogr></biblStruct>";

    @Test
    void aFileOfPandocHasItsParagraphsAndNotes() {
        PaperText read = Made.read(Made.byPandoc("tei"));
        assertEquals(FileKind.TEI, read.kind());
        assertTrue(read.text().contains("\nKhan, A. (2021). Passes and peaks. Lahore: Vanguard Books.\n"));
        assertTrue(read.text().contains(" more than peaks.¹ Others disagree.²\n"), read.text());
        assertTrue(read.text()
                .endsWith("1. This was shown by Clary, “Barriers”, Dawn, June 10, 2018.\n\n"
                        + "2. See Akram, History’s geopolitical pivot.\n"));
    }

    @Test
    void theHeadersSourceIsTheRecord() {
        Work work = read("<fileDesc><sourceDesc>" + STRUCT + "</sourceDesc></fileDesc>", "<body><p>x</p></body>")
                .stated()
                .metadata();
        assertEquals("The slow diplomacy", work.text("title").orElseThrow());
        assertEquals("10-22", work.text("page").orElseThrow());
        assertEquals(2019, work.year().orElseThrow());
    }

    @Test
    void structuredReferencesArePrintedAndKept() {
        var read = read("", "<body><p>Text.</p></body><back><listBibl>" + STRUCT + "</listBibl></back>");
        String line = "Smith, J. (2019). The slow diplomacy. Diplomatic Review, 7, 10-22.";
        assertEquals("Text.\n\nReferences\n\n" + line + "\n", read.text());
        assertEquals(line, read.stated().references().getFirst().place().in(read.text()));
    }

    @Test
    void callsOfNotesAreRaised() {
        var read = read(
                "", "<body><p>So.<ref type='foot' target='#f0'>1</ref></p><note place='foot' n='1'>See.</note></body>");
        assertEquals("So.¹\n\nNotes\n\n1. See.\n", read.text());
    }
}
