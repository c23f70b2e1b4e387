package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.bibtex.BibtexKey;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Loss;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeFormatTest {

    @ParameterizedTest
    @CsvSource({"bib,BIBTEX", ".bib,BIBTEX", "RIS,RIS", "json,CSL_JSON", "biblatex,BIBLATEX"})
    void anEndingNamesAFormat(String ending, ExchangeFormat format) {
        assertEquals(Optional.of(format), ExchangeFormat.forExtension(ending));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-bibtex,BIBTEX",
        "text/x-bibtex;charset=utf-8,BIBTEX",
        "application/x-research-info-systems,RIS",
        "application/vnd.citationstyles.csl+json,CSL_JSON",
        "Application/JSON ; charset=utf-8,CSL_JSON",
        "application/citeproc+json,CSL_JSON"
    })
    void aMediaTypeNamesAFormat(String mediaType, ExchangeFormat format) {
        assertEquals(Optional.of(format), ExchangeFormat.forMediaType(mediaType));
    }

    @Test
    void anUnknownEndingOrTypeNamesNone() {
        assertEquals(Optional.empty(), ExchangeFormat.forExtension("docx"));
        assertEquals(Optional.empty(), ExchangeFormat.forMediaType("*/*"));
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsOwnNames(ExchangeFormat format) {
        assertEquals(Optional.of(format), ExchangeFormat.forExtension(format.extension()));
        assertEquals(Optional.of(format), ExchangeFormat.forMediaType(format.mediaType()));
    }

    @Test
    void noEntriesAreAnEmptyFile() {
        assertEquals("", Samples.write(ExchangeFormat.BIBTEX, List.of()));
        assertEquals("", Samples.write(ExchangeFormat.RIS, List.of()));
        assertEquals(
                List.of(),
                Taken.from(ExchangeFormat.CSL_JSON, Samples.write(ExchangeFormat.CSL_JSON, List.of()))
                        .entries());
    }

    @Test
    void entriesKeepTheirOrderWithAnEmptyLineBetween() {
        var entries = Stream.of("b", "a")
                .map(key -> new Entry(key, List.of(), Work.ofType("document")))
                .toList();

        assertEquals("@misc{b,\n}\n\n@misc{a,\n}\n", Samples.write(ExchangeFormat.BIBTEX, entries));
        assertEquals(
                "TY  - GEN\r\nID  - b\r\nER  - \r\n\r\nTY  - GEN\r\nID  - a\r\nER  - \r\n",
                Samples.write(ExchangeFormat.RIS, entries));
    }

    @Test
    void theLossIsCountedOverAllEntries() {
        var entries = Stream.of("a", "b")
                .map(key -> new Entry(key, List.of(), Work.ofType("book").with("x-shelf", "Box 3")))
                .toList();
        var loss = Samples.loss(ExchangeFormat.BIBTEX, entries, new StringBuilder());

        assertEquals(2, loss.count());
        assertEquals(
                List.of(new Loss.Missing("x-shelf", Loss.Reason.NO_FIELD)),
                loss.byKey().get("b"));
    }

    @Test
    void whatCslJsonCarriesIsEverything() {
        var entries = Samples.entries("nasty.json");
        var out = new StringBuilder();

        assertEquals(0, Samples.loss(ExchangeFormat.CSL_JSON, entries, out).count());
        assertEquals(
                entries.stream().map(Entry::work).toList(),
                Taken.from(ExchangeFormat.CSL_JSON, out.toString()).entries().stream()
                        .map(IncomingEntry::work)
                        .toList());
    }

    @Test
    void anEntryWithoutAKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Entry("", List.of(), Work.ofType("book")));
    }

    @Test
    void keysThatDifferStayDifferentInBibtex() {
        var keys = Stream.of("a b", "a,b", "a_b", "a-b", "é", "e")
                .map(BibtexKey::of)
                .distinct();

        assertEquals(6, keys.count());
    }

    @Test
    void everyCslTypeHasABibtexAndARisType() {
        for (String type : org.ibid.work.Variables.TYPES) {
            var entry = List.of(new Entry("k", List.of(), Work.ofType(type)));

            assertTrue(
                    Samples.write(ExchangeFormat.BIBTEX, entry).matches("@[a-z]+\\{k,\n.*\\}\n|@[a-z]+\\{k,\n[^@]*"));
            assertFalse(Samples.write(ExchangeFormat.RIS, entry).startsWith("TY  - \r"));
        }
    }

    /// bibutils knows no CPAPER.
    @Test
    void aConferencePaperHasTheTypeThatEveryReaderOfRisKnows() {
        var entry = List.of(new Entry("k", List.of(), Work.ofType("paper-conference")));

        assertTrue(Samples.write(ExchangeFormat.RIS, entry).startsWith("TY  - CONF"));
    }
}
