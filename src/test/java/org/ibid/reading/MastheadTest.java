package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Zeitschrift für Agrargeschichte 60 (2012), Heft 1, S. 23–41;Zeitschrift für Agrargeschichte;60;1;2012;23-41",
                "Revue d’histoire rurale, n° 152, 2015, p. 45-68.;Revue d’histoire rurale;'';152;2015;45-68",
                "Социологический вестник. 2009. № 3. С. 45–58;Социологический вестник;'';3;2009;45-58",
                "PAST AND HARBOUR, NO. 61 (AUTUMN 2008);PAST AND HARBOUR;'';61;2008;''",
                "第38卷 第4期 中国农村观察 2017年7月;中国农村观察;38;4;2017;''",
            })
    void aLineNamesItsJournalInTheWordsOfItsLanguage(
            String line, String journal, String volume, String issue, String year, String pages) {
        var expected = new Masthead(journal, volume, issue, year, pages, "");
        Masthead read = Masthead.in(line).orElseThrow();
        assertEquals(
                expected, new Masthead(read.journal(), read.volume(), read.issue(), read.year(), read.pages(), ""));
    }

    @Test
    void numbersAloneBelongToTheJournalNamedAbove() {
        Masthead read = Masthead.in("2019; 7(2): 88–97").orElseThrow();
        assertTrue(read.journal().isEmpty());
        assertEquals("7", read.volume());
        assertEquals("2", read.issue());
    }
}
