package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Zeitschrift für Agrargeschichte 60 (2012), Heft 1, S. 23–41;Zeitschrift für Agrargeschichte;60;1;2012;23-41",
                "Revue d’histoire rurale, n° 152, 2015, p. 45-68.;Revue d’histoire rurale;'';152;2015;45-68",
                "Социологический вестник. 2009. № 3. С. 45–58;Социологический вестник;'';3;2009;45-58",
                "PAST AND HARBOUR, NO. 61 (AUTUMN 2008);PAST AND HARBOUR;'';61;2008;''",
                "Historische Blätter, 48. Jahrgang (2001), Heft 4, S. 501-530;Historische Blätter;48;4;2001;501-530",
                "Annales de la mer, tome 41, fasc. 2, avril-juin 1996, pp. 77-99;Annales de la mer;41;2;1996;77-99",
                "Quaderni portuali, anno XII, n. 34, aprile 1999, pp. 5-31;Quaderni portuali;XII;34;1999;5-31",
                "Estudios del Litoral, año 9, núm. 17, enero-junio de 2005, págs. 11–38;Estudios del Litoral;9;17;2005;11-38",
                "Boletim do Porto, Recife, v. 8, n. 1, p. 9-27, jan./jun. 2011;Boletim do Porto;8;1;2011;9-27",
                "VOLUME 59, NUMBER 4  SHORELINE LETTERS  27 JULY 1987;SHORELINE LETTERS;59;4;1987;''",
                "Nature Volume 12;Nature;12;'';'';''",
                "Acta Portuum | Vol. 3 | No. 2 | 2014 | 61–80;Acta Portuum;3;2;2014;61-80",
                "Ann. Rev. Harb. Syst. 1988. 19:207-33;Ann. Rev. Harb. Syst.;19;'';1988;207-33",
                "Economic Letters of Bergen 2009, 99:4, 1145–1177;Economic Letters of Bergen;99;4;2009;1145-1177",
                "第38卷 第4期 中国农村观察 2017年7月;中国农村观察;38;4;2017;''",
            })
    void aLineNamesItsJournalInTheWordsOfItsLanguage(
            String line, String journal, String volume, String issue, String year, String pages) {
        var expected = new Masthead(journal, volume, issue, year, pages, "");
        Masthead read = Masthead.in(line).orElseThrow();
        assertEquals(
                expected, new Masthead(read.journal(), read.volume(), read.issue(), read.year(), read.pages(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Working Paper No. 12, March 2009, pp. 1-30",
                "It was read in volume 12",
                "Article | Volume 12 | 2014",
                "Grant no. 12 (2009), vol. 2",
                "Harbour v. Dock, 12 May 1987",
                "Population n. 500, p. 12-13 of the sample"
            })
    void aLineOfOtherNumbersIsNoMasthead(String line) {
        assertEquals(Optional.empty(), LabelledMasthead.in(line));
    }

    @Test
    void numbersAloneBelongToTheJournalNamedAbove() {
        Masthead read = Masthead.in("2019; 7(2): 88–97").orElseThrow();
        assertTrue(read.journal().isEmpty());
        assertEquals("7", read.volume());
        assertEquals("2", read.issue());
    }
}
