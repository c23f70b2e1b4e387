package org.ibid.bench.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ibid.bench.csl.BadArguments;
import org.ibid.reading.file.FileKind;

/// Hands damaged files to every reader for some minutes. Whatever comes out but a text or a named refusal is a
/// fault, and so is a file that takes too long; the file is kept, to be replayed.
///
/// `fuzz-readers [--minutes N] [--seed N] [--faults DIR] [FILE-OR-DIR ...]` or `fuzz-readers replay FILE ...`
public final class FuzzReaders {

    private static final String MEMORY = "-Xmx512m";
    private static final long MEMORY_BYTES = 600L << 20;
    private static final int MOST_FAULTS = 50;

    private final PrintStream out;
    private final Path faults;
    private final Trial trial = new Trial();
    private final Map<FileKind, Integer> read = new EnumMap<>(FileKind.class);
    private int refused;
    private int faulty;

    private FuzzReaders(PrintStream out, Path faults) {
        this.out = out;
        this.faults = faults;
    }

    public static void run(List<String> arguments, PrintStream out) throws BadArguments, IOException {
        if (Runtime.getRuntime().maxMemory() > MEMORY_BYTES) {
            inLittleMemory(arguments);
        } else if (!arguments.isEmpty() && arguments.getFirst().equals("replay")) {
            replay(arguments.subList(1, arguments.size()), out);
        } else {
            fuzz(new ArrayList<>(arguments), out);
        }
    }

    private static void inLittleMemory(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.util.logging.config.file=/dev/null",
                "org.ibid.bench.Bench",
                "fuzz-readers"));
        command.addAll(arguments);
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException("the readers ended the process (code " + code + ")");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void replay(List<String> files, PrintStream out) throws IOException {
        var trial = new Trial();
        for (String file : files) {
            out.println(file + ": " + trial.of(Files.readAllBytes(Path.of(file))));
        }
        trial.end();
    }

    private static void fuzz(List<String> arguments, PrintStream out) throws BadArguments, IOException {
        long minutes = Long.parseLong(option(arguments, "--minutes", "1"));
        long seed = Long.parseLong(option(arguments, "--seed", String.valueOf(new Random().nextLong(1_000_000))));
        Path faults = Path.of(option(arguments, "--faults", "target/fuzz"));
        out.println("seed " + seed + ", " + MEMORY + ", " + minutes + " minutes");
        List<byte[]> files = Corpus.of(arguments.stream().map(Path::of).toList(), out);
        if (files.isEmpty()) {
            throw new BadArguments("There is no file to damage here: run it in the project's folder, or name some.");
        }
        new FuzzReaders(out, faults).fuzz(files, seed, Instant.now().plus(Duration.ofMinutes(minutes)));
    }

    private static String option(List<String> arguments, String name, String otherwise) throws BadArguments {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.size()) {
            throw new BadArguments(name + " needs a value.");
        }
        arguments.remove(at);
        return arguments.remove(at);
    }

    private void fuzz(List<byte[]> files, long seed, Instant end) throws IOException {
        var mutation = new Mutation(new Random(seed));
        int tried = 0;
        while (Instant.now().isBefore(end) && faulty < MOST_FAULTS && trial.goesOn()) {
            byte[] bytes = mutation.of(files);
            tried++;
            count(trial.of(bytes), bytes, seed + "-" + tried);
        }
        trial.end();
        out.println(tried + " files: " + read + " read, " + refused + " refused, " + faulty + " faults; most memory "
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / (1 << 20) + " MB; slowest "
                + trial.slowest() + " ms");
    }

    private void count(Trial.Result result, byte[] bytes, String name) throws IOException {
        switch (result) {
            case Trial.Read(FileKind kind) -> read.merge(kind, 1, Integer::sum);
            case Trial.Refused _ -> refused++;
            case Trial.Fault(String what) -> {
                faulty++;
                Files.createDirectories(faults);
                Path kept = faults.resolve(name);
                Files.write(kept, bytes);
                out.println("FAULT " + kept + ": " + what);
            }
        }
    }
}
