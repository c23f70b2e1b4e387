package org.ibid.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Loss;

/// Entries to write, from `src/test/resources/exchange`.
final class Samples {

    static final Path FOLDER = Path.of("src/test/resources/exchange");

    private Samples() {}

    static List<Entry> entries(String name) {
        return Taken.from(ExchangeFormat.CSL_JSON, text(FOLDER.resolve(name))).entries().stream()
                .map(entry -> new Entry(entry.key(), entry.aliases(), entry.work()))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String write(ExchangeFormat format, List<Entry> entries) {
        var out = new StringBuilder();
        loss(format, entries, out);
        return out.toString();
    }

    static Loss loss(ExchangeFormat format, List<Entry> entries, StringBuilder out) {
        try {
            return format.write(entries.iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
