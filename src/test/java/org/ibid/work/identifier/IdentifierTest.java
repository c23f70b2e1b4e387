package org.ibid.work.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {

    /// A line of `identifiers.tsv`: examples that the standards and registries publish, and what is wrong with others.
    record Example(Scheme scheme, String printed, String expected, String suggestion) {}

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "work", "identifiers.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Example(Scheme.valueOf(cells[0]), cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsItsStandardSays(Example example) {
        switch (Identifier.read(example.scheme, example.printed)) {
            case Sound sound -> assertEquals(example.expected, sound.value());
            case Faulty faulty -> {
                assertEquals(example.expected, "! " + faulty.fault());
                assertEquals(example.suggestion, faulty.suggestion());
            }
        }
    }

    @Test
    void aVersionOfAPreprintIsKeptApartFromItsNumber() {
        var read = assertInstanceOf(Sound.class, Identifier.read(Scheme.ARXIV, "arXiv:hep-th/9901001v3"));

        assertEquals("v3", read.version());
        assertEquals("hep-th/9901001", read.value());
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void anyTextGivesAnAnswerSoon(Scheme scheme) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String piece :
                    new String[] {"", " ", "0", "10.", "isbn", "1-", "doi:", "arxiv.", "%", "\ud800", "٣"}) {
                Identifier.read(scheme, piece.repeat(100_000));
            }
        });
    }
}
