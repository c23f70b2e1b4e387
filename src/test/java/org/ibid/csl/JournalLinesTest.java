package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The seven lines that the journal of seed 004 prints for the paper itself ("Referencing & Citing Styles").
class JournalLinesTest {

    private static final Styles STYLES = new Styles(Path.of("citation-styles"));
    private static final Citeproc CITEPROC = new Citeproc(STYLES);

    private static final Work PAPER = Work.ofType("article-journal")
            .with("id", "gpr-2024-03")
            .withNames(
                    "author",
                    List.of(
                            new Name.Person("Khan", "Qamar Zaman"),
                            new Name.Person("Wakil", "Imran"),
                            new Name.Person("Mustafa", "Ghulam")))
            .with(
                    "title",
                    "The Dynamics of Pakistan-Russia Relations in the 21st Century and the Role of U.S. Influence")
            .with("container-title", "Global Political Review")
            .with("volume", "IX")
            .with("issue", "II")
            .with("page", "27-36")
            .with("DOI", "10.31703/gpr.2024(IX-II).03")
            .withDate("issued", PartialDate.ofYear(2024));

    @ParameterizedTest
    @CsvSource({
        "APA, global-political-review",
        "APA, apa",
        "CHICAGO, global-political-review-chicago",
        "HARVARD, global-political-review-harvard",
        "MHRA, global-political-review-mhra",
        "MLA, global-political-review-mla",
        "OXFORD, global-political-review-oxford",
        "TURABIAN, global-political-review-turabian"
    })
    void theJournalsStylesPrintItsLines(String name, String style) throws IOException {
        var printed = CITEPROC.bibliography(style, Optional.empty(), Format.TEXT, List.of(PAPER));
        assertEquals(expected(name), plain(printed.entries().getFirst().text()));
        assertEquals(List.of(), printed.warnings());
    }

    @ParameterizedTest
    @EnumSource(CiteThis.class)
    void everyCiteThisStyleIsBundledAndRendersThePaper(CiteThis cite) {
        var printed = CITEPROC.bibliography(cite.styleId(), Optional.empty(), Format.TEXT, List.of(PAPER));
        assertEquals("bundled", printed.style().source());
        assertEquals(List.of(), printed.warnings());
        assertTrue(printed.text().contains("27–36"), printed.text());
        assertTrue(cite.why().endsWith("."));
    }

    /// The printed line; its pages are a misprint of 27-36, a space stands before some commas, and its DOI at the
    /// end of the last line stands apart from the full stop.
    private static String expected(String name) throws IOException {
        String seed = Files.readString(Path.of("seeds/004_208d245714e00ed1.txt"));
        var line = Pattern.compile("(?m)^.*\\b" + name + "\\t(.*)$").matcher(seed);
        assertTrue(line.find(), name);
        return line.group(1)
                .replaceAll("</?i>", "")
                .replace("37-36", "27-36")
                .replace(" ,", ",")
                .strip()
                .replaceFirst(" \\.$", ".");
    }

    /// Ours without typographic quotation marks and dashes, which the seed's text does not have.
    private static String plain(String text) {
        return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace('–', '-');
    }
}
