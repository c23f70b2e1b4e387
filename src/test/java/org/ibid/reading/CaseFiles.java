package org.ibid.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of `src/test/resources/reading` and the seeds. Expected values are a person's reading of the texts.
final class CaseFiles {

    private static final Path ROOT = Path.of("src/test/resources/reading");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseFiles() {}

    static String text(Path path) {
        try {
            return SourceText.decode(Files.readAllBytes(path), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> json(Path path) {
        try {
            return JSON.readValue(path.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path resource(String name) {
        return ROOT.resolve(name);
    }

    /// The seed whose name begins with this number.
    static String seed(String number) {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return text(seeds.filter(path -> path.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All text files below a folder, in order.
    static List<Path> texts(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
