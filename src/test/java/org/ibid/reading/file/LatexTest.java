package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.ibid.reading.NotText;
import org.ibid.reading.Shipped;
import org.junit.jupiter.api.Test;

class LatexTest {

    private static String text(String body) {
        return Made.read("\\documentclass{article}\n\\begin{document}\n" + body + "\n\\end{document}\n")
                .text();
    }

    @Test
    void aFileOfPandocHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("latex"));
        assertEquals(FileKind.LATEX, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void aFileOfPandocIsReadAsAPaper() {
        PaperText read = Made.read(Made.byPandoc("latex"));
        PandocText.isReadAsThePaper(Shipped.PAPERS.read(read.text(), read.stated()));
    }

    @Test
    void accentsDashesAndQuotesAreLetters() {
        assertEquals(
                "Müller, Šafařík, façade, “x”, 3–5, naïve & Øre.\n",
                text(
                        "M\\\"uller, \\v{S}afa\\v{r}\\'{\\i}k, fa\\c{c}ade, ``x'', 3--5, na\\\"{\\i}ve \\& \\O{}re. % no"));
    }

    @Test
    void numberedCitationsPrintTheirNumbers() {
        String list =
                "\\begin{thebibliography}{9}\n\\bibitem{k} A. Khan. Peaks. 2021.\n\\bibitem{s} J. Smith. Slow. 2019.\n"
                        + "\\end{thebibliography}";
        assertEquals(
                "Old [2, 1], see [1, p. 3].\n\nReferences\n\n[1] A. Khan. Peaks. 2021.\n\n[2] J. Smith. Slow. 2019.\n",
                text("Old \\cite{s,k}, see \\cite[p.~3]{k}.\n\n" + list));
    }

    @Test
    void aListBesideTheFileIsTakenFromTheArchive() {
        String bbl = "\\begin{thebibliography}{}\n\\bibitem[Khan(2021)]{k}\nKhan, A. (2021).\n\\newblock Peaks.\n"
                + "\\end{thebibliography}";
        byte[] zip = Made.zip(Map.of(
                "main.tex", "\\documentclass{article}\\begin{document}\\input{one}\n\n\\bibliography{b}\\end{document}",
                "one.tex", "As \\citet{k} and others \\citep[p. 4]{k} say.",
                "main.bbl", bbl));
        assertEquals(
                "As Khan (2021) and others (Khan, 2021, p. 4) say.\n\nReferences\n\nKhan, A. (2021). Peaks.\n",
                Made.read(zip).text());
    }

    @Test
    void aMissingListIsAWarning() {
        var read = Made.read("\\documentclass{article}\\begin{document}Old \\cite{k}.\\end{document}");
        assertEquals("missing-bibliography", read.warnings().getFirst().code());
    }

    @Test
    void bracesNestedWithoutEndAreTooLarge() {
        try {
            assertTrue(text("Text. " + "{".repeat(20_000)).startsWith("Text."));
        } catch (NotText refused) {
            assertEquals(NotText.Reason.TOO_LARGE, refused.reason());
        }
    }
}
