package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// References of seeds 003 and 004, their items written by hand from the printed entry. What is expected is the
/// printed entry where it is right, else the manual's form; quotation marks and dashes are typographic throughout.
class ReferenceLinesTest {

    private static final Citeproc CITEPROC = new Citeproc(new Styles(Path.of("absent")));

    static Stream<Arguments> lines() throws IOException {
        var lines = new ArrayList<Arguments>();
        try (var files = Files.list(Path.of("src/test/resources/csl/references"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode reference = new ObjectMapper().readTree(file.toFile());
                reference.properties().stream()
                        .filter(member -> !List.of("printed", "note", "item").contains(member.getKey()))
                        .forEach(line -> lines.add(Arguments.of(
                                file.getFileName() + " in " + line.getKey(),
                                item(reference),
                                line.getKey(),
                                line.getValue().asText())));
            }
        }
        return lines.stream();
    }

    private static Work item(JsonNode reference) {
        try {
            return new ObjectMapper().treeToValue(reference.get("item"), Work.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void aReferenceIsPrintedAsTheManualAsks(String name, Work item, String style, String expected) {
        var printed = CITEPROC.bibliography(style, Optional.empty(), Format.TEXT, List.of(item));
        assertEquals(expected, printed.entries().getFirst().text());
        assertEquals(List.of(), printed.warnings());
    }
}
