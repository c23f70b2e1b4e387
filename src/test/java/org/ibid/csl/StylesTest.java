package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {

    private static final Work BOOK = Work.ofType("book").with("title", "Annals");

    @TempDir
    private Path folder;

    private Styles styles;

    @BeforeEach
    void open() {
        styles = new Styles(folder);
    }

    @Test
    void aStyleSaysWhatItIs() {
        var apa = styles.info("apa").orElseThrow();
        assertEquals("APA Style 7th edition", apa.title());
        assertEquals("author-date", apa.citationFormat());
        assertTrue(apa.hasBibliography());
        assertTrue(apa.fields().contains("psychology"));
        assertEquals(Optional.empty(), apa.parent());
        assertEquals("bundled", apa.source());
    }

    @Test
    void aDependentStyleNamesItsParentAndHasItsBibliography() {
        var physics = styles.info("nature-physics").orElseThrow();
        assertEquals(Optional.of("nature"), physics.parent());
        assertEquals("en-GB", physics.defaultLocale());
        assertTrue(physics.hasBibliography());
    }

    @Test
    void aDependentStyleCompilesFromItsParentsXmlInItsOwnLocale() throws IOException {
        drop("mine", dependent("global", "de-CH"));
        drop(
                "global",
                independent("Global", "<text variable=\"title\"/>")
                        .replace("version=", "default-locale='fr-FR' version="));
        assertTrue(styles.xml("mine").contains("<title>Global</title>"));
        assertTrue(styles.xml("mine").contains("default-locale=\"de-CH\""));
        assertFalse(styles.xml("mine").contains("fr-FR"));
        assertEquals("de-CH", rendered("mine").locale());
    }

    @Test
    void aWholeAddressIsAnIdToo() {
        assertEquals(
                "apa",
                styles.info("http://www.zotero.org/styles/apa").orElseThrow().id());
        assertEquals(styles.xml("apa"), styles.xml("https://www.zotero.org/styles/apa"));
    }

    @Test
    void allStylesAreListedInTheOrderOfTheirTitles() {
        assertEquals(10_833, styles.count(""));
        var titles = styles.search("", 200, 5000).stream().map(StyleInfo::title).toList();
        assertEquals(200, titles.size());
        assertEquals(
                titles.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList().getFirst(), titles.getFirst());
    }

    @Test
    void pagesOfASearchFollowEachOther() {
        var both = styles.search("nature", 20, 0);
        assertEquals(both.subList(10, 20), styles.search("nature", 10, 10));
    }

    @Test
    void aSearchLooksAtIdsTitlesShortTitlesAndFields() {
        assertEquals("apa", styles.search("apa", 1, 0).getFirst().id());
        assertTrue(styles.search("Publication Manual Psychological", 99, 0).stream()
                .anyMatch(s -> s.id().equals("apa")));
        assertTrue(styles.count("anthropology") > 20);
        assertTrue(styles.search("revue etudes", 9, 0).size() > 0, "accents do not matter");
        assertEquals(0, styles.count("no style has such words"));
    }

    @Test
    void aStyleDroppedIntoTheFolderCountsAtOnceAndEveryChangeOfIt() throws IOException {
        assertEquals(Optional.empty(), styles.info("mine"));
        drop("mine", independent("Mine", "<text variable=\"title\"/>"));
        assertEquals("citation-styles", styles.info("mine").orElseThrow().source());
        assertEquals("Annals", rendered("mine").entries().getFirst().text());
        assertTrue(styles.ids().contains("mine"));
        assertEquals("Mine", styles.search("mine", 1, 0).getFirst().title());

        drop("mine", independent("My Own", "<text value=\"changed\"/>"));
        assertEquals("changed", rendered("mine").entries().getFirst().text());
        assertEquals("My Own", styles.search("mine", 1, 0).getFirst().title());

        Files.delete(folder.resolve("mine.csl"));
        assertThrows(UnknownStyle.class, () -> rendered("mine"));
        assertFalse(styles.ids().contains("mine"));
    }

    @Test
    void aChangedParentChangesTheStylesThatDependOnIt() throws IOException {
        drop("mine", dependent("base", ""));
        drop("base", independent("Base", "<text value=\"one\"/>"));
        assertEquals("one", rendered("mine").entries().getFirst().text());
        drop("base", independent("Base", "<text value=\"another\"/>"));
        assertEquals("another", rendered("mine").entries().getFirst().text());
    }

    @Test
    void aStyleInTheFolderWinsOverABundledOneOfTheSameId() throws IOException {
        drop("apa", independent("Our APA", "<text value=\"ours\"/>"));
        assertEquals("Our APA", styles.info("apa").orElseThrow().title());
        assertEquals("ours", rendered("apa").entries().getFirst().text());
        assertEquals(
                1,
                styles.search("", 20_000, 0).stream()
                        .filter(s -> s.id().equals("apa"))
                        .count());
    }

    @Test
    void anUnknownStyleNamesTheNearest() {
        var unknown = assertThrows(UnknownStyle.class, () -> styles.xml("chicago-autor-date"));
        assertEquals("chicago-autor-date", unknown.id());
        assertEquals("chicago-author-date", unknown.nearest().getFirst());
        assertTrue(unknown.nearest().size() <= 5);
        assertTrue(styles.nearest("modern-language").contains("modern-language-association"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "..",
                ".",
                "",
                "a/b",
                "a\\b",
                "dependent/nature-physics",
                "/etc/passwd",
                "a\u0000b",
                "c:x"
            })
    void anIdThatIsAPathIsSimplyUnknown(String id) throws IOException {
        Files.writeString(folder.resolveSibling("secret.csl"), independent("Secret", "<text variable=\"title\"/>"));
        assertEquals(Optional.empty(), styles.info(id));
        assertThrows(UnknownStyle.class, () -> styles.xml(id));
    }

    @Test
    void aStyleThatIsNotWellFormedSaysWhere() throws IOException {
        drop("broken", "<style xmlns=\"http://purl.org/net/xbiblio/csl\">\n  <info>\n  </inf>\n</style>");
        var broken = assertThrows(BrokenStyle.class, () -> styles.xml("broken"));
        assertEquals("broken", broken.id());
        assertEquals(3, broken.line());
        assertTrue(broken.column() > 0);
        assertThrows(BrokenStyle.class, () -> styles.info("broken"));
        assertTrue(styles.ids().contains("broken"));
        assertEquals(
                0,
                styles.search("broken", 9, 0).stream()
                        .filter(s -> s.id().equals("broken"))
                        .count());
    }

    @Test
    void aMacroThatDoesNotExistIsAFaultWithItsLineAndTheLikelyName() throws IOException {
        drop(
                "broken",
                independent("B", "\n<text macro=\"tile\"/>")
                        .replace("<citation>", "<macro name=\"title\"/><citation>"));
        var broken = assertThrows(BrokenStyle.class, () -> styles.xml("broken"));
        assertTrue(broken.getMessage().contains("Did you mean \"title\"?"), broken.getMessage());
        assertTrue(broken.line() > 1);
    }

    @Test
    void macrosThatCallEachOtherInACircleAreAFault() throws IOException {
        String circle =
                "<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><text macro=\"a\"/></macro><citation>";
        drop("circle", independent("C", "<text macro=\"a\"/>").replace("<citation>", circle));
        var broken = assertThrows(BrokenStyle.class, () -> styles.xml("circle"));
        assertTrue(broken.getMessage().contains("calls itself"), broken.getMessage());
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        drop(
                "xxe",
                "<!DOCTYPE style [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                        + independent("X", "<text value=\"&x;\"/>"));
        assertThrows(BrokenStyle.class, () -> styles.xml("xxe"));
    }

    @Test
    void aStyleOfMoreThanTwoMegabytesIsRefused() throws IOException {
        drop("huge", independent("H", "<text value=\"" + "x".repeat(2 << 20) + "\"/>"));
        assertThrows(BrokenStyle.class, () -> styles.xml("huge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<html/>", "<style/>", "<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>"})
    void aFileThatIsNoStyleIsBroken(String content) throws IOException {
        drop("none", content);
        assertThrows(BrokenStyle.class, () -> styles.xml("none"));
    }

    @Test
    void aDependentStyleWithoutItsParentSaysWhatIsMissing() throws IOException {
        drop("orphan", dependent("nobody-knows", ""));
        var broken = assertThrows(BrokenStyle.class, () -> styles.xml("orphan"));
        assertTrue(broken.getMessage().contains("nobody-knows.csl"), broken.getMessage());
    }

    @Test
    void whatADependentStyleSaysOfItselfNamesTheParentThatIsMissing() throws IOException {
        drop("orphan", dependent("nobody-knows", ""));
        assertEquals(
                Optional.of("it depends on the style \"nobody-knows\", which is not here. Add nobody-knows.csl, too."),
                styles.info("orphan").orElseThrow().problem());
        assertEquals(
                Optional.empty(), styles.info("nature-physics").orElseThrow().problem());
    }

    @Test
    void aStyleSaysWhetherItWritesNotesAndWhereItIsDescribed() {
        assertEquals(
                "note", styles.info("chicago-notes-bibliography").orElseThrow().styleClass());
        assertTrue(styles.info("apa").orElseThrow().documentation().stream()
                .allMatch(address -> address.startsWith("http")));
    }

    @Test
    void aStyleThatDependsOnItselfIsBroken() throws IOException {
        drop("narcissus", dependent("narcissus", ""));
        assertThrows(BrokenStyle.class, () -> styles.xml("narcissus"));
    }

    private Bibliography rendered(String style) {
        return new Citeproc(styles).bibliography(style, Optional.empty(), Format.TEXT, List.of(BOOK));
    }

    private void drop(String id, String xml) throws IOException {
        Files.writeString(folder.resolve(id + ".csl"), xml);
    }

    private static String independent(String title, String layout) {
        return """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
                  <info><title>%s</title><id>x</id><updated>2026-11-21T00:00:00+00:00</updated></info>
                  <citation><layout><text variable="title"/></layout></citation>
                  <bibliography><layout>%s</layout></bibliography>
                </style>
                """.formatted(title, layout);
    }

    private static String dependent(String parent, String locale) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <!-- a <style> in a comment -->
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="%s">
                  <info><title>Mine</title><id>x</id>
                  <link href="http://www.zotero.org/styles/%s" rel="independent-parent"/></info>
                </style>
                """.formatted(locale, parent);
    }
}
