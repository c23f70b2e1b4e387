package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFootTest {

    private static final String[] ABOVE = {
        "The village records show a steady decline of shared labour in the valley, and the council turned to",
        "other means than those of the year before. The costs of the embankments were borne by those who had"
    };

    private static String read(String... foot) {
        byte[] pdf = new DrawnPdf()
                .page()
                .text(60, 80, 18, "Frost heave under paved roads")
                .text(60, 110, 10, "Anna Solheim")
                .text(60, 150, 12, "Introduction")
                .lines(60, 180, 10, ABOVE)
                .lines(60, 720, 7, foot)
                .page()
                .text(60, 80, 10, "the least to say in the matter of the canals.")
                .bytes();
        return new PaperFiles(FileLimits.defaults())
                .read(new PaperFile(pdf, Optional.empty()))
                .text();
    }

    @Test
    void aSentenceGoesOnOverTheFootOfTheFirstPage() {
        String text = read("* Corresponding author.", "E-mail address: anna@solheim.example.org");
        assertTrue(text.contains("by those who had the least to say"), text);
    }

    @Test
    void howAuthorsAreReachedStandsAboveTheBody() {
        String text = read("* Corresponding author.", "E-mail address: anna@solheim.example.org");
        assertTrue(text.indexOf("anna@solheim.example.org") < text.indexOf("Introduction"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1. ", "[1] "})
    void aNumberedNoteAtTheFootStaysBelowTheText(String number) {
        String text = read(
                number + "Received wisdom has it otherwise: see Lee, Roads (Oslo, 2001), 45.", "Copyright is his.");
        assertTrue(text.indexOf("Received wisdom") > text.indexOf("Introduction"), text);
    }
}
