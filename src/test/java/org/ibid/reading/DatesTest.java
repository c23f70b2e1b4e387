package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.ibid.work.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

    static Stream<String> printed() {
        return CaseFiles.text(CaseFiles.resource("dates.txt")).lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void aDateIsReadInEveryLanguageAndForm(String line) {
        String[] sides = line.split("\\s*\\|\\s*");
        assertEquals(sides[1], Dates.fullest(sides[0]).map(DatesTest::shown).orElse("no date"));
    }

    @Test
    void aDayOutweighsAYearThatStandsBefore() {
        var date = Dates.fullest("2018, accessed 4 May 2019").orElseThrow().date();
        assertEquals(5, date.parts().getFirst().month());
    }

    @Test
    void numbersOfAVolumeAreNoDate() {
        assertTrue(Dates.first("12(3), 45-67").isEmpty());
        assertTrue(Dates.first("10.1234/2019.5").isEmpty());
    }

    private static String shown(Dates.Found found) {
        PartialDate date = found.date();
        if (!date.literal().isEmpty()) {
            return date.literal();
        }
        String parts =
                date.parts().stream().map(DatesTest::shown).toList().toString().replace(" ", "");
        return parts
                + (found.yearSuffix().isEmpty() ? "" : " " + found.yearSuffix())
                + (date.season().isEmpty() ? "" : " season " + date.season())
                + (date.circa() == null ? "" : " circa");
    }

    private static String shown(PartialDate.Parts part) {
        return "[" + part.year() + (part.month() > 0 ? "," + part.month() : "")
                + (part.day() > 0 ? "," + part.day() : "") + "]";
    }
}
