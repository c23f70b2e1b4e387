package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newcomer's first minutes: what README.md says to type prints what README.md says, on a fresh start.
class ReadmeIT {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n(curl .*?)\\n```\\n```\\n(.*?)\\n```", Pattern.DOTALL);

    private record Example(String command, String printed) {}

    private static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        var matcher = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1), matcher.group(2)));
        }
        return examples;
    }

    @Test
    void theExamplesPrintWhatTheReadmeSays(@TempDir Path data) throws IOException {
        var examples = examples();
        assertEquals(5, examples.size());
        try (var service = Service.ready(data)) {
            for (var example : examples) {
                String printed = output(example.command().replace("localhost:8080", "localhost:" + service.port()));
                assertTrue(
                        says(printed, example.printed()),
                        () -> example.command() + "\nprinted\n" + printed + "\nand README.md says\n"
                                + example.printed());
            }
        }
    }

    /// Whether a text is what is expected, where "…" stands for anything.
    private static boolean says(String text, String expected) {
        String pattern = Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text.strip()).matches();
    }

    private static String output(String command) throws IOException {
        var process = new ProcessBuilder("bash", "-c", command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
