package org.ibid.bench.scale;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.bench.csl.BadArguments;

/// Stores a made corpus in a fresh service of its own and says how fast and how well.
///
/// The service is the one that `./serve` starts, with its own embedded database in a folder that goes afterwards; it
/// and the corpus share one JVM of 512 MB, whatever the size. It does nothing in the background meanwhile.
public final class Scale {

    private static final String HEAP = "512m";
    private static final int LEAST = 100;
    private static final int MOST = 20_000_000;
    private static final int MOST_ERRORS = 1000;

    private Scale() {}

    /// @param arguments how many references; `--errors` and how many wrong decisions to print
    public static void run(List<String> arguments, PrintStream out) throws IOException, BadArguments {
        int references = number(arguments.isEmpty() ? "" : arguments.getFirst(), LEAST, MOST, "references to store");
        int errors = errors(arguments.stream().skip(1).toList());
        Path classes = testClasses();
        Path service =
                service(classes.resolveSibling("quarkus-app/quarkus-run.jar"), classes.resolveSibling("classes"));
        Path data = Files.createTempDirectory("ibid-scale");
        try {
            out.printf("%d references in a JVM of %s, data in %s%n", references, HEAP, data);
            Process process = new ProcessBuilder(command(service, classes, data, references, errors))
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                out.println("The run ended early: what stands above is what was measured.");
            }
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
        } finally {
            delete(data);
        }
    }

    private static int errors(List<String> options) throws BadArguments {
        if (options.isEmpty()) {
            return 0;
        }
        if (options.size() != 2 || !options.getFirst().equals("--errors")) {
            throw new BadArguments("After the number there may be \"--errors 20\", and nothing else.");
        }
        return number(options.getLast(), 0, MOST_ERRORS, "wrong decisions to print");
    }

    private static int number(String text, int least, int most, String of) throws BadArguments {
        try {
            int number = Integer.parseInt(text.replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new BadArguments("Give how many " + of + ", from " + least + " to " + most + ".");
    }

    private static Path testClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.endsWith("test-classes"))
                .findFirst()
                .orElseThrow();
    }

    private static Path service(Path jar, Path classes) throws IOException, BadArguments {
        if (!Files.exists(jar)) {
            throw new BadArguments("The service is not built: ./mvnw -q package -DskipTests");
        }
        try (var built = Files.walk(classes)) {
            var newer = built.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() > jar.toFile().lastModified())
                    .findFirst();
            if (newer.isPresent()) {
                throw new BadArguments(
                        "The service is older than " + newer.get().getFileName() + ": ./mvnw -q package -DskipTests");
            }
        }
        return jar;
    }

    private static List<String> command(Path service, Path classes, Path data, int references, int errors) {
        Path project = classes.getParent().getParent();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dibid.data=" + data,
                "-Dibid.seeds=",
                "-Dibid.batch.readers=0",
                "-Dibid.styles=" + project.resolve("citation-styles"),
                "-Dquarkus.http.port=0",
                "-Dquarkus.datasource.jdbc.url="));
        command.addAll(List.of("-cp", service + File.pathSeparator + classes));
        command.addAll(List.of(ScaleRun.class.getName(), Integer.toString(references), Integer.toString(errors)));
        return command;
    }

    private static void delete(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
