package org.ibid.bench.csl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ibid.csl.suite.ClusterJson;

/// Two outputs over the same styles, items and citations beside each other: how many styles give the same, and
/// what differs, by kind. Nothing is normalised.
public final class CslCompare {

    /// Kinds listed unless another number is asked for.
    private static final int MOST = 60;

    private static final int EXAMPLES = 3;

    /// One place where two engines differ.
    private record Found(String style, Differing differing) {}

    private CslCompare() {}

    /// @param args two files as [CslRender] writes them, with `--format suite-html`, and as
    ///             `src/bench/js/render.mjs` does; `--most N` kinds; `--style ID` for all differences of one
    ///             style; `--kind TEXT` for all styles whose difference is of a kind with that text in it
    public static void run(List<String> args, PrintStream out) throws BadArguments, IOException {
        var arguments = Arguments.of(args, Set.of("most", "style", "kind"));
        var files = arguments.values(2, "two files with a line of JSON a style: ours and theirs");
        var ours = read(Path.of(files.getFirst()));
        var theirs = read(Path.of(files.get(1)));
        ours.keySet().retainAll(theirs.keySet());
        var found = new ArrayList<Found>();
        ours.forEach((style, mine) ->
                Differing.all(mine, theirs.get(style)).forEach(differing -> found.add(new Found(style, differing))));
        if (arguments.options().containsKey("style")) {
            list(
                    found.stream()
                            .filter(each ->
                                    each.style.equals(arguments.options().get("style")))
                            .toList(),
                    out);
        } else if (arguments.options().containsKey("kind")) {
            String kind = arguments.options().get("kind");
            list(
                    found.stream()
                            .filter(each -> each.differing.kind().contains(kind))
                            .toList(),
                    out);
        } else {
            byKind(found, Integer.parseInt(arguments.option("most").orElse("" + MOST)), out);
        }
        summary(ours, theirs, out);
    }

    private static Map<String, Rendered> read(Path file) throws BadArguments, IOException {
        var rendered = new TreeMap<String, Rendered>();
        for (String line : Files.readAllLines(file)) {
            try {
                var json = ClusterJson.tree(line);
                rendered.put(json.path("style").asText(), Rendered.of(json));
            } catch (IllegalArgumentException broken) {
                throw new BadArguments(file + ", line " + (rendered.size() + 1) + ": " + broken.getMessage());
            }
        }
        return rendered;
    }

    private static void list(List<Found> found, PrintStream out) {
        found.forEach(each -> example(each, out));
    }

    private static void byKind(List<Found> found, int most, PrintStream out) {
        var kinds = new LinkedHashMap<String, List<Found>>();
        found.forEach(each -> kinds.computeIfAbsent(each.differing.kind(), _ -> new ArrayList<>())
                .add(each));
        kinds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Found>> kind) -> -styles(kind.getValue())))
                .limit(most)
                .forEach(kind -> {
                    out.printf(
                            "%n%d styles, %d texts: %s%n",
                            styles(kind.getValue()), kind.getValue().size(), kind.getKey());
                    examples(kind.getValue()).forEach(each -> example(each, out));
                });
        out.printf("%n%d kinds%n", kinds.size());
    }

    private static long styles(List<Found> found) {
        return found.stream().map(Found::style).distinct().count();
    }

    /// One a style.
    private static List<Found> examples(List<Found> found) {
        var byStyle = new LinkedHashMap<String, Found>();
        found.forEach(each -> byStyle.putIfAbsent(each.style, each));
        return byStyle.values().stream().limit(EXAMPLES).toList();
    }

    private static void example(Found found, PrintStream out) {
        out.printf(
                "  %s %s%n    ours:   %s%n    theirs: %s%n",
                found.style, found.differing.place(), found.differing.ours(), found.differing.theirs());
    }

    private static void summary(Map<String, Rendered> ours, Map<String, Rendered> theirs, PrintStream out) {
        int bibliographies = 0;
        int citations = 0;
        int both = 0;
        for (String style : ours.keySet()) {
            var mine = ours.get(style);
            var other = theirs.get(style);
            boolean none = mine.error() != null && other.error() != null;
            boolean one = (mine.error() != null) != (other.error() != null);
            boolean sameEntries = none || !one && mine.bibliography().equals(other.bibliography());
            boolean sameCitations = none || !one && mine.citations().equals(other.citations());
            bibliographies += sameEntries ? 1 : 0;
            citations += sameCitations ? 1 : 0;
            both += sameEntries && sameCitations ? 1 : 0;
        }
        int all = ours.size();
        out.printf(
                "%ncsl-compare: of %d styles the same: bibliography %d (%.1f %%), citations %d (%.1f %%), both %d (%.1f %%)%n",
                all,
                bibliographies,
                share(bibliographies, all),
                citations,
                share(citations, all),
                both,
                share(both, all));
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : 100.0 * part / all;
    }
}
