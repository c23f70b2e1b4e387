package org.ibid.bench.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ibid.exchange.ExchangeFormat;

/// A program that reads a file of ours and writes what it made of it.
///
/// @param name     what it is called in the table
/// @param given    the format it is given, in the file [#file]
/// @param returned the format of what it writes
/// @param result   the file it writes; empty where it writes on standard output
/// @param command  how it is started
record Tool(String name, ExchangeFormat given, ExchangeFormat returned, Optional<String> result, List<String> command) {

    private static final long MINUTES = 10;

    /// What a tool printed, where it printed its result to, and whether it ended well.
    record Said(List<String> lines, Path result, boolean ended) {}

    Tool {
        command = List.copyOf(command);
    }

    /// The tools of Debian.
    static List<Tool> ofDebian() {
        var all = new ArrayList<Tool>();
        for (var format : List.of(ExchangeFormat.BIBTEX, ExchangeFormat.BIBLATEX)) {
            String file = file(format);
            all.add(writing("biber", format, "theirs.bib", "biber", "--tool", "--output-file=theirs.bib", file));
            all.add(printing(
                    "pandoc", format, ExchangeFormat.CSL_JSON, "pandoc", "-f", format.word(), "-t", "csljson", file));
        }
        all.add(writing(
                "pybtex",
                ExchangeFormat.BIBTEX,
                "theirs.bib",
                "pybtex-convert",
                file(ExchangeFormat.BIBTEX),
                "theirs.bib"));
        all.add(printing(
                "bibutils", ExchangeFormat.BIBTEX, ExchangeFormat.MODS, "bib2xml", file(ExchangeFormat.BIBTEX)));
        all.add(printing(
                "bibutils",
                ExchangeFormat.BIBLATEX,
                ExchangeFormat.MODS,
                "biblatex2xml",
                file(ExchangeFormat.BIBLATEX)));
        all.add(printing("bibutils", ExchangeFormat.RIS, ExchangeFormat.MODS, "ris2xml", file(ExchangeFormat.RIS)));
        return all;
    }

    /// Those of npm.
    ///
    /// @param script  `exchange-tools.mjs`
    /// @param modules the folder they are installed in
    static List<Tool> ofNpm(Path script, Path modules) {
        var all = new ArrayList<Tool>();
        for (String name : List.of("citation-js", "biblatex-csl-converter", "bibtex-parser")) {
            for (var format : List.of(ExchangeFormat.BIBTEX, ExchangeFormat.BIBLATEX)) {
                all.add(printing(
                        name,
                        format,
                        ExchangeFormat.CSL_JSON,
                        "node",
                        script.toString(),
                        modules.toAbsolutePath().toString(),
                        name,
                        file(format)));
            }
        }
        return all;
    }

    private static Tool writing(String name, ExchangeFormat given, String result, String... command) {
        return new Tool(name, given, given, Optional.of(result), List.of(command));
    }

    private static Tool printing(String name, ExchangeFormat given, ExchangeFormat returned, String... command) {
        return new Tool(name, given, returned, Optional.empty(), List.of(command));
    }

    /// The name of our file in a format; for biber one of BibLaTeX, too, ends in `.bib`.
    static String file(ExchangeFormat format) {
        return "ours-" + format.word() + (format == ExchangeFormat.BIBLATEX ? ".bib" : "." + format.extension());
    }

    /// Whether its program is on the path.
    boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command.getFirst())));
    }

    /// Runs it in a folder that has our file.
    Said run(Path folder) throws IOException {
        var result = folder.resolve(result().orElse("printed"));
        Files.deleteIfExists(result);
        var said = folder.resolve("said").toFile();
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(said);
        builder.redirectOutput(
                result().isEmpty() ? result.toFile() : folder.resolve("printed").toFile());
        var process = builder.start();
        boolean ended = false;
        try {
            ended = process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        var lines = new ArrayList<>(Files.readAllLines(said.toPath(), UTF_8));
        if (result().isPresent()) {
            lines.addAll(Files.readAllLines(folder.resolve("printed"), UTF_8));
        }
        return new Said(lines, result, ended);
    }
}
