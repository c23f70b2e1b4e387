package org.ibid.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ibid.reading.Limits;
import org.ibid.reading.PaperReader;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Labeller;

/// Prints how many references, and how many of the seed papers, are read in a second on one core, by that thread's own
/// time, so that what else the machine does counts less.
final class ReadSpeed {

    private static final double NANOS = 1e9;
    private static final int ROUNDS = 7;
    private static final int LEAST = 5_000;
    private static final int PAPERS = 50;

    private ReadSpeed() {}

    static void run(List<String> arguments, PrintStream out) throws Bench.Unusable, IOException {
        if (arguments.size() > 1) {
            throw new Bench.Unusable("read-speed takes at most one file of lines {\"raw\": ...}.");
        }
        Path file = Path.of(arguments.isEmpty() ? "../shared/refs/anystyle-train.jsonl" : arguments.getFirst());
        var raws = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            raws.add(ReadReferences.raw(line));
        }
        if (raws.isEmpty()) {
            throw new Bench.Unusable("There is no reference in " + file + ".");
        }
        long before = System.nanoTime();
        Labeller labeller = Labeller.shipped();
        out.printf(Locale.ROOT, "load                %6.0f ms%n", (System.nanoTime() - before) / 1e6);
        var reader = new ReferenceReader(labeller);
        print(
                "labels",
                "references",
                raws,
                LEAST,
                raw -> labeller.read(raw).segments().size(),
                out);
        print(
                "labels and CSL item",
                "references",
                raws,
                LEAST,
                raw -> reader.read(raw).segments().size(),
                out);
        var papers = new PaperReader(Limits.defaults(), reader);
        print(
                "whole papers",
                "papers",
                seeds(),
                PAPERS,
                text -> papers.read(text).references().size(),
                out);
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            var texts = new ArrayList<String>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    /// Reads one reference; the number keeps the work from being left out.
    private interface Read {
        int read(String raw);
    }

    private static void print(String title, String what, List<String> raws, int least, Read read, PrintStream out) {
        double best = 0;
        int times = Math.ceilDiv(least, raws.size());
        long all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                for (String raw : raws) {
                    all += read.read(raw);
                }
            }
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = Math.max(best, times * raws.size() * NANOS / took);
        }
        out.printf(
                Locale.ROOT,
                "%-19s %6.0f %s/s (best of %d rounds; %d %s)%n",
                title,
                best,
                what,
                ROUNDS,
                all,
                what.equals("papers") ? "entries" : "segments");
    }
}
