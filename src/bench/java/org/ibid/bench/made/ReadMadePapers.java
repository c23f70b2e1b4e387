package org.ibid.bench.made;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.ibid.bench.csl.BadArguments;

/// Prints how well made papers are read: entries, citations, links; by kind of file and by template.
public final class ReadMadePapers {

    private static final String HEAD =
            "%-34s entries  P     R     F1    |  cites  P     R     | links | repeats%n".formatted("");

    private ReadMadePapers() {}

    /// @param arguments `--damaged` for only the damaged; `--only NAME` for one template; `--held` to list the held
    ///                  ones by template, too; `--seed N`; `--show N` for the first faults of each paper; `--write
    ///                  DIR` for the files; `--headers` for the headers instead, `--fit` to learn their confidence
    public static void run(List<String> arguments, PrintStream out) throws BadArguments, IOException {
        var options = Options.of(arguments);
        if (options.headers()) {
            ReadMadeHeaders.run(options, out);
            return;
        }
        List<MadePaper> papers = new MadePapers(options.seed())
                .all().stream().filter(options::wants).toList();
        if (options.write().isPresent()) {
            write(papers, Path.of(options.write().get()));
        }
        var marking = new Marking();
        Map<MadePaper, Score> scores = new LinkedHashMap<>();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        papers.forEach(paper -> scores.put(paper, marking.mark(paper)));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        out.print(HEAD);
        scores.forEach((paper, score) -> {
            if (!paper.held() || options.held()) {
                out.printf("%-34s %s%n", paper.name(), score.line());
                score.faults().stream().limit(options.show()).forEach(fault -> out.println("      " + fault));
            }
        });
        out.print(HEAD);
        sums(scores, "", paper -> !paper.held(), out);
        sums(scores, "held ", MadePaper::held, out);
        sums(scores, "all ", paper -> true, out);
        out.printf(
                Locale.ROOT,
                "%d papers, %.1f papers/s (one thread's own time, not warmed up)%n",
                papers.size(),
                papers.size() / seconds);
    }

    private static void sums(Map<MadePaper, Score> scores, String name, Predicate<MadePaper> which, PrintStream out) {
        sum(scores, name + "clean", which.and(paper -> !paper.damaged()), out);
        for (MadePaper.Kind kind : MadePaper.Kind.values()) {
            sum(scores, name + "clean " + kind, which.and(paper -> !paper.damaged() && paper.kind() == kind), out);
        }
        sum(scores, name + "damaged", which.and(MadePaper::damaged), out);
    }

    private static void sum(Map<MadePaper, Score> scores, String name, Predicate<MadePaper> which, PrintStream out) {
        var sum = new Score();
        scores.forEach((paper, score) -> {
            if (which.test(paper)) {
                sum.add(score);
            }
        });
        out.printf("%-34s %s%n", name, sum.line());
        if (!name.contains(" ") || name.startsWith("held") && name.length() < 14) {
            out.printf("%-34s found: %s%n", "", sum.formsLine());
        }
    }

    private static void write(List<MadePaper> papers, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (MadePaper paper : papers) {
            String name = paper.template()
                    + (paper.damaged() ? "-damaged." : ".")
                    + (paper.kind() == MadePaper.Kind.TEXT
                            ? "txt"
                            : paper.kind().name().toLowerCase(Locale.ROOT));
            Files.write(folder.resolve(name), paper.bytes());
        }
    }
}
