package org.ibid.exchange.bibtex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// LaTeX's commands for accents, letters and signs.
final class LatexSigns {

    private static final String ACCENTS = "'\u0301`\u0300^\u0302\"\u0308~\u0303=\u0304.\u0307u\u0306v\u030cH\u030b"
            + "c\u0327k\u0328r\u030ad\u0323b\u0331t\u0361h\u0309C\u030fG\u030fU\u030ef\u0311";

    /// What an accent over nothing prints.
    private static final Map<Character, String> BARE =
            Map.of('~', "~", '^', "^", '\'', "´", '`', "`", '"', "¨", '=', "¯", 'c', "¸", 'r', "˚");

    private static final Map<String, String> SIGNS = signs();

    private LatexSigns() {}

    /// The combining character of an accent's command.
    static Optional<Character> accent(String command) {
        int at = command.length() == 1 ? ACCENTS.indexOf(command.charAt(0)) : -1;
        return at >= 0 && at % 2 == 0 ? Optional.of(ACCENTS.charAt(at + 1)) : Optional.empty();
    }

    /// What an accent's command prints over nothing.
    static String bare(char combining) {
        return BARE.getOrDefault(ACCENTS.charAt(ACCENTS.indexOf(combining) - 1), "");
    }

    /// A letter with an accent; a dotless letter has its dot back.
    static String accented(String letter, char combining) {
        String base = switch (letter) {
            case "ı" -> "i";
            case "ȷ" -> "j";
            default -> letter;
        };
        return Normalizer.normalize(base + combining, Normalizer.Form.NFC);
    }

    /// What a command without an argument prints.
    static Optional<String> of(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    private static Map<String, String> signs() {
        var signs = new HashMap<String, String>();
        var file = Objects.requireNonNull(LatexSigns.class.getResourceAsStream("signs.txt"), "signs.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int space = line.indexOf(' ');
                signs.put(line.substring(0, space), line.substring(space + 1).replace("\\s", " "));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(signs);
    }
}
