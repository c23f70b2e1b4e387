package org.ibid.bench.csl;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.text.OutputFormat;
import org.ibid.work.Work;

/// How fast citations and bibliographies are, beside other engines, on works made from a seed; the medians of
/// several rounds after a warm-up.
public final class CslSpeed {

    private static final long SEED = 20_260_101;
    private static final int MANY = 20_000;
    private static final int THREADS = 4;

    private CslSpeed() {}

    /// @param args `--rounds N` (5); `--engines ibid,citeproc-java,citeproc-js,pandoc`; `--citeproc-js DIR`
    ///             with the folder `node_modules` in which npm put `citeproc`
    public static void run(List<String> args, PrintStream out) throws BadArguments {
        var arguments = Arguments.of(args, Set.of("rounds", "engines", "citeproc-js"));
        int rounds = Integer.parseInt(arguments.option("rounds").orElse("5"));
        var engines = Set.of(arguments
                .option("engines")
                .orElse("ibid,citeproc-java,citeproc-js,pandoc")
                .split(","));
        var works = GeneratedWorks.of(SpeedRow.WORKS, SEED);
        var styles = new Styles(Path.of("absent"));
        var watch = new Stopwatch(rounds);
        var ours = new IbidSpeed(styles, works);
        out.printf(
                "Java %s, %d processors, at most %d MB; medians of %d rounds; works made from the seed %d.%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                rounds,
                SEED);
        out.println(
                "\"Cited and listed\": a new document, each work cited once by itself, then its bibliography, all as"
                        + " HTML.\n\"Put into\": all citations given again with one more; timed without writing them out.\n");
        var times = new LinkedHashMap<String, Map<SpeedRow, Double>>();
        times.put("ibid", ours(ours, watch, rounds, out));
        others(engines, new OtherSpeed(styles, works), watch, arguments, times, out);
        table(times, out);
        many(ours.compiled("apa"), watch, out);
        threads(ours.compiled("apa"), works, watch, out);
    }

    private static Map<SpeedRow, Double> ours(IbidSpeed engine, Stopwatch watch, int rounds, PrintStream out) {
        var times = new EnumMap<SpeedRow, Double>(SpeedRow.class);
        for (var row : SpeedRow.values()) {
            try {
                times.put(row, engine.time(row, watch, rounds));
            } catch (RuntimeException fault) {
                out.printf("%s is left out: %s%n", row.title, fault);
            }
        }
        return times;
    }

    private static void others(
            Set<String> engines,
            OtherSpeed other,
            Stopwatch watch,
            Arguments arguments,
            Map<String, Map<SpeedRow, Double>> times,
            PrintStream out)
            throws BadArguments {
        if (engines.contains("citeproc-java")) {
            times.put("citeproc-java", other.citeprocJava(watch));
        }
        var modules = arguments.option("citeproc-js");
        try {
            if (!engines.contains("citeproc-js") || modules.isEmpty() || !OtherSpeed.has("node")) {
                out.println("citeproc-js is left out: it needs node on the path and --citeproc-js DIR.");
            } else {
                times.put("citeproc-js", other.citeprocJs(Path.of(modules.get()).toAbsolutePath()));
            }
            if (!engines.contains("pandoc") || !OtherSpeed.has("pandoc")) {
                out.println("pandoc is left out: it is not on the path, or not asked for.");
            } else {
                times.put("pandoc", other.pandoc());
            }
        } catch (IOException failed) {
            out.println("An engine is left out, and those behind it: " + failed.getMessage());
        }
    }

    /// A row's time for each engine; behind those of others how many times ours it is.
    private static void table(Map<String, Map<SpeedRow, Double>> times, PrintStream out) {
        out.printf("%-56s %-8s %10s %10s", "", "", "ibid", "target");
        times.keySet().stream().skip(1).forEach(engine -> out.printf(" %22s", engine));
        out.println();
        for (var row : SpeedRow.values()) {
            Double mine = times.get("ibid").get(row);
            if (mine == null) {
                continue;
            }
            String target = row.target == 0 ? "" : String.format("%s%,.0f", row.isMet(mine) ? "" : "! ", row.target);
            out.printf("%-56s %-8s %10s %10s", row.title, row.unit, number(row.shown(mine)), target);
            times.values().stream().skip(1).forEach(other -> out.printf(" %22s", beside(row, mine, other)));
            out.println();
        }
    }

    private static String beside(SpeedRow row, double mine, Map<SpeedRow, Double> other) {
        Double time = other.get(row);
        return time == null ? "-" : number(row.shown(time)) + String.format(" (%.1f x)", time / mine);
    }

    private static String number(double value) {
        return String.format(value < 10 ? "%.2f" : value < 1000 ? "%.1f" : "%,.0f", value);
    }

    /// Whether the time of a sorted list grows as its length, and what a work costs in memory.
    private static void many(CompiledStyle style, Stopwatch watch, PrintStream out) {
        var works = GeneratedWorks.of(MANY, SEED);
        double few = watch.median(IbidSpeed.list(style, works.subList(0, SpeedRow.WORKS)));
        double all = watch.median(IbidSpeed.list(style, works));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        int length = IbidSpeed.list(style, works).getAsInt();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        out.printf(
                "%n%,d works listed, APA: %.2f s, %,.0f works/s; %.1f times as long as %,d (20 is proportional);"
                        + " %,d bytes allocated a work, %,d letters a work%n",
                MANY, all / 1e9, MANY / (all / 1e9), all / few, SpeedRow.WORKS, allocated / MANY, length / MANY);
    }

    /// One compiled style used by several threads at once.
    private static void threads(CompiledStyle style, List<Work> works, Stopwatch watch, PrintStream out) {
        var alone = references(style, works);
        double one = watch.median(() -> references(style, works).size());
        double several = watch.median(() -> together(style, works).size());
        boolean same = together(style, works).stream().allMatch(alone::equals);
        out.printf(
                "%d threads on one compiled APA, each %,d references: texts %s; %.2f times the work of one thread in a"
                        + " time (%d processors)%n",
                THREADS,
                works.size(),
                same ? "identical" : "DIFFERENT",
                THREADS * one / several,
                Runtime.getRuntime().availableProcessors());
    }

    private static List<String> references(CompiledStyle style, List<Work> works) {
        return works.stream()
                .map(work -> style.reference(work).as(OutputFormat.HTML))
                .toList();
    }

    private static List<List<String>> together(CompiledStyle style, List<Work> works) {
        var running = new ArrayList<CompletableFuture<List<String>>>();
        for (int i = 0; i < THREADS; i++) {
            var result = new CompletableFuture<List<String>>();
            running.add(result);
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    result.complete(references(style, works));
                } catch (RuntimeException fault) {
                    result.completeExceptionally(fault);
                }
            });
        }
        return running.stream().map(CompletableFuture::join).toList();
    }
}
