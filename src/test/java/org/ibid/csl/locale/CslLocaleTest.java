package org.ibid.csl.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CSL 1.0.2, "Terms", "Ordinal Suffixes", "Gender-specific Ordinals", "Locale Fallback".
class CslLocaleTest {

    private static final String ENGLISH = """
            <term name="ordinal">th</term>
            <term name="ordinal-01">st</term>
            <term name="ordinal-02">nd</term>
            <term name="ordinal-03">rd</term>
            <term name="ordinal-11">th</term>
            <term name="ordinal-12">th</term>
            <term name="ordinal-13">th</term>
            <term name="long-ordinal-01">first</term>
            <term name="long-ordinal-10">tenth</term>
            """;

    private static final String FRENCH = """
            <term name="edition" gender="feminine">édition</term>
            <term name="month-01" gender="masculine">janvier</term>
            <term name="ordinal">e</term>
            <term name="ordinal-01" gender-form="feminine" match="whole-number">re</term>
            <term name="ordinal-01" gender-form="masculine" match="whole-number">er</term>
            <term name="long-ordinal-01">premier</term>
            <term name="long-ordinal-01" gender-form="feminine">première</term>
            """;

    @Test
    void aFormThatIsMissingIsStoodInForByTheNext() {
        var locale = locale(terms("<term name='editor'>editor</term><term name='editor' form='verb'>edited by</term>"));

        assertEquals("edited by", locale.term("editor", TermForm.VERB_SHORT, false));
        assertEquals("editor", locale.term("editor", TermForm.SYMBOL, false));
        assertEquals("editor", locale.term("editor", TermForm.SHORT, false));
    }

    @Test
    void aFormOfTheFilesComesBeforeAnotherFormOfTheStyle() {
        var locale = locale(terms("<term name='page'>Seite</term>"), terms("<term name='page' form='short'>S.</term>"));

        assertEquals("S.", locale.term("page", TermForm.SHORT, false));
    }

    @Test
    void aTermWithoutTextIsDefinedAsEmpty() {
        var locale = locale(terms("<term name='et-al'/>"), terms("<term name='et-al'>et al.</term>"));

        assertEquals("", locale.term("et-al", TermForm.LONG, false));
    }

    @Test
    void aTermThatNobodyDefinesIsNull() {
        assertNull(locale(terms("")).term("editor", TermForm.LONG, false));
    }

    @Test
    void pluralsAreTheMultiple() {
        var locale = locale(terms("""
                <term name='page'>
                  <single>page</single>
                  <multiple>pages</multiple>
                </term>
                <term name='in'>in</term>"""));

        assertEquals("pages", locale.term("page", TermForm.LONG, true));
        assertEquals("page", locale.term("page", TermForm.LONG, false));
        assertEquals("in", locale.term("in", TermForm.LONG, true));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "101, 101st",
        "111, 111th",
        "0, 0th"
    })
    void anOrdinalGoesByTheLastTwoDigitsBeforeTheLast(int number, String expected) {
        assertEquals(expected, locale(terms(ENGLISH)).ordinal(number, Gender.NEUTER));
    }

    @ParameterizedTest
    @CsvSource({"1, FEMININE, 1re", "1, MASCULINE, 1er", "1, NEUTER, 1e", "2, FEMININE, 2e", "21, MASCULINE, 21e"})
    void anOrdinalHasTheGenderOfItsNoun(int number, Gender gender, String expected) {
        assertEquals(expected, locale(terms(FRENCH)).ordinal(number, gender));
    }

    @Test
    void ordinalsOfAStyleReplaceAllOfTheFiles() {
        var locale = locale(terms("<term name='ordinal'>.</term>"), terms(ENGLISH));

        assertEquals("1.", locale.ordinal(1, Gender.NEUTER));
        assertEquals("first", locale.longOrdinal(1, Gender.NEUTER));
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "113, 113th", "22, 22nd"})
    void ordinalsOfTheFirstVersionAreFour(int number, String expected) {
        var locale = locale(terms("""
                <term name="ordinal-01">st</term><term name="ordinal-02">nd</term>
                <term name="ordinal-03">rd</term><term name="ordinal-04">th</term>"""));

        assertEquals(expected, locale.ordinal(number, Gender.NEUTER));
    }

    @ParameterizedTest
    @CsvSource({"20, 20A", "120, 120B", "1020, 1020B", "30, 30C", "100, 100D"})
    void aTermMatchesAsItSays(int number, String expected) {
        var locale = locale(terms("""
                <term name="ordinal">X</term>
                <term name="ordinal-20" match="whole-number">A</term><term name="ordinal-20">B</term>
                <term name="ordinal-00">C</term><term name="ordinal-00" match="last-two-digits">D</term>"""));

        assertEquals(expected, locale.ordinal(number, Gender.NEUTER));
    }

    @ParameterizedTest
    @CsvSource({"1, FEMININE, première", "1, MASCULINE, premier", "11, FEMININE, 11e"})
    void longOrdinalsEndAtTen(int number, Gender gender, String expected) {
        assertEquals(expected, locale(terms(FRENCH)).longOrdinal(number, gender));
    }

    @Test
    void aNounWithoutAGenderTakesTheFeminineWhereThereIsNoNeuter() {
        var portuguese = terms("""
                <term name="ordinal" gender-form="masculine">.º</term>
                <term name="ordinal" gender-form="feminine">.ª</term>
                <term name="long-ordinal-01" gender-form="masculine">primeiro</term>
                <term name="long-ordinal-01" gender-form="feminine">primeira</term>""");
        var locale = locale(portuguese, terms(ENGLISH));

        assertEquals("1.ª", locale.ordinal(1, Gender.NEUTER));
        assertEquals("1.º", locale.ordinal(1, Gender.MASCULINE));
        assertEquals("primeira", locale.longOrdinal(1, Gender.NEUTER));
        assertEquals("tenth", locale.longOrdinal(10, Gender.NEUTER));
    }

    @Test
    void theGenderOfANounIsThatOfItsLongForm() {
        var locale = locale(terms(FRENCH));

        assertEquals(Gender.FEMININE, locale.gender("edition"));
        assertEquals(Gender.MASCULINE, locale.gender("month-01"));
        assertEquals(Gender.NEUTER, locale.gender("volume"));
    }

    @Test
    void optionsAreTakenOneByOne() {
        var locale = locale(
                "<style-options punctuation-in-quote='false'/>",
                "<style-options punctuation-in-quote='true' limit-day-ordinals-to-day-1='true'/>");

        assertFalse(locale.quotes().punctuationInside());
        assertTrue(locale.onlyFirstDayIsOrdinal());
    }

    @Test
    void aDateFormatIsTakenAsAWhole() {
        var locale = locale(
                "<date form='text'><date-part name='year'/></date>",
                "<date form='text'><date-part name='month'/><date-part name='year'/></date>");

        assertEquals(1, locale.date("text").orElseThrow().children().size());
        assertTrue(locale.date("numeric").isEmpty());
    }

    private static String terms(String terms) {
        return "<terms>" + terms + "</terms>";
    }

    private static CslLocale locale(String... layers) {
        List<Xml> read = Stream.of(layers)
                .map(layer -> XmlReader.read("<locale>" + layer + "</locale>"))
                .toList();
        return CslLocale.of("en-US", read);
    }
}
