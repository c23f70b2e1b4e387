package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ibid.exchange.codec.Edtf;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Dates against ISO 8601-2 (the examples of "Extended Date/Time Format Specification", Library of Congress, 2019): its
/// year 0000 is 1 before the common era and -0043 is 44; CSL counts these -1 and -44 (CSL 1.0.2, appendix IV).
class DatesTest {

    private static final List<Parts> CAESAR = List.of(new Parts(-44, 3, 15));
    private static final List<Parts> SINCE_2019 = List.of(new Parts(2019, 0, 0), new Parts(0, 0, 0));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985-04-12          | 1985-4-12",
                "1985-04-12T23:20:30 | 1985-4-12",
                "1985                | 1985-0-0",
                "0000                | -1-0-0",
                "-0043-03-15         | -44-3-15",
                "Y170000002          | 170000002-0-0",
                "1964/2008           | 1964-0-0 2008-0-0",
                "1985-04-12/..       | 1985-4-12 0-0-0",
                "../1985             | 0-0-0 1985-0-0",
                "201X                | 2010-0-0 2019-0-0",
                "2004-XX             | 2004-0-0",
                "1985-XX-XX          | 1985-0-0"
            })
    void aDateOfTheStandardIsWhatItMeans(String text, String parts) {
        var date = Edtf.read(text).orElseThrow();

        assertEquals(
                parts,
                String.join(
                        " ",
                        date.parts().stream()
                                .map(end -> end.year() + "-" + end.month() + "-" + end.day())
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBLATEX", "MODS", "TEI", "JATS", "HAYAGRIVA", "WORD"})
    void aYearBeforeTheCommonEraIsWrittenAsTheStandardHasIt(ExchangeFormat format) {
        String file = written(format, CAESAR);

        assertTrue(file.contains("-0043-03-15"), file);
        assertEquals(CAESAR, read(format, file));
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBLATEX", "MODS", "TEI", "JATS", "WORD", "CSV", "ENDNOTE_XML"})
    void aRangeWithoutEndHasNoEnd(ExchangeFormat format) {
        String file = written(format, SINCE_2019);

        assertTrue(file.contains("2019/.."), file);
        assertEquals(SINCE_2019, read(format, file));
    }

    @ParameterizedTest
    @CsvSource({"202105", "12021", "2019/", "../.."})
    void whatIsNoDateStaysText(String text) {
        assertEquals(PartialDate.ofLiteral(text), WrittenDate.read(text));
    }

    /// ISO 8601-2, 4.4.1; biber refuses a date like `Y12021-08-05`.
    @Test
    void aYearOfMoreThanFourDigitsStandsAlone() {
        assertEquals(Optional.of("Y12021"), Edtf.write(PartialDate.of(12_021, 8, 5)));
    }

    private static String written(ExchangeFormat format, List<Parts> parts) {
        var work = Work.ofType("book").with("title", "T").withDate("issued", new PartialDate(parts, "", null, "", ""));
        return Samples.write(format, List.of(new Entry("k", List.of(), work)));
    }

    private static List<Parts> read(ExchangeFormat format, String file) {
        return Taken.from(format, file)
                .entries()
                .getFirst()
                .work()
                .date("issued")
                .orElseThrow()
                .parts();
    }
}
