package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every fault that a reader finds in a paper is found, and nothing else.
@QuarkusTest
class PlantedFaultsTest {

    /// A line of a list of faults. A quote is as long as is needed to know the place.
    private record Fault(String kind, String severity, String quote, String suggestion) {

        static Fault of(String line, int from) {
            String[] cells = line.replaceFirst("^\\?\t", "").split("\t");
            return new Fault(cells[from], cells[from + 1], cells[from + 2], cells[from + 3]);
        }

        /// @param known the faults that a reader lists, which say how much of a quote tells the place
        static Fault of(Map<String, Object> finding, List<Fault> known) {
            var places = (List<?>) finding.get("places");
            String kind = finding.get("kind").toString();
            String quote = places.isEmpty()
                    ? ""
                    : ((Map<?, ?>) places.getFirst()).get("quote").toString();
            String begins = known.stream()
                    .filter(fault -> fault.kind.equals(kind) && quote.startsWith(fault.quote))
                    .map(Fault::quote)
                    .findFirst()
                    .orElse(quote);
            Object suggestion = finding.get("suggestion");
            return new Fault(
                    kind, finding.get("severity").toString(), begins, suggestion == null ? "" : suggestion.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"author-date", "numbered", "chapters", "notes-and-list"})
    void aMadePaperHasItsPlantedFaultsAndNoOthers(String paper) {
        var library = Library.empty();
        var expected = lines("audit/" + paper + ".faults.tsv").stream()
                .map(line -> Fault.of(line, 0))
                .toList();

        assertEquals(lined(expected), lined(found(library, library.addResource("audit/" + paper + ".txt"), expected)));
    }

    /// What stands behind a ? in the list may be found, and need not be.
    @ParameterizedTest
    @ValueSource(strings = {Library.SEED_000, Library.SEED_001, Library.SEED_002, Library.SEED_003, Library.SEED_004})
    void aSeedHasTheFaultsThatAReaderFindsInItAndNoOthers(String seed) {
        var library = Library.empty();
        var listed = lines("audit/seeds.tsv").stream()
                .filter(line -> line.startsWith("?\t")
                        ? line.startsWith(seed.substring(0, 3), 2)
                        : line.startsWith(seed.substring(0, 3)))
                .toList();
        var known = listed.stream().map(line -> Fault.of(line, 1)).toList();
        var optional = listed.stream()
                .filter(line -> line.startsWith("?"))
                .map(line -> Fault.of(line, 1))
                .toList();
        var found = new ArrayList<>(found(library, library.addSeed(seed), known));
        found.removeAll(optional);

        assertEquals(
                lined(known.stream().filter(fault -> !optional.contains(fault)).toList()), lined(found));
    }

    private static List<Fault> found(Library library, String paper, List<Fault> known) {
        return library.get("/papers/" + paper + "/audit").<Map<String, Object>>getList("findings").stream()
                .map(finding -> Fault.of(finding, known))
                .toList();
    }

    private static String lined(List<Fault> faults) {
        return String.join("\n", faults.stream().map(Fault::toString).toList());
    }

    private static List<String> lines(String file) {
        return new String(Library.resource(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
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
