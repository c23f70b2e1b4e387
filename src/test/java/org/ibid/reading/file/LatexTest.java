package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ibid.reading.NotText;
import org.ibid.reading.Reading;
import org.ibid.reading.Shipped;
import org.ibid.work.Name;
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

    private static String resource(String name) {
        return new String(Made.bytes(Path.of("src/test/resources/reading/file/latex", name)), StandardCharsets.UTF_8);
    }

    private static final String CITING = "\\documentclass{article}%s\\begin{document}As \\cite{khan21} and "
            + "\\cite{smith19,who18} say.\n\n\\bibliography{refs}\\end{document}";

    private static Reading reading(PaperText text) {
        return Shipped.PAPERS.read(text.text(), text.stated());
    }

    @Test
    void aListThatBibtexMadeHasTheRecordsOfItsSource() {
        PaperText read = Made.read(Made.zip(Map.of(
                "paper.tex", CITING.formatted(""),
                "paper.bbl", resource("paper.bbl"),
                "refs.bib", resource("refs.bib"))));

        assertTrue(read.text().contains("\n\nSmith, J., von Berg, L., et al. (2019). The slow diplomacy."), read::text);
        Reading reading = reading(read);
        var smith = reading.references().get(1).parsed();
        assertEquals("The Slow Diplomacy", smith.work().text("title").orElse(""));
        assertEquals(
                "Diplomatic Review Quarterly",
                smith.work().text("container-title").orElse(""));
        assertEquals("10-22", smith.work().text("page").orElse(""));
        assertEquals("10.1000/xyz_1", smith.work().text("DOI").orElse(""));
        assertEquals("von Berg", smith.work().names("author").getLast().head());
        var who = reading.references().get(2).parsed().work();
        assertEquals("Müller’s große Report", who.text("title").orElse(""));
        assertEquals(List.of(new Name.Literal("World Health Organization")), who.names("author"));
    }

    @Test
    void withoutAPrintedListTheBibFileIsTheList() {
        for (String style : List.of("", "\\bibliographystyle{apalike}")) {
            Reading reading = reading(Made.read(
                    Made.zip(Map.of("paper.tex", CITING.formatted(style), "refs.bib", resource("refs.bib")))));

            assertEquals(3, reading.references().size(), style);
            assertEquals(
                    List.of(0, 1, 2),
                    reading.citations().stream()
                            .flatMap(citation -> citation.cites().stream())
                            .map(cite -> cite.references().getFirst().reference())
                            .toList(),
                    style);
            assertTrue(
                    reading.citations().stream()
                            .flatMap(citation -> citation.cites().stream())
                            .allMatch(cite ->
                                    cite.references().getFirst().evidence().equals("the file says so")),
                    style);
        }
    }

    /// As biber writes it for biblatex's form 3.2.
    @Test
    void theListOfBiblatexIsReadByItsFields() {
        String bbl = """
                \\datalist[entry]{nyt/global//global/global}
                  \\entry{khan21}{book}{}
                    \\name{author}{2}{}{%
                      {{un=0,uniquepart=base,hash=1}{%
                         family={Khan},
                         familyi={K\\bibinitperiod},
                         given={Asad},
                         giveni={A\\bibinitperiod}}}%
                      {{hash=2}{family={Berg},prefix={von},given={Lea}}}%
                    }
                    \\list{location}{1}{%
                      {Lahore}%
                    }
                    \\field{title}{Passes and Peaks}
                    \\field{year}{2021}
                    \\verb{doi}
                    \\verb 10.1000/xyz_1
                    \\endverb
                    \\verb{url}
                    \\verb http://a.org/b%20c/d
                    \\endverb
                  \\endentry
                \\enddatalist
                """;
        Reading reading = reading(Made.read(Made.zip(Map.of(
                "paper.tex",
                "\\documentclass{article}\\begin{document}As \\textcite{khan21} says.\n\n"
                        + "\\printbibliography[title=Works]\\end{document}",
                "paper.bbl",
                bbl))));

        var work = reading.references().getFirst().parsed().work();
        assertEquals("Passes and Peaks", work.text("title").orElse(""));
        assertEquals("10.1000/xyz_1", work.text("DOI").orElse(""));
        assertEquals("http://a.org/b%20c/d", work.text("URL").orElse(""));
        assertEquals(
                List.of("Khan", "von Berg"),
                work.names("author").stream().map(Name::head).toList());
        assertEquals("Khan and von Berg (2021)", reading.citations().getFirst().raw());
    }

    @Test
    void aFieldOfBiblatexThatBreaksOffLosesNothingElse() {
        var read = Made.read(Made.zip(Map.of(
                "paper.tex",
                "\\documentclass{article}\\begin{document}As \\textcite{k} says.\\printbibliography\\end{document}",
                "paper.bbl",
                "\\entry{k}{book}{}\\field{title}{Passes}\\verb{doi}\\endverb\\endentry")));

        assertTrue(read.text().contains("Passes"), read.text());
    }

    @Test
    void aPartIsFoundUnderTheNameThatIsSaid() {
        var read = Made.read(Made.zip(Map.of(
                "main.tex",
                "\\documentclass{article}\\begin{document}\\input{part.ltx} \\input{fig.pgf}\\end{document}",
                "part.ltx",
                "Text of the part.")));

        assertEquals("Text of the part.\n", read.text());
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void aBibFileThatIsDamagedGivesWhatIsWholeInIt() {
        String bib =
                "@book{a, title={One\n@book{khan21, title={Peaks}, author={Khan, A.}, year=2021}\n@article{smith19, "
                        + "@book{who18, title = \"Unclosed, year = ";
        var read = Made.read(Made.zip(Map.of("paper.tex", CITING.formatted(""), "refs.bib", bib.repeat(200))));
        assertTrue(read.text().contains("Khan, A. (2021). Peaks."), read::text);
    }

    @Test
    void commandsOfTheDocumentsOwnPrintWhatTheyStandFor() {
        assertEquals(
                "Say Khan’s pass, or J. Smith (1999), e.g. the pass of Müller.\n",
                text("\\newcommand{\\khan}{Khan's pass}\\newcommand*\\who[2][J.]{#1 \\emph{#2}}"
                        + "\\def\\of#1{the pass of #1}\\newcommand{\\eg}{e.g.}"
                        + "Say \\khan, or \\who{Smith} (1999), \\eg{} \\of{M\\\"uller}."));
    }

    @Test
    void commandsThatStandForThemselvesEnd() {
        String laughs = "\\newcommand{\\a}{\\b\\b\\b\\b\\b\\b\\b\\b}\\newcommand{\\b}{\\c\\c\\c\\c\\c\\c\\c\\c}"
                + "\\newcommand{\\c}{\\d\\d\\d\\d\\d\\d\\d\\d}\\newcommand{\\d}{\\a\\a}";
        assertTrue(text("\\newcommand{\\x}{y\\x}" + laughs + "Text. \\x{} \\a{} end.")
                .endsWith("end.\n"));
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

    /// As TeX has it: a comment takes its line's end along, a blank line behind it still ends the paragraph.
    @Test
    void aCommentTakesItsLinesEndAlongAndLeavesBlankLines() {
        assertEquals("One two.\n\nThree.\n", text("One % why\n  two.% so\n\nThree."));
        assertEquals("One\ntwo.\n", text("One\\\\% a comment behind a line's end\ntwo."));
        assertEquals("100% of it.\n", text("100\\% of it."));
    }

    @Test
    void aPercentSignInAnAddressIsALetter() {
        assertEquals(
                "See http://a.org/b%20c and here.\n",
                text("See \\url{http://a.org/b%20c} and \\href{http://a.org/d%20e}{here}."));
    }

    @Test
    void roomBehindALinesEndIsNotPrinted() {
        assertEquals("One\ntwo.\n", text("One\\\\[2pt] two."));
    }

    @Test
    void aDollarThatNothingClosesIsOneAndNotTheRestOfThePaper() {
        assertEquals("It costs $ 5.\n\nMore n=5 and m.\n", text("It costs $ 5.\n\nMore \\(n=5\\) and $m$."));
        assertEquals("It costs $ 5.\n\nMore m.\n", text("It costs $ 5.\r\n \r\nMore $m$."));
    }

    /// As the documents of amsart, authblk and elsarticle begin.
    @Test
    void titleAndAuthorsAreReadHoweverTheClassWantsThem() {
        String title = "\\title[Peaks]{Peaks and Valleys}\\author[1]{Asad Khan}\\author[2]{Jane Smith\\thanks{x}}";
        String expected = "Peaks and Valleys\n\nAsad Khan, Jane Smith\n\nText.\n";
        assertEquals(expected, text("\\begin{frontmatter}" + title + "\\end{frontmatter}\n\nText."));
        assertEquals(
                expected,
                Made.read("\\documentclass{amsart}" + title + "\\begin{document}\nText.\n\\maketitle\\end{document}")
                        .text());
    }

    @Test
    void aPartThatIsNotWithTheFileIsAWarning() {
        var read = Made.read("\\documentclass{article}\\begin{document}Text. \\input{one}\\end{document}");
        assertEquals("missing-part", read.warnings().getFirst().code());
        assertTrue(read.warnings().getFirst().message().contains("(one)"));
    }

    @Test
    void aDrawingThatComesFirstInTheArchiveIsNotThePaper() {
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put("a.tex", "\\documentclass[tikz]{standalone}\\begin{document}Drawing\\end{document}");
        parts.put("Main.TEX", "\\documentclass{article}\\begin{document}Text.\\end{document}");
        assertEquals("Text.\n", Made.read(Made.zip(parts)).text());
    }

    @Test
    void aListThatPandocSetIsReadAsItPrints() {
        String old = "\\leavevmode\\vadjust pre{\\hypertarget{ref-k}{}}%\nKhan, A. (2021) \\emph{Peaks}.\n\n";
        String recent = "\\bibitem[\\citeproctext]{ref-s}\nSmith, J. (2019) \\emph{Slow}.\n";
        assertEquals(
                "So (Khan 2021).\n\nKhan, A. (2021) Peaks.\n\nSmith, J. (2019) Slow.\n",
                text("So (\\citeproc{ref-k}{Khan 2021}).\n\n\\begin{CSLReferences}{1}{0}\n" + old + recent
                        + "\\end{CSLReferences}"));
        assertEquals(
                "[1] A. Khan, Peaks.\n",
                text("\\newcommand{\\RightInline}[1]{\\parbox[t]{\\linewidth - \\labelwidth}{#1}\\break}"
                        + "{[}1{]} \\RightInline{A. Khan, Peaks.}"));
    }
}
