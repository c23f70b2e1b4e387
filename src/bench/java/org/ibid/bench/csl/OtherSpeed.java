package org.ibid.bench.csl;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.work.Work;

/// Other engines at the same tasks on the same works, in nanoseconds a run; a row they cannot do is left out.
final class OtherSpeed {

    private static final long MINUTES = 20;

    private final Styles styles;
    private final List<Work> works;

    OtherSpeed(Styles styles, List<Work> works) {
        this.styles = styles;
        this.works = works;
    }

    /// citeproc-java as the service uses it now. It keeps compiled styles to itself, and cites a document anew
    /// each time, so neither compiling nor inserting is timed.
    Map<SpeedRow, Double> citeprocJava(Stopwatch watch) {
        var times = new EnumMap<SpeedRow, Double>(SpeedRow.class);
        var engine = new CiteprocJavaRenderer(styles, Format.HTML);
        var clusters = works.stream()
                .map(work -> new Cluster(List.of(Cite.of(IbidSpeed.id(work))), 0))
                .toList();
        var english = Optional.of("en-US");
        for (var row : SpeedRow.values()) {
            switch (row.task()) {
                case "one" -> {
                    var next = new int[1];
                    times.put(row, watch.median(() -> {
                        var one = List.of(works.get(next[0]++ % works.size()));
                        return engine.bibliography(row.style(), english, one).size();
                    }));
                }
                case "document" ->
                    times.put(
                            row,
                            watch.median(() -> engine.render(row.style(), english, works, clusters)
                                    .citations()
                                    .size()));
                case "list" ->
                    times.put(
                            row,
                            watch.median(() -> engine.bibliography(row.style(), english, works)
                                    .size()));
                default -> {}
            }
        }
        return times;
    }

    /// citeproc-js, in one run of node.
    ///
    /// @param modules the folder `node_modules` with the package `citeproc`
    Map<SpeedRow, Double> citeprocJs(Path modules) throws BadArguments, IOException {
        Path folder = Files.createTempDirectory("csl-speed");
        try {
            write(folder);
            Path script = Project.folder().resolve("src/bench/js/speed.mjs");
            String output = output(List.of("node", script.toString(), modules.toString(), folder.toString()));
            var times = new EnumMap<SpeedRow, Double>(SpeedRow.class);
            var json = ClusterJson.tree(output);
            Stream.of(SpeedRow.values())
                    .filter(row -> json.has(row.id))
                    .forEach(row -> times.put(row, json.get(row.id).asDouble()));
            return times;
        } finally {
            delete(folder);
        }
    }

    /// pandoc, a new process each time, as it can only be had; so of the lists only.
    Map<SpeedRow, Double> pandoc() throws IOException {
        Path folder = Files.createTempDirectory("csl-speed");
        try {
            write(folder);
            Files.writeString(folder.resolve("all.md"), "---\nnocite: '@*'\n---\n");
            var times = new EnumMap<SpeedRow, Double>(SpeedRow.class);
            for (var row : SpeedRow.values()) {
                if (row.task().equals("list")) {
                    long start = System.nanoTime();
                    output(List.of(
                            "pandoc",
                            "--citeproc",
                            "--csl=" + folder.resolve(row.style() + ".csl"),
                            "--bibliography=" + folder.resolve("items.json"),
                            "-t",
                            "html",
                            folder.resolve("all.md").toString()));
                    times.put(row, (double) (System.nanoTime() - start));
                }
            }
            return times;
        } finally {
            delete(folder);
        }
    }

    /// Whether a program is on the path.
    static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> !folder.isBlank() && Files.isExecutable(Path.of(folder, program)));
    }

    private void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("items.json"), ClusterJson.text(works));
        for (String style : Stream.of(SpeedRow.values()).map(SpeedRow::style).collect(Collectors.toSet())) {
            Files.writeString(folder.resolve(style + ".csl"), styles.xml(style));
        }
        try (var locale = OtherSpeed.class.getResourceAsStream("/locales-en-US.xml")) {
            Files.copy(Objects.requireNonNull(locale), folder.resolve("locales-en-US.xml"));
        }
    }

    private static String output(List<String> command) throws IOException {
        Path out = Files.createTempFile("csl-speed", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IOException(command.getFirst() + " took more than " + MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " failed");
            }
            return Files.readString(out);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            Files.delete(out);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
