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
import org.junit.jupiter.params.provider.CsvSource;

/// All entries of the seeds' lists, and references in other languages, that are labelled by hand. What is read
/// otherwise is listed, so that the lists shrink when the model learns. References made for learning were shaped after
/// errors in seed 003: these lines show that what was reached stays, not how well the model reads what it never saw.
class SeedReferencesTest {

    private static final Labeller LABELLER = Labeller.shipped();

    /// Numbers of lines, from 0, that are not read as they are labelled.
    @ParameterizedTest
    @CsvSource({
        "seed-004, 31, 16 23",
        "seed-003, 29, 4 16 26 27",
        "language-de, 24, 14 21",
        "language-fr, 25, ''",
        "language-es, 26, ''",
        "language-ru, 25, 5 14 16",
        "language-zh, 26, ''"
    })
    void everyEntryComesOutAsPrintedButForThoseListed(String set, int entries, String listed) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/reading/labelled", set + ".jsonl"));
        assertEquals(entries, lines.size());
        var otherwise = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode entry = new ObjectMapper().readTree(lines.get(i));
            if (!labelled(entry).equals(read(entry.get("raw").asText()))) {
                otherwise.add("" + i);
            }
        }
        assertEquals(listed, String.join(" ", otherwise));
    }

    private static List<String> labelled(JsonNode entry) {
        var labelled = new ArrayList<String>();
        entry.get("segments")
                .forEach(each -> labelled.add(
                        each.get("label").asText() + ": " + each.get("text").asText()));
        return labelled;
    }

    private static List<String> read(String raw) {
        return LABELLER.label(raw).stream()
                .map(each -> each.label().word() + ": " + each.in(raw))
                .toList();
    }
}
