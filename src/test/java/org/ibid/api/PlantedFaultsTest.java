package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every fault that a reader finds in a paper is found, and nothing else.
@QuarkusTest
class PlantedFaultsTest {

    /// A line of a list of faults. A quote is as long as is needed to know the place.
    private record Fault(String kind, String severity, String quote, String suggestion) {

        static Fault of(String[] cells, int from) {
            return new Fault(cells[from], cells[from + 1], cells[from + 2], cells[from + 3]);
        }

        static Fault of(Map<String, Object> finding, Optional<Fault> expected) {
            var places = (List<?>) finding.get("places");
            String quote = places.isEmpty()
                    ? ""
                    : ((Map<?, ?>) places.getFirst()).get("quote").toString();
            String known = expected.map(Fault::quote).filter(quote::startsWith).orElse(quote);
            Object suggestion = finding.get("suggestion");
            return new Fault(
                    finding.get("kind").toString(),
                    finding.get("severity").toString(),
                    known,
                    suggestion == null ? "" : suggestion.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"author-date", "numbered"})
    void aMadePaperHasItsPlantedFaultsAndNoOthers(String paper) {
        var library = Library.empty();
        var expected = lines("audit/" + paper + ".faults.tsv").stream()
                .map(cells -> Fault.of(cells, 0))
                .toList();

        assertSame(expected, library, library.addResource("audit/" + paper + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Library.SEED_000, Library.SEED_001, Library.SEED_002, Library.SEED_003, Library.SEED_004})
    void aSeedHasTheFaultsThatAReaderFindsInItAndNoOthers(String seed) {
        var library = Library.empty();
        var expected = lines("audit/seeds.tsv").stream()
                .filter(cells -> seed.startsWith(cells[0]))
                .map(cells -> Fault.of(cells, 1))
                .toList();

        assertSame(expected, library, library.addSeed(seed));
    }

    private static void assertSame(List<Fault> expected, Library library, String paper) {
        var findings = library.get("/papers/" + paper + "/audit").<Map<String, Object>>getList("findings");
        var found = new ArrayList<Fault>();
        for (int i = 0; i < findings.size(); i++) {
            var beside = i < expected.size() ? Optional.of(expected.get(i)) : Optional.<Fault>empty();
            found.add(Fault.of(findings.get(i), beside));
        }
        assertEquals(lined(expected), lined(found));
    }

    private static String lined(List<Fault> faults) {
        return String.join("\n", faults.stream().map(Fault::toString).toList());
    }

    private static List<String[]> lines(String file) {
        return new String(Library.resource(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("?"))
                .map(line -> line.split("\t"))
                .toList();
    }

    @Test
    void aFindingsSpanIsWhereItsQuoteStandsInTheText() {
        var library = Library.empty();
        String paper = library.addResource("audit/author-date.txt");
        String text = library.text("/papers/" + paper + "/text");
        var places =
                library.get("/papers/" + paper + "/audit").<Map<String, Object>>getList("findings.places.flatten()");

        for (var place : places) {
            var span = (Map<?, ?>) place.get("span");
            int start = text.offsetByCodePoints(0, (int) span.get("start"));
            int end = text.offsetByCodePoints(0, (int) span.get("end"));
            assertEquals(place.get("quote"), text.substring(start, end));
        }
    }
}
