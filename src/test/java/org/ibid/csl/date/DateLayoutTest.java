package org.ibid.csl.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.TextCase;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CSL 1.0.2, "Date", "Date-part", "Localized Date Formats", "Date Ranges", "AD and BC", "Seasons".
class DateLayoutTest {

    private static final String TERMS = """
            <terms>
              <term name="month-01">January</term><term name="month-03">March</term><term name="month-05">May</term>
              <term name="month-08">August</term><term name="month-10">October</term>
              <term name="month-12">December</term>
              <term name="month-12" form="short">Dec.</term>
              <term name="season-01">Spring</term><term name="season-02">Summer</term>
              <term name="season-03">Autumn</term><term name="season-04">Winter</term>
              <term name="ad"> AD</term><term name="bc"> BC</term>
              <term name="ordinal">th</term><term name="ordinal-01">st</term>
            </terms>""";

    private static final CslLocale ENGLISH = locale("""
            <date form="text">
              <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
            </date>
            <date form="numeric">
              <date-part name="month" form="numeric-leading-zeros" suffix="/"/>
              <date-part name="day" form="numeric-leading-zeros" suffix="/"/>
              <date-part name="year"/>
            </date>""");

    private static final CslLocale SWEDISH = locale("""
            <date form="numeric">
              <date-part name="year"/>
              <date-part name="month" form="numeric-leading-zeros" prefix="-" range-delimiter="/"/>
              <date-part name="day" form="numeric-leading-zeros" prefix="-" range-delimiter="/"/>
            </date>""");

    private static final CslLocale JAPANESE = locale("""
            <date form="text">
              <date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/>
              <date-part name="day" suffix="日"/>
            </date>""");

    private static final CslLocale GERMAN = locale("""
            <date form="text">
              <date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/>
            </date>""");

    private static final String DAY_FIRST = """
            <date prefix="(" suffix=")">
              <date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>
            </date>""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text    | year-month-day | 2005-12-15 | December 15, 2005",
                "text    | year-month     | 2005-12-15 | December 2005",
                "text    | year           | 2005-12-15 | 2005",
                "text    | year-month-day | 2005-12    | December 2005",
                "text    | year-month-day | 2005       | 2005",
                "numeric | year-month-day | 2005-12-15 | 12/15/2005",
                "numeric | year-month     | 2005-12-15 | 12/2005",
                "numeric | year-month-day | 2005-05    | 05/2005",
                "text    | year-month-day | 1999-21    | Spring 1999",
                "text    | year-month-day | 1999-16    | Winter 1999",
                "numeric | year-month-day | 1999-21    | Spring/1999"
            })
    void aLocalizedDateIsTheLocalesWithThePartsAskedFor(String form, String parts, String date, String expected) {
        var layout = layout("<date form='%s' date-parts='%s'/>".formatted(form, parts), ENGLISH);

        assertEquals(expected, Flat.text(layout.render(date(date), null)));
    }

    @Test
    void aLocalizedDateTakesFormattingFromTheStylesParts() {
        var layout = layout("""
                <date form="text"><date-part name="month" form="short" text-case="uppercase" prefix="~"/></date>""", ENGLISH);
        Node date = layout.render(date("2005-12-15"), null);

        assertEquals("~Dec. 15, 2005", Flat.text(date));
        assertEquals(
                TextCase.UPPERCASE, ((Branch) date).nodes().getFirst().look().textCase());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2003-08-10/2003-08-23 | (10–23 August 2003)",
                "2003-08-03/2003-10-23 | (3 August–23 October 2003)",
                "1987-08-03/2003-10-23 | (3 August 1987–23 October 2003)",
                "2003-08/2003-10       | (August–October 2003)",
                "1987-08/2003-10       | (August 1987–October 2003)",
                "1987/2003             | (1987–2003)",
                "1987/..               | (1987–)",
                "../1987               | (–1987)",
                "2003-08-10/2003-08-10 | (10 August 2003)",
                "2003-05/2004          | (May 2003–2004)",
                "2003-05-03/2003-05    | (3 May 2003–May 2003)",
                "1999-21/1999-22       | (Spring–Summer 1999)",
                "-0100/-0044           | (100–44 BC)",
                "-0100/0044            | (100 BC–44 AD)",
                "0999/1001             | (999–1001)",
                "-0044-03/-0044-05     | (March–May 44 BC)"
            })
    void aRangeSaysOnceWhatItsEndsShare(String date, String expected) {
        assertEquals(expected, Flat.text(layout(DAY_FIRST, ENGLISH).render(date(date), null)));
    }

    @Test
    void aRangeIsDelimitedByItsLargestPartThatDiffers() {
        var layout = layout("""
                <date delimiter=" ">
                  <date-part name="day" range-delimiter="D"/><date-part name="month" range-delimiter="M"/>
                  <date-part name="year" range-delimiter="Y"/>
                </date>""", ENGLISH);

        assertEquals("2D4 January 1999", Flat.text(layout.render(date("1999-01-02/1999-01-04"), null)));
        assertEquals("2 JanuaryM4 March 1999", Flat.text(layout.render(date("1999-01-02/1999-03-04"), null)));
        assertEquals("2 January 1999Y4 January 2000", Flat.text(layout.render(date("1999-01-02/2000-01-04"), null)));
    }

    @Test
    void aRangeWithinWhatIsNotShownIsNone() {
        assertEquals(
                "2003",
                Flat.text(layout("<date form='text' date-parts='year'/>", ENGLISH)
                        .render(date("2003-05-01/2003-08-01"), null)));
    }

    @Test
    void noAffixStandsAtARangeDelimiter() {
        var days = date("2001-05-01/2001-05-03");

        assertEquals(
                "1–3. May 2001", Flat.text(layout("<date form='text'/>", GERMAN).render(days, null)));
        assertEquals(
                "2001年5月1–3日", Flat.text(layout("<date form='text'/>", JAPANESE).render(days, null)));
        assertEquals(
                "2001-05-01/03",
                Flat.text(layout("<date form='numeric'/>", SWEDISH).render(days, null)));
    }

    @ParameterizedTest
    @CsvSource({"0499, 499 AD", "-0250, 250 BC", "1000, 1000", "12001, 12001"})
    void earlyYearsSayTheirEra(String year, String expected) {
        var date = DateValue.of(PartialDate.ofYear(Integer.parseInt(year)));

        assertEquals(expected, Flat.text(layout("<date form='text'/>", ENGLISH).render(date, null)));
    }

    @Test
    void anEraFollowsTheYearInEveryLanguage() {
        var chinese = locale("<terms><term name='bc'>公元前</term></terms>");
        var layout = layout("<date><date-part name='year'/></date>", chinese);

        assertEquals("44公元前", Flat.text(layout.render(date("-0044"), null)));
    }

    @Test
    void anEraStandsBehindTheAffixesOfTheYear() {
        var layout = layout("<date suffix='.'><date-part name='year' prefix='(' suffix=')'/></date>", ENGLISH);

        assertEquals("(375) BC.", Flat.text(layout.render(date("-0375"), null)));
        assertEquals("(58–49) BC.", Flat.text(layout.render(date("-0058/-0049"), null)));
    }

    @Test
    void anEmptyRangeDelimiterIsNone() {
        var layout = layout("<date><date-part name='year' range-delimiter=''/></date>", ENGLISH);

        assertEquals("2001–2003", Flat.text(layout.render(date("2001/2003"), null)));
    }

    @Test
    void aSeasonIsInItsLongForm() {
        var locale = locale("<terms><term name='season-01' form='short'>Spr.</term></terms>");
        var layout = layout("<date><date-part name='month' form='short'/></date>", locale);

        assertEquals("Spring", Flat.text(layout.render(date("1999-21"), null)));
    }

    @Test
    void onlyOneEndOfARangeMayBeAnOrdinal() {
        var locale = locale("<style-options limit-day-ordinals-to-day-1='true'/>");
        var layout = layout("""
                <date delimiter=" "><date-part name="day" form="ordinal" range-delimiter="-"/>
                <date-part name="month" range-delimiter="-"/><date-part name="year"/></date>""", locale);

        assertEquals("1st-14 October 2004", Flat.text(layout.render(date("2004-10-01/2004-10-14"), null)));
        assertEquals("14 August-1st October 2004", Flat.text(layout.render(date("2004-08-14/2004-10-01"), null)));
    }

    @ParameterizedTest
    @CsvSource({"2005, 05", "1998, 98", "2000, 00", "0044, 44 AD"})
    void aShortYearIsItsLastTwoDigits(String year, String expected) {
        var layout = layout("<date><date-part name='year' form='short'/></date>", ENGLISH);

        assertEquals(expected, Flat.text(layout.render(date(year), null)));
    }

    @ParameterizedTest
    @CsvSource({"1, false, 1st", "2, false, 2th", "1, true, 1st", "2, true, 2"})
    void aLocaleMayLimitOrdinalDaysToTheFirst(int day, boolean limited, String expected) {
        var locale = locale(limited ? "<style-options limit-day-ordinals-to-day-1='true'/>" : "");
        var layout = layout("<date><date-part name='day' form='ordinal'/></date>", locale);

        assertEquals(expected, Flat.text(layout.render(DateValue.of(PartialDate.of(2001, 5, day)), null)));
    }

    @Test
    void anOrdinalDayHasTheGenderOfItsMonth() {
        var french = locale("""
                <terms><term name="month-05" gender="masculine">mai</term><term name="ordinal">e</term>
                <term name="ordinal-01" gender-form="masculine" match="whole-number">er</term></terms>""");
        var layout = layout("""
                <date delimiter=" "><date-part name="day" form="ordinal"/><date-part name="month"/></date>""", french);

        assertEquals("1er mai", Flat.text(layout.render(date("2001-05-01"), null)));
    }

    @Test
    void aYearSuffixStandsBehindTheYearAsTheNodeGiven() {
        Node suffix = new Leaf("a");
        Node date = layout("<date><date-part name='year' prefix='(' suffix=')'/></date>", ENGLISH)
                .render(date("2001"), suffix);

        assertEquals("(2001)(a)", Flat.text(date));
        assertTrue(leaves(date).stream().anyMatch(leaf -> leaf == suffix));
    }

    @ParameterizedTest
    @CsvSource({
        "2001/2003, 2001–2003a",
        "2001-05/2003-08, May 2001–August 2003a",
        "2001-05/2001-08, May–August 2001a",
        "2001/.., 2001a–"
    })
    void aYearSuffixOfARangeStandsBehindItsLastYear(String date, String expected) {
        assertEquals(expected, Flat.text(layout("<date form='text'/>", ENGLISH).render(date(date), new Leaf("a"))));
    }

    @Test
    void aTextHasTheLookOfTheYear() {
        var layout = layout("<date><date-part name='month'/><date-part name='year' prefix='['/></date>", ENGLISH);

        assertEquals("[in press", Flat.text(layout.render(date("in press"), null)));
    }

    @Test
    void aTextStandsForTheYear() {
        assertEquals("(in press)", Flat.text(layout(DAY_FIRST, ENGLISH).render(date("in press"), null)));
        assertNull(layout("<date><date-part name='month'/></date>", ENGLISH).render(date("in press"), null));
    }

    @Test
    void whatIsNotKnownIsNotPrinted() {
        assertNull(layout("<date><date-part name='month'/><date-part name='day'/></date>", ENGLISH)
                .render(date("2001"), null));
    }

    @Test
    void aSeasonStandsForTheMonth() {
        var season = DateValue.of(new PartialDate(List.of(new PartialDate.Parts(2000, 0, 0)), "3", null, "", ""));
        var other = DateValue.of(new PartialDate(List.of(new PartialDate.Parts(2000, 0, 0)), "Trinity", null, "", ""));
        var known = DateValue.of(new PartialDate(List.of(new PartialDate.Parts(2000, 5, 0)), "3", null, "", ""));

        assertEquals("(Autumn 2000)", Flat.text(layout(DAY_FIRST, ENGLISH).render(season, null)));
        assertEquals("(Trinity 2000)", Flat.text(layout(DAY_FIRST, ENGLISH).render(other, null)));
        assertEquals("(May 2000)", Flat.text(layout(DAY_FIRST, ENGLISH).render(known, null)));
    }

    @Test
    void aLayoutSortsByThePartsItPrints() {
        var month = layout("<date><date-part name='month'/><date-part name='year'/></date>", ENGLISH);
        var year = layout("<date><date-part name='year'/></date>", ENGLISH);

        assertEquals(month.sortKey(date("2001-05-01")), month.sortKey(date("2001-05-02")));
        assertTrue(month.sortKey(date("2001-05-01")).compareTo(month.sortKey(date("2001-08-01"))) < 0);
        assertEquals(year.sortKey(date("2001-05")), year.sortKey(date("2001")));
        assertSame("", month.sortKey(DateValue.of(PartialDate.ofLiteral(""))));
    }

    private static List<Node> leaves(Node node) {
        var leaves = new ArrayList<Node>();
        switch (node) {
            case Leaf leaf -> leaves.add(leaf);
            case Branch branch -> branch.nodes().forEach(each -> leaves.addAll(leaves(each)));
        }
        return leaves;
    }

    private static DateValue date(String raw) {
        return DateValue.of(new PartialDate(List.of(), "", null, "", raw));
    }

    private static DateLayout layout(String element, CslLocale locale) {
        return DateLayout.of(XmlReader.read(element), locale);
    }

    private static CslLocale locale(String more) {
        return CslLocale.of(
                "en-US",
                List.of(
                        XmlReader.read("<locale>" + more + "</locale>"),
                        XmlReader.read("<locale>" + TERMS + "</locale>")));
    }
}
