package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as other programs write them: what they are guessed to be, the works in them, the faults. The expected sides
/// (`NAME.read.json`) were written by hand from the formats' documentation.
class ReadsOthersFilesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Arguments> files() {
        return Stream.of(ExchangeFormat.values())
                .flatMap(format -> files(format).map(file -> Arguments.of(format, file)));
    }

    private static Stream<Path> files(ExchangeFormat format) {
        var folder = Samples.FOLDER.resolve(format.word()).resolve("read");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> !file.toString().endsWith(".read.json") && Files.exists(expected(file)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".read.json"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void theWorksAndFaultsAreRead(ExchangeFormat format, Path file) throws IOException {
        var expected = JSON.readTree(Samples.text(expected(file)));
        var found = Taken.nothing();

        format.read(new StringReader(Samples.text(file)), found);

        assertEquals(
                texts(expected.get("faults")),
                found.faults().stream()
                        .map(fault -> fault.harm() + " " + fault.line())
                        .toList(),
                found.faults()::toString);
        assertEquals(expected.get("entries").size(), found.entries().size());
        for (int i = 0; i < found.entries().size(); i++) {
            var entry = expected.get("entries").get(i);
            assertEquals(entry.get("key").asText(), found.entries().get(i).key());
            assertEquals(texts(entry.path("aliases")), found.entries().get(i).aliases());
            assertEquals(
                    sorted(entry.get("item")),
                    sorted(JSON.valueToTree(found.entries().get(i).work().toCsl())));
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void theFormatIsGuessedWithoutAName(ExchangeFormat format, Path file) {
        assertEquals(new Guess.Found(format), ExchangeFormat.guess(Samples.text(file), ""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void whatIsReadAndWrittenAndReadAgainIsTheSame(ExchangeFormat format, Path file) throws IOException {
        var once = Taken.nothing();
        format.read(new StringReader(Samples.text(file)), once);
        if (!format.isWritten()) {
            return;
        }
        var out = new StringBuilder();
        var writing = format.writing(out);
        for (int i = 0; i < once.entries().size(); i++) {
            var entry = once.entries().get(i);
            String key = entry.key().isEmpty() ? "made" + i : entry.key();
            writing.put(new org.ibid.exchange.codec.Entry(key, entry.aliases(), entry.work()));
        }
        writing.close();
        var twice = Taken.nothing();
        format.read(new StringReader(out.toString()), twice);

        assertEquals(works(once), works(twice), out::toString);
    }

    @Test
    void whatLooksLikeNothingSaysSo() {
        assertTrue(ExchangeFormat.guess("Dear Sir or Madam,", "letter.txt") instanceof Guess.Unknown);
        assertTrue(ExchangeFormat.guess("", "a.bib") instanceof Guess.Unknown);
        assertEquals(Optional.empty(), ExchangeFormat.guess("%PDF-1.7", "a.ris").found());
    }

    private static List<Object> works(Taken found) {
        return found.entries().stream()
                .<Object>map(entry -> new TreeMap<>(entry.work().toCsl()))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).asText())
                .toList();
    }

    private static Object sorted(JsonNode item) {
        return JSON.convertValue(item, TreeMap.class).toString();
    }

    @Test
    void aTaggedFileOfEndNoteIsNamedAsWhatItIs() {
        var guess = ExchangeFormat.guess("%0 Journal Article\n%A Smith, John\n%T A title\n%D 2010\n", "refs.enw");

        assertTrue(guess.toString().contains("EndNote's tagged file"), guess::toString);
        assertTrue(guess instanceof Guess.Unknown);
    }
}
