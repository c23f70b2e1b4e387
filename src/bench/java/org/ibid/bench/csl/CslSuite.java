package org.ibid.bench.csl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.suite.SuiteFixture;
import org.ibid.csl.suite.SuiteOutcome;
import org.ibid.csl.suite.SuiteRun;

/// How many fixtures of the official test suite come out byte for byte.
public final class CslSuite {

    private record Tally(int passed, int all) {
        Tally plus(SuiteOutcome outcome) {
            return new Tally(passed + (outcome.passed() ? 1 : 0), all + 1);
        }
    }

    private CslSuite() {}

    /// @param args a folder; `--locales VERSION` for the locale files of another version of the artifact;
    ///             `--show NAME` for one fixture in full; `--category NAME` for those of one category
    public static void run(List<String> args, PrintStream out) throws BadArguments, IOException {
        var arguments = Arguments.of(args, Set.of("locales", "show", "category"));
        Path folder = Path.of(
                arguments.values(1, "the folder with the suite's fixtures").getFirst());
        if (!Files.isDirectory(folder)) {
            throw new BadArguments(folder + " is no folder: give the one with the suite's fixtures.");
        }
        var run = new SuiteRun(locales(arguments));
        if (arguments.options().containsKey("show")) {
            show(run, folder, arguments.options().get("show"), out);
            return;
        }
        String category = arguments.option("category").orElse("");
        var fixtures = SuiteFixture.in(folder).stream()
                .filter(fixture -> category.isEmpty() || fixture.category().equals(category))
                .toList();
        report(run, fixtures, out);
    }

    private static LocaleFiles locales(Arguments arguments) throws BadArguments, IOException {
        String version = arguments.options().get("locales");
        return version == null
                ? LocaleArtifact.onClassPath()
                : LocaleArtifact.in(Files.exists(Path.of(version)) ? Path.of(version) : FetchedLocales.jar(version));
    }

    private static void report(SuiteRun run, List<SuiteFixture> fixtures, PrintStream out) {
        var tallies = new TreeMap<String, Tally>();
        var failing = new TreeMap<String, SuiteOutcome>();
        var slowest = new TreeMap<Long, String>(Comparator.reverseOrder());
        for (var fixture : fixtures) {
            long start = System.nanoTime();
            var outcome = run.outcome(fixture);
            slowest.put(System.nanoTime() - start, fixture.name());
            tallies.merge(fixture.category(), new Tally(0, 0).plus(outcome), (old, _) -> old.plus(outcome));
            if (!outcome.passed()) {
                failing.put(fixture.name(), outcome);
            }
        }
        table(tallies, out);
        out.println();
        failing.values().forEach(outcome -> out.println(line(outcome)));
        out.println();
        slowest.entrySet().stream()
                .limit(3)
                .forEach(slow -> out.printf("slow: %s %d ms%n", slow.getValue(), slow.getKey() / 1_000_000));
        int all = fixtures.size();
        out.printf("%ncsl-suite: %d of %d strict%n", all - failing.size(), all);
    }

    private static void table(Map<String, Tally> tallies, PrintStream out) {
        out.printf("%-22s %6s %5s%n", "category", "passed", "of");
        tallies.forEach((name, tally) ->
                out.printf("%-22s %6d %5d%s%n", name, tally.passed, tally.all, tally.passed == tally.all ? "" : "  <"));
    }

    /// The name; of a fixture without a result, why.
    private static String line(SuiteOutcome outcome) {
        boolean threw = outcome.got().startsWith("(") && outcome.got().contains("\n  at ");
        return threw ? outcome.name() + "  " + outcome.got().lines().findFirst().orElse("") : outcome.name();
    }

    private static void show(SuiteRun run, Path folder, String name, PrintStream out) throws BadArguments, IOException {
        Path file = folder.resolve(name.endsWith(".txt") ? name : name + ".txt");
        if (!Files.exists(file)) {
            throw new BadArguments("There is no fixture " + file + ".");
        }
        var outcome = run.outcome(SuiteFixture.read(file));
        out.printf("expected:%n%s%n%ngot:%n%s%n%n", outcome.expected(), outcome.got());
        if (!outcome.passed()) {
            out.printf(
                    "difference ([-expected-] {+got+}):%n%s%n%n",
                    Difference.between(outcome.expected(), outcome.got()));
        }
        out.printf("csl-suite: %d of 1 strict%n", outcome.passed() ? 1 : 0);
    }
}
