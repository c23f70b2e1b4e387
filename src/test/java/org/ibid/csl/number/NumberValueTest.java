package org.ibid.csl.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.number.NumberValue.NumberForm;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CSL 1.0.2, "Number", "Choose" (`is-numeric`), "Label" (`plural`).
class NumberValueTest {

    private static final String TERMS = """
            <locale><terms>
              <term name="and">and</term>
              <term name="and" form="symbol">&amp;</term>
              <term name="ordinal">th</term><term name="ordinal-01">st</term><term name="ordinal-02">nd</term>
              <term name="ordinal-03">rd</term>
              <term name="long-ordinal-01">first</term><term name="long-ordinal-03">third</term>
              <term name="page" form="short"><single>p.</single><multiple>pp.</multiple></term>
              <term name="figure" form="short"><single>fig.</single><multiple>figs.</multiple></term>
              <term name="volume" form="short"><single>vol.</single><multiple>vols.</multiple></term>
              <term name="folio" form="short"><single>fol.</single><multiple>fols.</multiple></term>
              <term name="page-range-delimiter">–</term>
            </terms></locale>""";

    private static final CslLocale ENGLISH = locale(TERMS);

    @ParameterizedTest
    @CsvSource({"1-2, 1:2", "1–2, 1–2", "1 – 2, 1–2"})
    void anEnDashStaysWhereTheDelimiterOfPagesIsAnother(String value, String expected) {
        var locale = locale("<locale><terms><term name=\"page-range-delimiter\">:</term></terms></locale>");

        assertEquals(expected, NumberValue.of(value).as(NumberForm.NUMERIC, locale, Gender.NEUTER));
        assertEquals("1:2", NumberValue.of(value).asPages(PageRange.AS_GIVEN, locale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // value | printed | numeric | plural
                "5            | 5            | true  | false",
                "01790        | 01790        | true  | false",
                "5th          | 5th          | true  | false",
                "D2           | D2           | true  | false",
                "L2d          | L2d          | true  | false",
                "Fifth ed.    | Fifth ed.    | false | false",
                "second       | second       | false | false",
                "5 ed.        | 5 ed.        | false | false",
                "5 edition    | 5 edition    | false | false",
                "2, 3         | 2, 3         | true  | true",
                "2 , 3        | 2, 3         | true  | true",
                "2,3          | 2, 3         | true  | true",
                "1,250        | 1,250        | true  | false",
                "2-4          | 2–4          | true  | true",
                "2 - 4        | 2–4          | true  | true",
                "2--4         | 2–4          | true  | true",
                "2 – 4        | 2–4          | true  | true",
                "2&4          | 2 & 4        | true  | true",
                "2 and 4      | 2 and 4      | true  | true",
                "2, and 4     | 2, and 4     | true  | true",
                "2 et 4       | 2 et 4       | true  | true",
                "1, 3-5       | 1, 3–5       | true  | true",
                "i-ix         | i–ix         | true  | true",
                "xxv-xxviii   | xxv–xxviii   | true  | true",
                "S213-S235    | S213–S235    | true  | true",
                "L12-5        | L12-5        | true  | true",
                "1a-3b        | 1a–3b        | true  | true",
                "1-2-3        | 1-2-3        | true  | true",
                "4/5          | 4/5          | true  | false",
                "3\\-B        | 3-B          | true  | false",
                "327\\-30     | 327-30       | true  | false",
                "10.2         | 10.2         | false | false",
                "Smith-Jones  | Smith-Jones  | false | false",
                "Pt 2         | Pt 2         | false | false",
                "1 2          | 1 2          | false | false",
                "c            | c            | false | false",
                "iix          | iix          | false | false",
                "5-           | 5-           | false | false",
                "5,           | 5,           | false | false",
                "'1<sup>er</sup>' | '1<sup>er</sup>' | false | false",
                "367-368, fig. 333 | 367–368, fig. 333 | true | true",
                "7, p. 3-8    | 7, pp. 3–8   | true  | false",
                "2002, amended effective June 1 | 2002, amended effective June 1 | false | false"
            })
    void aValueIsNumericIfItIsSolelyNumbers(String value, String printed, boolean numeric, boolean plural) {
        var number = NumberValue.of(value);

        assertEquals(
                List.of(printed, numeric, plural),
                List.of(number.as(NumberForm.NUMERIC, ENGLISH, Gender.NEUTER), number.isNumeric(), number.isPlural()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42        | ORDINAL      | 42nd",
                "1-3       | ORDINAL      | 1st–3rd",
                "2nd       | ORDINAL      | 2nd",
                "05        | ORDINAL      | 05",
                "3         | LONG_ORDINAL | third",
                "42        | LONG_ORDINAL | 42nd",
                "42        | ROMAN        | xlii",
                "1994      | ROMAN        | mcmxciv",
                "4000      | ROMAN        | 4000",
                "0         | ROMAN        | 0",
                "1, 3      | ROMAN        | i, iii",
                "Suppl. 2  | ROMAN        | Suppl. 2",
                "7, p. 3-8 | ORDINAL      | 7th, pp. 3–8",
                "99999999999 | ORDINAL    | 99999999999"
            })
    void everyBareNumberTakesTheForm(String value, NumberForm form, String printed) {
        assertEquals(printed, NumberValue.of(value).as(form, ENGLISH, Gender.NEUTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1-2 | 1=2", "3 & 4 | 3 PLUS 4"})
    void theSignsBetweenNumbersAreTheLocales(String value, String printed) {
        var locale = locale("""
                <locale><terms><term name="page-range-delimiter">=</term>
                <term name="and" form="symbol">PLUS</term></terms></locale>""");

        assertEquals(printed, NumberValue.of(value).as(NumberForm.NUMERIC, locale, Gender.NEUTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chapter | 5           | chapter | 5",
                "''      | ' 666'      | page    | 666",
                "''      | vol. 1, fol. 186, 8 April 1544 | volume | 1, fol. 186, 8 April 1544",
                "page    | figs. 2-3   | figure  | 2–3",
                "page    | sine anno 5 | page    | sine anno 5",
                "page    | q. 5        | page    | q. 5"
            })
    void aLabelTypedBeforeALocatorWins(String label, String typed, String expectedLabel, String expected) {
        Locator locator = Locator.of(label, typed, ENGLISH);

        assertEquals(
                List.of(expectedLabel, expected),
                List.of(locator.label(), locator.value().as(NumberForm.NUMERIC, ENGLISH, Gender.NEUTER)));
    }

    private static CslLocale locale(String xml) {
        return CslLocale.of("en-US", List.of(XmlReader.read(xml)));
    }
}
