package org.ibid.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Labeller;

/// Prints how many references are read in a second on one core, by that thread's own time, so that what else the
/// machine does counts less.
final class ReadSpeed {

    private static final double NANOS = 1e9;
    private static final int ROUNDS = 7;
    private static final int LEAST = 5_000;

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
        print("labels", raws, raw -> labeller.read(raw).segments().size(), out);
        print("labels and CSL item", raws, raw -> reader.read(raw).segments().size(), out);
    }

    /// Reads one reference; the number keeps the work from being left out.
    private interface Read {
        int read(String raw);
    }

    private static void print(String title, List<String> raws, Read read, PrintStream out) {
        double best = 0;
        int times = Math.ceilDiv(LEAST, raws.size());
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
                Locale.ROOT, "%-19s %6.0f references/s (best of %d rounds; %d segments)%n", title, best, ROUNDS, all);
    }
}
