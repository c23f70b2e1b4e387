package org.ibid.csl.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.work.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSL 1.0.2, "Date"; EDTF (ISO 8601-2, levels 0 and 1); what people type.
class DateValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | start | end ("-": one date) | uncertain
                "2001-05-03            | 2001-5-3     | -         | false",
                "2001-05               | 2001-5-0     | -         | false",
                "2001                  | 2001-0-0     | -         | false",
                "2001-00-00            | 2001-0-0     | -         | false",
                "1985-04-12T23:20:30Z  | 1985-4-12    | -         | false",
                "1985-04-12 23:20:30   | 1985-4-12    | -         | false",
                "1984?                 | 1984-0-0     | -         | true",
                "2004-06~              | 2004-6-0     | -         | true",
                "2004-06-11%           | 2004-6-11    | -         | true",
                "2001-21               | 2001-1s-0    | -         | false",
                "-0044                 | -44-0-0      | -         | false",
                "-44                   | -44-0-0      | -         | false",
                "Y12000                | 12000-0-0    | -         | false",
                "1998-11/1999-02       | 1998-11-0    | 1999-2-0  | false",
                "2004-06-02/2004-06-03 | 2004-6-2     | 2004-6-3  | false",
                "1964/2008             | 1964-0-0     | 2008-0-0  | false",
                "1984~/2004-06         | 1984-0-0     | 2004-6-0  | true",
                "2004-06-01/..         | 2004-6-1     | open      | false",
                "../1985               | open         | 1985-0-0  | false",
                "1987/                 | 1987-0-0     | open      | false",
                "1987-                 | 1987-0-0     | open      | false",
                "[1965?]               | 1965-0-0     | -         | true",
                "[1965]                | 1965-0-0     | -         | false",
                "c. 1850               | 1850-0-0     | -         | true",
                "ca. 1850              | 1850-0-0     | -         | true",
                "circa May 1850        | 1850-5-0     | -         | true",
                "[c1850]               | 1850-0-0     | -         | true",
                "©2001                 | 2001-0-0     | -         | false",
                "Spring 1999           | 1999-1s-0    | -         | false",
                "Fall 2001             | 2001-3s-0    | -         | false",
                "autumn, 2001          | 2001-3s-0    | -         | false",
                "May 2001              | 2001-5-0     | -         | false",
                "Sept. 1999            | 1999-9-0     | -         | false",
                "May 5, 2001           | 2001-5-5     | -         | false",
                "5 May 2001            | 2001-5-5     | -         | false",
                "2001 May 5            | 2001-5-5     | -         | false",
                "May 1st, 2001         | 2001-5-1     | -         | false",
                "Thursday, May 5, 2001 | 2001-5-5     | -         | false",
                "44 BC                 | -44-0-0      | -         | false",
                "44BC                  | -44-0-0      | -         | false",
                "March 15, 44 B.C.     | -44-3-15     | -         | false",
                "100 AD                | 100-0-0      | -         | false",
                "AD 70                 | 70-0-0       | -         | false",
                "5/6/2001              | 2001-5-6     | -         | false",
                "13/6/2001             | 2001-6-13    | -         | false",
                "2001/5/6              | 2001-5-6     | -         | false",
                "30.12.2001            | 2001-12-30   | -         | false",
                "2000年5月6日          | 2000-5-6     | -         | false",
                "1999-2001             | 1999-0-0     | 2001-0-0  | false",
                "1999 – 2001           | 1999-0-0     | 2001-0-0  | false",
                "1998-99               | 1998-0-0     | 1999-0-0  | false",
                "1901-60               | 1901-0-0     | 1960-0-0  | false",
                "1999/00               | 1999-0-0     | 2000-0-0  | false",
                "May-June 2001         | 2001-5-0     | 2001-6-0  | false",
                "May 2001–June 2002    | 2001-5-0     | 2002-6-0  | false",
                "May 5-7, 2001         | 2001-5-5     | 2001-5-7  | false",
                "5-7 May 2001          | 2001-5-5     | 2001-5-7  | false",
                "March 1-April 3, 2002 | 2002-3-1     | 2002-4-3  | false",
                "Spring-Summer 1999    | 1999-1s-0    | 1999-2s-0 | false",
                "Spring 1999 - Summer 2001 | 1999-1s-0 | 2001-2s-0 | false",
                "Winter 1999/2000      | 1999-4s-0    | 2000-0-0  | false",
                "2001-05/06            | 2001-5-0     | 2001-6-0  | false"
            })
    void aTextIsReadAsTheDateItSays(String text, String start, String end, boolean uncertain) {
        var date = raw(text);

        assertEquals(
                List.of(start, end, uncertain, ""),
                List.of(
                        written(date.start()),
                        date.end() == null ? "-" : written(date.end()),
                        date.isUncertain(),
                        date.literal()));
    }

    private static String written(Point point) {
        return point.isOpen()
                ? "open"
                : point.year() + "-" + (point.season().isEmpty() ? point.month() : point.season() + "s") + "-"
                        + point.day();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bogus Date", "in press", "n.d.", "the 1960s", "1960s", "forthcoming 2012", "201X", "20010506",
                "2001-13-45", "maybe around 2000bc sometime?", "May", "5", "-", "/", "..", "mai 2001",
                "cab 1850", "44", "5 May 99", "31 2001", "May 5 June 6 2001", "1999-2001-2003", "\u0000", "99999999999"
            })
    void aTextThatSaysMoreOrLessThanADateStaysAText(String text) {
        assertEquals(text, raw(text).literal());
    }

    @Test
    void anEndlessTextIsATextAtOnce() {
        String endless = "1-".repeat(1_000_000);

        assertEquals(
                endless,
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> raw(endless))
                        .literal());
    }

    @Test
    void partsWinOverTheirText() {
        var date = DateValue.of(new PartialDate(List.of(new PartialDate.Parts(1999, 21, 0)), "", null, "", "2002"));

        assertEquals(new Point(1999, 0, 0, "1"), date.start());
    }

    @Test
    void aYearOfZeroEndsARangeThatIsOpen() {
        var date = DateValue.of(new PartialDate(
                List.of(new PartialDate.Parts(1987, 0, 0), new PartialDate.Parts(0, 0, 0)), "", null, "", ""));

        assertEquals(Point.OPEN, date.end());
    }

    static Stream<Object> yes() {
        return Stream.of(true, 1, "1", "ca.", "true", 1.0);
    }

    @ParameterizedTest
    @MethodSource("yes")
    void aDateIsUncertainIfTheItemSaysSo(Object circa) {
        assertTrue(
                DateValue.of(new PartialDate(List.of(), "", circa, "", "2001")).isUncertain());
    }

    static Stream<Object> no() {
        return Stream.of(false, 0, "", "0", "false", " ");
    }

    @ParameterizedTest
    @MethodSource("no")
    void aDateIsNotUncertainIfTheItemDeniesIt(Object circa) {
        assertFalse(
                DateValue.of(new PartialDate(List.of(), "", circa, "", "2001")).isUncertain());
    }

    @Test
    void aDateWithoutAnythingIsEmpty() {
        assertTrue(DateValue.of(new PartialDate(List.of(), "", null, "", " ")).isEmpty());
        assertTrue(DateValue.of(PartialDate.ofYear(0)).isEmpty());
        assertFalse(DateValue.of(PartialDate.ofLiteral("in press")).isEmpty());
        assertFalse(raw("../1987").isEmpty());
    }

    @Test
    void datesSortAsTimeDoes() {
        var sorted = List.of(
                "-0100-07-13",
                "-0044-03-15",
                "-0044-05",
                "0054-10-13",
                "2000",
                "2000-02",
                "2000-02-15",
                "2000-05/1999-05",
                "2000-05/2001-05",
                "2000-12",
                "2001",
                "in press");

        assertEquals(
                sorted,
                sorted.reversed().stream()
                        .sorted((first, second) ->
                                raw(first).sortKey().compareTo(raw(second).sortKey()))
                        .toList());
    }

    @Test
    void aSeasonSortsWithTheMonthsItBeginsIn() {
        assertTrue(raw("2001-02").sortKey().compareTo(raw("Spring 2001").sortKey()) < 0);
        assertTrue(raw("Spring 2001").sortKey().compareTo(raw("2001-05").sortKey()) < 0);
        assertTrue(raw("Winter 2001").sortKey().compareTo(raw("2001-12-31").sortKey()) > 0);
    }

    private static DateValue raw(String text) {
        return DateValue.of(new PartialDate(List.of(), "", null, "", text));
    }
}
