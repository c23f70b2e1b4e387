package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final Quotes AMERICAN = new Quotes("“", "”", "‘", "’", true);
    private static final Quotes LOGICAL = new Quotes("“", "”", "‘", "’", false);
    private static final Quotes BRITISH = new Quotes("‘", "’", "“", "”", false);
    private static final Quotes FRENCH = new Quotes("«\u00a0", "\u00a0»", "“", "”", false);
    private static final Quotes SWEDISH = new Quotes("”", "”", "’", "’", false);

    /// Case files: `attributes of cs:text | text of the field | what the suite's HTML is`; lines in brackets
    /// choose the quotation marks, lines with a hash say what is held; `⍽` is a no-break space, `␣` a narrow one.
    @TestFactory
    Stream<DynamicTest> aFieldIsSetAsItsElementAsks() {
        return Stream.of("quotes", "faces", "text-case", "punctuation").flatMap(TypesetterTest::cases);
    }

    private static Stream<DynamicTest> cases(String file) {
        var marks = new Quotes[] {AMERICAN};
        return lines("/csl/text/" + file + ".txt").mapMulti((line, tests) -> {
            if (line.startsWith("[")) {
                marks[0] = marks(line);
                return;
            }
            var setter = new Typesetter(marks[0]);
            var columns = line.split("\\|", -1);
            String text = columns[1].substring(1, columns[1].length() - 1);
            tests.accept(DynamicTest.dynamicTest(file + ": " + line, () -> {
                var leaf = new Leaf(text, Look.of(XmlReader.read("<text " + columns[0] + "/>")));
                assertEquals(columns[2].substring(1), setter.set(leaf).as(OutputFormat.SUITE_HTML));
            }));
        });
    }

    private static Quotes marks(String line) {
        return switch (line) {
            case "[american]" -> AMERICAN;
            case "[logical]" -> LOGICAL;
            case "[british]" -> BRITISH;
            case "[french]" -> FRENCH;
            case "[swedish]" -> SWEDISH;
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static Stream<String> lines(String resource) {
        try (var in = requireNonNull(TypesetterTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace('⍽', '\u00a0').replace('␣', '\u202f'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Case file: a tree as the elements of a style, and on the next line what the suite's HTML is.
    @TestFactory
    Stream<DynamicTest> piecesMeetAtTheirSeams() {
        var lines = lines("/csl/text/trees.txt").toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 2)
                .map(i -> DynamicTest.dynamicTest(lines.get(i), () -> {
                    String html = set(AMERICAN, lines.get(i)).as(OutputFormat.SUITE_HTML);
                    assertEquals(lines.get(i + 1), html.replace("\n", "\\n"));
                }));
    }

    private static Typeset set(Quotes quotes, String tree) {
        return new Typesetter(quotes).set(node(XmlReader.read(tree)));
    }

    static Node node(Xml element) {
        if (element.name().equals("text")) {
            return new Leaf(element.attribute("value", ""), Look.of(element), element.attribute("link", ""));
        }
        var nodes = element.children().stream().map(TypesetterTest::node).toList();
        return new Branch(nodes, element.attribute("delimiter", ""), Look.of(element));
    }

    /// The first mark, then what is left of it before each of `: . ; ! ? ,`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":  :  :  :; !  ?  :,",
                ".  .: .  .; .! .? .,",
                ";  ;  ;  ;  !  ?  ;,",
                "!  !  !  !; !  !? !,",
                "?  ?  ?  ?; ?! ?  ?,",
                ",  ,: ,. ,; ,! ,? ,"
            })
    void twoMarksThatMeetLeaveWhatTheTableSays(String row) {
        var cells = List.of(row.split(" +"));
        var seconds = List.of(":", ".", ";", "!", "?", ",");
        for (int i = 0; i < seconds.size(); i++) {
            var next = new Leaf("b", Look.affixed(seconds.get(i) + " ", ""));
            var bySuffix = new Branch(List.of(new Leaf("a", Look.affixed("", cells.getFirst())), next));
            var byText = new Branch(List.of(new Leaf("a" + cells.getFirst()), next));
            String expected = "a" + cells.get(i + 1) + " b";
            assertEquals(expected, new Typesetter(LOGICAL).set(bySuffix).as(OutputFormat.TEXT));
            assertEquals(expected, new Typesetter(LOGICAL).set(byText).as(OutputFormat.TEXT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<i></i>", "<b><i></i></b>", "<span class=\"nocase\"></span>"})
    void whatHasNoTextVanishesWithItsAffixes(String nothing) {
        var empty = new Leaf(nothing, Look.affixed("(", ")"));
        assertTrue(new Typesetter(AMERICAN).set(empty).isEmpty());
        var row = new Branch(List.of(new Leaf("a"), empty, new Leaf("b")), ", ", Look.PLAIN);
        assertEquals("a, b", new Typesetter(AMERICAN).set(row).as(OutputFormat.TEXT));
    }

    @Test
    void verbatimTextHasNoMarkup() {
        var leaf = Leaf.verbatim("1<sup>er</sup> \"a\" it's", Look.PLAIN);
        assertEquals(
                "1&#60;sup&#62;er&#60;/sup&#62; \"a\" it's",
                new Typesetter(AMERICAN).set(leaf).as(OutputFormat.SUITE_HTML));
    }

    @Test
    void anAddressIsVerbatimWhereItLinksToItself() {
        String address = "https://x.org/it's?a=\"b\"";
        var text = new Typesetter(AMERICAN).set(new Leaf(address, Look.PLAIN, address));
        assertEquals(List.of(new Run(address, Set.of(), address, Run.Layout.INLINE)), text.runs());
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE,en-GB,TITLE",
        "TITLE,de,NONE",
        "TITLE,'',TITLE",
        "UPPERCASE,tr-TR,UPPERCASE_TURKIC",
        "UPPERCASE,trv,UPPERCASE",
        "LOWERCASE,az,LOWERCASE_TURKIC",
        "SENTENCE,tr,SENTENCE",
        "UPPERCASE,el-GR,UPPERCASE_GREEK"
    })
    void aTextCaseGoesByTheLanguage(TextCase asked, String language, TextCase expected) {
        assertEquals(expected, asked.in(language));
    }

    @Test
    void turkishTellsItsTwoLettersIApart() {
        assertEquals("İC AND ID TR", LetterCase.of("ic and ıd tr", TextCase.UPPERCASE_TURKIC));
        assertEquals("ıi", LetterCase.of("Iİ", TextCase.LOWERCASE_TURKIC));
    }

    @Test
    void greekCapitalsHaveNoAccents() {
        assertEquals("ΚΑΒΑΦΗΣ ΜΑΪΟΣ", LetterCase.of("Καβάφης Μάιος", TextCase.UPPERCASE_GREEK));
        assertEquals("ΑΥΡΙΟ Ϊ CAFÉ", LetterCase.of("αύριο ΐ café", TextCase.UPPERCASE_GREEK));
    }

    @Test
    void equalTextsAreEqual() {
        String tree = "<group><text value=\"a\" font-style=\"italic\"/><text value=\"b\"/></group>";
        assertEquals(set(AMERICAN, tree), set(AMERICAN, tree));
        assertEquals(set(AMERICAN, tree).hashCode(), set(AMERICAN, tree).hashCode());
        assertNotEquals(set(AMERICAN, tree), set(AMERICAN, "<group><text value=\"ab\"/></group>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <text value="a" prefix="("/>          | <group><text value="(a"/></group>     | true
                    <group><text value=""/><text value="a"/></group> | <text value="a"/>      | true
                    <text value="a"/>                     | <text value="b"/>                     | false
                    <text value="a"/>                     | <text value="a" font-style="italic"/> | false
                    <text value="a" quotes="true"/>       | <text value="a"/>                     | false
                    <text value="a" text-case="title"/>   | <text value="a" text-case="uppercase"/> | false
                    """)
    void keysAreEqualWhereOutputsAre(String one, String other, boolean areEqual) {
        String first = Typesetter.key(node(XmlReader.read(one)));
        String second = Typesetter.key(node(XmlReader.read(other)));
        assertEquals(areEqual, first.equals(second));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void hostileTextsEnd(OutputFormat format) {
        var setter = new Typesetter(AMERICAN);
        var hostile = List.of(
                "<i>".repeat(100_000),
                "<i>".repeat(50_000) + "</b>".repeat(50_000),
                "<i>a".repeat(10_000) + "</i>".repeat(10_000),
                "<i>a</i>".repeat(20_000),
                "'\"".repeat(50_000) + "a",
                " 'a \"b".repeat(20_000),
                "<span ".repeat(50_000),
                "*_[".repeat(50_000) + "\u0000\u0001\u0012\u0018\uE000\uDBC0");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String text : hostile) {
                for (TextCase textCase : TextCase.values()) {
                    setter.set(new Leaf(text, Look.PLAIN.withTextCase(textCase)))
                            .as(format);
                }
            }
        });
    }

    @Test
    void controlCharactersAreSpaces() {
        var affixed = new Leaf("a\u0001b", Look.affixed("\u0012(", "\u0018)"));
        assertEquals("(a b )", new Typesetter(AMERICAN).set(affixed).as(OutputFormat.TEXT));
    }
}
