package org.ibid.reading.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries of the seeds, labelled by hand, which the shipped model has never seen.
class SeedReferencesTest {

    private static final Labeller LABELLER = Labeller.shipped();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 19, 22, 25, 29, 30})
    void anApaEntryOfSeed004ComesOutAsPrinted(int line) throws IOException {
        assertRead("seed-004", line);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 7, 8, 9, 12, 14, 18, 21, 22, 23, 24})
    void anEndnoteOfSeed003ComesOutAsPrinted(int line) throws IOException {
        assertRead("seed-003", line);
    }

    private static void assertRead(String seed, int line) throws IOException {
        Path file = Path.of("src/test/resources/reading/labelled", seed + ".jsonl");
        JsonNode entry = new ObjectMapper().readTree(Files.readAllLines(file).get(line));
        String raw = entry.get("raw").asText();
        var expected = new ArrayList<String>();
        entry.get("segments")
                .forEach(each -> expected.add(
                        each.get("label").asText() + ": " + each.get("text").asText()));
        List<String> read = LABELLER.label(raw).stream()
                .map(each -> each.label().word() + ": " + each.in(raw))
                .toList();
        assertEquals(expected, read);
    }
}
