package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceParserTest {

    private final ReferenceParser parser = new ReferenceParser();

    static Stream<Named<Path>> cases() {
        return CaseFiles.texts("references").stream().map(path -> Named.of(path.toString(), path));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFieldsThatAPersonReads(Path raw) {
        var expected = CaseFiles.json(Path.of(raw.toString().replace(".txt", ".json")));
        var read = parser.parse(CaseFiles.text(raw).strip()).work().toCsl();
        assertEquals(new TreeMap<>(expected).toString(), new TreeMap<>(read).toString());
    }

    @Test
    void aMisprintedYearIsKeptAsPrintedAndSaid() {
        String raw =
                "Jeff Mason, Trump hosts Pakistani army chief, Reuters, June 19, 202. Accessed at; <https://www.reuters.com/x-2025-06-18/>";
        Parsed parsed = parser.parse(raw);
        assertEquals("June 19, 202", parsed.work().date("issued").orElseThrow().literal());
        Warning warning = parsed.warnings().getFirst();
        assertEquals("year-misprinted", warning.code());
        assertEquals("June 19, 202", warning.span().in(raw));
    }

    @Test
    void whatIsNoReferenceIsParsedWithLittleConfidence() {
        assertTrue(parser.parse("").confidence() < 0.5);
        assertTrue(parser.parse("—").confidence() < 0.5);
    }

    @Test
    void everythingItReadsStandsInTheText() {
        for (Path path : CaseFiles.texts("references")) {
            String raw = Plain.unmarked(Plain.of(CaseFiles.text(path)).text()).replace('–', '-');
            var work = parser.parse(CaseFiles.text(path)).work();
            for (String variable : List.of("title", "container-title", "publisher", "volume", "page", "DOI")) {
                work.text(variable).ifPresent(value -> assertTrue(raw.contains(value.replace('–', '-')), value));
            }
        }
    }
}
