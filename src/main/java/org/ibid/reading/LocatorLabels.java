package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The labels of places in a work as they are printed, from `locators.txt`.
final class LocatorLabels {

    private static final Map<String, String> NAMES = read();

    private LocatorLabels() {}

    /// The CSL name of what a label counts.
    static Optional<String> name(String printed) {
        String exact = printed.replaceAll("\\s", "");
        String bare = exact.toLowerCase(Locale.ROOT).replace(".", "");
        return Optional.ofNullable(NAMES.get(exact)).or(() -> Optional.ofNullable(NAMES.get(bare)));
    }

    private static Map<String, String> read() {
        var names = new HashMap<String, String>();
        try (InputStream file = requireNonNull(LocatorLabels.class.getResourceAsStream("locators.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(": ", 2);
                for (String label : parts[1].split(" ")) {
                    names.putIfAbsent(label.endsWith(".") ? label : label.toLowerCase(Locale.ROOT), parts[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
