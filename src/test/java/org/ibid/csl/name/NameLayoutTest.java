package org.ibid.csl.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Name;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLayoutTest {

    @TestFactory
    Stream<DynamicTest> namesArePrintedAsTheCasesSay() {
        return Stream.of(
                        "lists.txt",
                        "et-al.txt",
                        "order.txt",
                        "particles.txt",
                        "initials.txt",
                        "looks.txt",
                        "inheritance.txt",
                        "disambiguation.txt",
                        "sorting.txt")
                .flatMap(file -> NameCase.all(file).stream())
                .map(each -> DynamicTest.dynamicTest(each.fact(), () -> {
                    Node node = each.render();
                    assertEquals(each.printed(), node == null ? "" : NodeText.of(node));
                }));
    }

    @Test
    void noNamesPrintNothing() {
        assertNull(layout("<name/>").render(List.of(), NameShape.USUAL, false, "", 0));
    }

    @Test
    void aLanguageDecidesAboutCapitals() {
        var layout = layout("<name><name-part name=\"family\" text-case=\"uppercase\"/></name>");
        var turkish = List.<Name>of(NameCase.name("Işıklı|Ali"));

        assertNotEquals(
                layout.render(turkish, NameShape.USUAL, false, "", 0),
                layout.in("tr-TR").render(turkish, NameShape.USUAL, false, "", 0));
        assertSame(layout, layout.in("en-US"));
    }

    @Test
    void equalNamesAndShapesGiveEqualNodes() {
        var layout = layout("<name and=\"text\"><name-part name=\"family\" font-style=\"italic\"/></name>");
        assertEquals(
                layout.render(threeNames(), NameShape.USUAL, false, "", 0),
                layout.render(ParsedNames.of(threeNames()), NameShape.USUAL, false, "", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "<name/>, 2",
        "<name form=\"short\"/>, 0",
        "<name initialize-with=\".\"/>, 1",
        "<name form=\"short\" initialize-with=\".\"/>, 0"
    })
    void theStyleSaysHowMuchOfGivenNamesIsUsual(String name, int usual) {
        assertEquals(usual, layout(name).usualGiven());
    }

    @Test
    void aLiteralHasNoGivenNameToShow() {
        assertEquals(0, layout("<name/>").fullestGiven(new Name.Literal("Ibid Society")));
    }

    @Test
    void aPersonCanBeShownInFull() {
        assertEquals(2, layout("<name initialize-with=\".\"/>").fullestGiven(NameCase.name("Doe|John")));
    }

    @ParameterizedTest
    @CsvSource({"0, van Doe", "1, J. van Doe", "2, John van Doe"})
    void aNameIsComparedWithSoMuchOfTheGivenName(int given, String key) {
        var name = NameCase.name("van Doe|John");
        assertEquals(key, layout("<name form=\"short\" initialize-with=\".\"/>").key(name, given));
    }

    @Test
    void spacesBetweenInitialsTellNobodyApart() {
        var layout = layout("<name form=\"short\" initialize-with=\". \"/>");
        assertEquals(layout.key(NameCase.name("Doe|J. J."), 2), layout.key(NameCase.name("Doe|J.J."), 2));
    }

    @Test
    void particlesTellPersonsApart() {
        var layout = layout("<name form=\"short\"/>");
        assertNotEquals(layout.key(NameCase.name("dos Santos|Ana"), 0), layout.key(NameCase.name("Santos|Ana"), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "<name/>, 3",
        "<name et-al-min=\"3\" et-al-use-first=\"1\"/>, 1",
        "<name et-al-min=\"3\" et-al-use-first=\"1\" et-al-use-last=\"true\"/>, 1",
        "<name form=\"count\" et-al-min=\"3\" et-al-use-first=\"1\" et-al-use-last=\"true\"/>, 2"
    })
    void namesShownAreCounted(String name, int shown) {
        assertEquals(shown, layout(name).shown(threeNames(), NameShape.USUAL, false));
    }

    @Test
    void onlyTheFormCountAsksForANumber() {
        assertTrue(layout("<name form=\"count\"/>").counts());
        assertFalse(layout("<name form=\"short\"/>").counts());
    }

    @Test
    void theDelimiterOfVariablesIsInherited() {
        var style = NameOptions.ofStyle(XmlReader.read("<style names-delimiter=\"; \"/>"));
        assertEquals("; ", style.within(XmlReader.read("<citation/>")).namesDelimiter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<b>", "a ", "d'", "J.", "-", "A-"})
    void hostileNamesAreReadInTheirTime(String piece) {
        String text = piece.repeat(100_000);
        var layout = layout("<name initialize-with=\". \" name-as-sort-order=\"all\"/>");
        var names = List.<Name>of(new Name.Person(text, text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> layout.render(names, NameShape.USUAL, false, "", 0));
    }

    private static List<Name> threeNames() {
        return List.of(NameCase.name("Doe|John"), NameCase.name("Roe|Jane"), NameCase.name("Poe|Edgar"));
    }

    private static NameLayout layout(String name) {
        return new NameCase("", Map.of("name", name), "").layout();
    }
}
