package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.csl.text.Run.Face;
import org.ibid.csl.text.Run.Layout;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {

    private static final Typesetter SETTER = new Typesetter(new Quotes("“", "”", "‘", "’", true));

    private static final String MARGIN = "<group><text value=\"[1]\" display=\"left-margin\"/>"
            + "<text value=\"- a\" display=\"right-inline\"/><text value=\"b\" display=\"block\"/></group>";

    /// Case file: a field, and below it what some formats make of it; `⍽` is a no-break space.
    @TestFactory
    Stream<DynamicTest> aFieldComesOutAsTextInEveryFormat() throws IOException {
        try (var in = requireNonNull(OutputFormatTest.class.getResourceAsStream("/csl/text/formats.txt"))) {
            String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('⍽', '\u00a0');
            return Arrays.stream(cases.split("\n\n")).flatMap(OutputFormatTest::cases);
        }
    }

    private static Stream<DynamicTest> cases(String block) {
        var lines = block.lines().filter(line -> !line.startsWith("# ")).toList();
        var field = SETTER.set(new Leaf(lines.getFirst()));
        return lines.stream().skip(1).map(line -> {
            var format = OutputFormat.valueOf(line.substring(0, line.indexOf(':')));
            String expected = line.substring(line.indexOf(": ") + 2);
            return DynamicTest.dynamicTest(
                    lines.getFirst() + " in " + format, () -> assertEquals(expected, field.as(format)));
        });
    }

    private static Typeset set(String tree) {
        return SETTER.set(TypesetterTest.node(XmlReader.read(tree)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    HTML     | <a href="https://x.org/a_b?c&amp;d">e_f</a>
                    TEXT     | e_f
                    MARKDOWN | [e\\_f](<https://x.org/a_b?c&d>)
                    LATEX    | \\href{https://x.org/a\\_b?c\\&d}{e\\_f}
                    TYPST    | #link("https://x.org/a_b?c&d")[e\\_f];
                    RTF      | {\\field{\\*\\fldinst{HYPERLINK "https://x.org/a_b?c&d"}}{\\fldrslt e_f}}
                    ASCIIDOC | link:++https://x.org/a_b?c&d++[e&#95;f]
                    """)
    void aLinkIsALink(OutputFormat format, String expected) {
        assertEquals(
                expected,
                set("<text value=\"e_f\" link=\"https://x.org/a_b?c&amp;d\"/>").as(format));
    }

    @Test
    void anAddressThatLinksToItselfIsAnAutolink() {
        String tree = "<text value=\"https://x.org/a_b*c\" link=\"https://x.org/a_b*c\"/>";
        assertEquals("<https://x.org/a_b*c>", set(tree).as(OutputFormat.MARKDOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    TEXT     | [1] - a%b
                    MARKDOWN | \\[1\\] \\- a  %b
                    LATEX    | {[}1{]} - a\\\\%b
                    TYPST    | \\[1\\] \\- a \\%b
                    RTF      | [1]\\tab - a\\line b
                    ASCIIDOC | &#91;1&#93; &#45; a +%b
                    """)
    void whatStandsInTheMarginIsBesideItsTextAndABlockOnALineOfItsOwn(OutputFormat format, String expected) {
        assertEquals(expected, set(MARGIN).as(format).replace('\n', '%'));
    }

    @Test
    void blocksOfHtmlHaveTheClassesThatZoteroUses() {
        assertEquals(
                "<div class=\"csl-left-margin\">[1]</div><div class=\"csl-right-inline\">- a</div>"
                        + "<div class=\"csl-block\">b</div>",
                set(MARGIN).as(OutputFormat.HTML));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SUITE_HTML | <div class="csl-bib-body">%  <div class="csl-entry">a</div>%  <div class="csl-entry">b</div>%</div>
                    HTML       | <div class="csl-bib-body">%  <div class="csl-entry">a</div>%  <div class="csl-entry">b</div>%</div>%
                    TEXT       | a%b%
                    MARKDOWN   | a%%b%
                    LATEX      | a%%b%
                    TYPST      | a%%b%
                    ASCIIDOC   | a%%b%
                    """)
    void aBibliographyIsOneText(OutputFormat format, String expected) {
        assertEquals(expected, format.bibliography(List.of("a", "b")).replace('\n', '%'));
    }

    @Test
    void aBibliographyInRtfIsADocument() {
        String document = OutputFormat.RTF.bibliography(List.of("a", "b"));
        assertEquals("{\\rtf1\\ansi", document.substring(0, 11));
        assertEquals(2, document.split("\\\\par}").length - 1);
        assertEquals(
                document.chars().filter(c -> c == '{').count(),
                document.chars().filter(c -> c == '}').count());
    }

    @Test
    void runsSayHowEachStretchLooks() {
        var text = set("<group font-style=\"italic\"><text value=\"[1]\" display=\"left-margin\"/>"
                + "<text value=\"a &lt;i&gt;b&lt;/i&gt;\" link=\"http://x.org\" display=\"block\"/></group>");
        assertEquals(
                List.of(
                        new Run("[1]", Set.of(Face.ITALIC), "", Layout.LEFT_MARGIN),
                        new Run("a ", Set.of(Face.ITALIC), "http://x.org", Layout.BLOCK),
                        new Run("b", Set.of(), "http://x.org", Layout.BLOCK)),
                text.runs());
        assertEquals(
                List.of("[1]", "a b"), text.blocks().stream().map(Block::text).toList());
    }
}
