package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static Place at(String variable, String text) {
        return Place.of(Work.ofType("article-journal").with(variable, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12–9", "12-19", "12--19", "pp. 12–19", "12 – 19", "12—9", "p. 12-9."})
    void aRangeIsOneHoweverItIsPrinted(String pages) {
        assertEquals(at("page", "12-19"), at("page", pages));
    }

    @ParameterizedTest
    @CsvSource({"1123-31, 1123, 1131", "S12-9, s12, s19", "e123, e123, ''", "42, 42, ''", "42ff., 42, ''"})
    void theLastPageIsWrittenOut(String pages, String first, String last) {
        assertEquals(new Place("", "", first, last), at("page", pages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "Vol. 16", "vol 16", "Volume 16", "Bd. 16"})
    void aVolumeIsItsNumber(String volume) {
        assertEquals(Optional.of(true), at("volume", "16").sameVolume(at("volume", volume)));
    }

    @Test
    void anIssueMayStandInBracketsBehindTheVolume() {
        assertEquals(new Place("16", "9", "", ""), at("volume", "16(9)"));
    }

    @Test
    void whatOneLacksIsNotCompared() {
        assertEquals(Optional.empty(), at("page", "42").sameLast(at("page", "42-64")));
    }
}
