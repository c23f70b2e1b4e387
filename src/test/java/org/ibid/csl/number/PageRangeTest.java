package org.ibid.csl.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CSL 1.0.2, "Page Ranges" and appendix V; The Chicago Manual of Style, 15th ed. 9.64 and 16th ed. 9.60.
class PageRangeTest {

    private static final CslLocale LOCALE = CslLocale.of("en-US", List.of(XmlReader.read("<locale/>")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // pages | expanded | minimal | minimal-two | chicago-15 | chicago-16
                "3-10        | 3–10        | 3–10      | 3–10      | 3–10        | 3–10",
                "42-45       | 42–45       | 42–5      | 42–45     | 42–45       | 42–45",
                "71-2        | 71–72       | 71–2      | 71–72     | 71–72       | 71–72",
                "96-117      | 96–117      | 96–117    | 96–117    | 96–117      | 96–117",
                "100-4       | 100–104     | 100–4     | 100–04    | 100–104     | 100–104",
                "600-613     | 600–613     | 600–13    | 600–13    | 600–613     | 600–613",
                "1100-23     | 1100–1123   | 1100–23   | 1100–23   | 1100–1123   | 1100–1123",
                "107-108     | 107–108     | 107–8     | 107–08    | 107–8       | 107–8",
                "505-517     | 505–517     | 505–17    | 505–17    | 505–17      | 505–17",
                "1002-1006   | 1002–1006   | 1002–6    | 1002–06   | 1002–6      | 1002–6",
                "321-325     | 321–325     | 321–5     | 321–25    | 321–25      | 321–25",
                "415-532     | 415–532     | 415–532   | 415–532   | 415–532     | 415–532",
                "1536-1538   | 1536–1538   | 1536–8    | 1536–38   | 1536–38     | 1536–38",
                "1496-1504   | 1496–1504   | 1496–504  | 1496–504  | 1496–1504   | 1496–504",
                "11564-11578 | 11564–11578 | 11564–78  | 11564–78  | 11564–78    | 11564–78",
                "13792-13803 | 13792–13803 | 13792–803 | 13792–803 | 13792–803   | 13792–803",
                "2787-816    | 2787–2816   | 2787–816  | 2787–816  | 2787–2816   | 2787–816",
                "9999-123001 | 9999–123001 | 9999–123001 | 9999–123001 | 9999–123001 | 9999–123001",
                "n115-n118   | n115–n118   | n115–8    | n115–18   | n115–18     | n115–18",
                "S125-28     | S125-28     | S125-28   | S125-28   | S125-28     | S125-28",
                "101a-105b   | 101a–105b   | 101a–105b | 101a–105b | 101a–105b   | 101a–105b",
                "xxv-xxviii  | xxv–xxviii  | xxv–xxviii | xxv–xxviii | xxv–xxviii | xxv–xxviii",
                "110-105     | 110–105     | 110–105   | 110–105   | 110–105     | 110–105",
                "142-5 & 235, 301-309 | 142–145 & 235, 301–309 | 142–5 & 235, 301–9 | 142–45 & 235, 301–09 | "
                        + "142–45 & 235, 301–9 | 142–45 & 235, 301–9",
                "12-15 passim | 12-15 passim | 12-15 passim | 12-15 passim | 12-15 passim | 12-15 passim"
            })
    void aRangeIsPrintedInTheFormOfTheStyle(
            String pages, String expanded, String minimal, String minimalTwo, String chicago15, String chicago16) {
        assertEquals(
                List.of(expanded, minimal, minimalTwo, chicago15, chicago16),
                List.of("expanded", "minimal", "minimal-two", "chicago", "chicago-16").stream()
                        .map(format -> NumberValue.of(pages).asPages(PageRange.of(format), LOCALE))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "110-5        | 110–5",
                "110 – 115    | 110–115",
                "N110 - 5     | N110-5",
                "110-N6       | 110-N6",
                "123N110 - N5 | 123N110-N5",
                "e1-e5        | e1–e5"
            })
    void withoutAFormatOnlyTheDelimiterChanges(String pages, String expected) {
        assertEquals(expected, NumberValue.of(pages).asPages(PageRange.of(null), LOCALE));
    }

    @Test
    void anEscapedHyphenMakesNoRange() {
        assertEquals("327-30", NumberValue.of("327\\-30").asPages(PageRange.EXPANDED, LOCALE));
        assertEquals("327–330", NumberValue.of("327-30").asPages(PageRange.EXPANDED, LOCALE));
    }
}
