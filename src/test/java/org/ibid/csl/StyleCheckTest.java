package org.ibid.csl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Checking a style that somebody wrote.
class StyleCheckTest {

    private static final Citeproc CITEPROC = new Citeproc(new Styles(Path.of("absent")));

    private static final String HEAD = """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
            <info><title>Mine</title><category citation-format="author-date"/></info>
            """;
    private static final String CITATION =
            "<citation><layout prefix='(' suffix=')'><text variable='title'/></layout></citation>\n";
    private static final String LIST = "<bibliography><layout><text variable='title'/></layout></bibliography>\n";
    private static final String END = "</style>";

    @Test
    void aGoodStyleIsValidAndShowsWhatItMakes() {
        var report = check(HEAD + CITATION + LIST + END);
        assertTrue(report.valid());
        assertEquals(List.of(), report.warnings());
        assertEquals("Mine", report.style().orElseThrow().title());
        var preview = report.preview().orElseThrow();
        assertEquals(
                "(How rivers remember: sediment and memory)",
                preview.citations().getFirst().text());
        assertEquals(6, preview.bibliography().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text macro='none'/>                       | there is no macro "none"
            <tekst variable='title'/>                  | <tekst> cannot stand here
            <number/>                                  | <number> needs a variable
            <choose><if tpye='book'/></choose>         | the condition "tpye" is not one of CSL 1.0.2
            """)
    void aFaultInALayoutHasItsLineAndColumn(String element, String message) {
        var report = check(HEAD + CITATION + LIST.replace("<text", "\n  " + element + "\n<text") + END);
        assertFalse(report.valid());
        var fault = report.faults().getFirst();
        assertTrue(fault.message().startsWith(message), fault.message());
        assertEquals(6, fault.line());
        assertTrue(fault.column() > 3);
    }

    @Test
    void faultsThatDoNotDependOnEachOtherAreAllTold() {
        var report = check(HEAD + CITATION.replace("variable='title'", "macro='a'") + LIST.replace("text", "tekst")
                + "<macro name='x'><text macro='x'/></macro>" + END);
        assertEquals(
                List.of("there is no macro", "<tekst> cannot sta", "the macro \"x\" ca"),
                report.faults().stream()
                        .map(fault ->
                                fault.message().substring(0, fault.message().startsWith("the ") ? 16 : 17))
                        .map(said -> said.startsWith("<") ? said + "a" : said)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<style", "<style></stile>", "<a/><b/>", "\u0000", "<html/>", "<style/>"})
    void whatIsNoStyleHasAFaultWithAPlace(String text) {
        var report = check(text);
        assertFalse(report.valid());
        assertTrue(report.faults().getFirst().line() > 0, report.faults().toString());
    }

    @Test
    void aFileThatIsNotUtf8SaysWhereItBreaks() {
        var report = CITEPROC.check((HEAD + "<!-- é -->" + CITATION + END).getBytes(ISO_8859_1), Format.HTML);
        assertEquals(4, report.faults().getFirst().line());
        assertEquals(6, report.faults().getFirst().column());
    }

    @Test
    void aStyleWithoutALayoutForCitationsIsBroken() {
        assertTrue(check(HEAD + LIST + END).faults().getFirst().message().startsWith("<citation> with a <layout>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text variable='colour'/>               | there is no variable "colour"
            <text term='nonsense'/>                 | there is no term "nonsense"
            <choose><if type='novel'/></choose>     | there is no item type "novel"
            """)
    void whatIsOddIsAWarning(String element, String message) {
        var report = check(HEAD + CITATION + LIST.replace("<text", element + "<text") + END);
        assertTrue(report.valid());
        assertTrue(
                report.warnings().getFirst().message().startsWith(message),
                report.warnings().toString());
    }

    @Test
    void aStyleThatSaysLittleIsWarnedOf() {
        var bare = HEAD.replaceFirst("<category[^>]*>", "");
        assertEquals(
                List.of("it has no <bibliography>", "the macro \"idle\" is neve", "it does not say how it c"),
                check(bare + "<macro name='idle'/>" + CITATION + END).warnings().stream()
                        .map(warning -> warning.message().substring(0, 24))
                        .toList());
    }

    @Test
    void aDependentStyleNeedsItsParent() {
        String link = "<link rel='independent-parent' href='http://www.zotero.org/styles/%s'/></info>";
        assertTrue(check(HEAD.replace("</info>", link.formatted("apa")) + END).valid());
        var orphan = check(HEAD.replace("</info>", link.formatted("nobody")) + END);
        assertTrue(orphan.faults().getFirst().message().contains("nobody.csl"));
    }

    static Stream<Named<String>> bombs() {
        String deep = "<group>".repeat(100_000);
        return Stream.of(
                Named.of("deep", HEAD + CITATION + "<bibliography><layout>" + deep),
                Named.of("never closed", "<a>".repeat(100_000)),
                Named.of("entities", "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><style>&b;</style>"),
                Named.of(
                        "macros that double",
                        HEAD + doubling() + CITATION.replace("variable='title'", "macro='m0'") + END),
                Named.of(
                        "a chain of macros", HEAD + chain() + CITATION.replace("variable='title'", "macro='m0'") + END),
                Named.of(
                        "missing macros",
                        HEAD
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> "<macro name='macro-number-" + i + "'><text macro='macro-nimber-"
                                                + i + "'/></macro>")
                                        .collect(Collectors.joining())
                                + CITATION
                                + END),
                Named.of("comments", "<!---->".repeat(200_000) + "<stile/>"),
                Named.of(
                        "a long term",
                        HEAD + "<locale><terms><term name='and'>" + "x".repeat(900_000)
                                + "</term></terms></locale>" + CITATION.replace("variable='title'", "term='and'")
                                + LIST.replace("variable='title'", "term='and'") + END));
    }

    private static String doubling() {
        return IntStream.range(0, 60)
                .mapToObj(i ->
                        "<macro name='m%d'><text macro='m%d'/><text macro='m%d'/></macro>".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining("", "", "<macro name='m60'><text value='x'/></macro>"));
    }

    private static String chain() {
        return IntStream.range(0, 30_000)
                .mapToObj(i -> "<macro name='m%d'><text macro='m%d'/></macro>".formatted(i, i + 1))
                .collect(Collectors.joining("", "", "<macro name='m30000'/>"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aHostileStyleEndsInAFault(String style) {
        var report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(style));
        assertFalse(report.valid());
    }

    @Test
    void textInPiecesTakesNoLongerThanWhole() {
        String pieces = "<info><title>" + "a<!---->".repeat(200_000) + "</title></info>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(8),
                () -> check(HEAD.replaceFirst("<info>.*</info>", pieces) + CITATION + LIST + END));
    }

    private static StyleReport check(String style) {
        return CITEPROC.check(style.getBytes(UTF_8), Format.TEXT);
    }
}
