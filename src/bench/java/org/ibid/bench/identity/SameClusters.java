package org.ibid.bench.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.work.Work;

/// Which records of a list are one source: filed one by one as the library files them, and grouped by what is
/// alike on the whole, which no order of arrival changes.
public final class SameClusters {

    private final Identity identity = new Identity(Thresholds.defaults());
    private final List<Work> works;
    private final List<Candidate> ready;
    private final Set<Long> candidates = new HashSet<>();

    private SameClusters(List<Work> works) {
        this.works = works;
        this.ready = works.stream().map(identity::candidate).toList();
    }

    /// Writes `id,cluster` for each row of a CSV file with the columns of Cora, as filed in the file's order, or
    /// with `grouped` before the file as grouped; without a file, scores both on `dedup/cora-dev.csv` of the
    /// shared data by its `cluster_id`, or with `errors` lists the pairs decided wrongly.
    public static void run(List<String> args, PrintStream out) throws IOException {
        boolean scoring = args.isEmpty() || args.equals(List.of("errors"));
        var file = scoring ? SamePairs.shared().resolve("dedup/cora-dev.csv") : Path.of(args.getLast());
        if (!Files.exists(file)) {
            out.println(file + " is not here: nothing to compare");
            return;
        }
        var rows = Table.read(file).rows();
        var found = new SameClusters(rows.stream().map(Records::cora).toList());
        if (args.isEmpty()) {
            found.score(rows, out);
        } else if (scoring) {
            found.errors(rows, out);
        } else {
            int[] clusters = found.clusters(args.getFirst().equals("grouped") ? found.grouped() : found.filed());
            out.println("id,cluster");
            IntStream.range(0, rows.size()).forEach(i -> out.println(rows.get(i).get("id") + "," + clusters[i]));
        }
    }

    private List<List<Integer>> filed() {
        return Filed.groups(identity, ready);
    }

    private List<List<Integer>> grouped() {
        return identity.clusters(works);
    }

    /// The cluster of each record, by the number of its first.
    private int[] clusters(List<List<Integer>> groups) {
        var clusters = new int[works.size()];
        groups.forEach(group -> group.forEach(member -> clusters[member] = group.getFirst()));
        return clusters;
    }

    private void block() {
        var byKey = new HashMap<String, List<Integer>>();
        for (int i = 0; i < ready.size(); i++) {
            for (var key : ready.get(i).blockingKeys()) {
                var block = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
                for (int earlier : block) {
                    candidates.add(pair(earlier, i));
                }
                block.add(i);
            }
        }
    }

    private static long pair(int earlier, int later) {
        return (long) earlier << 32 | later;
    }

    private boolean same(int i, int j) {
        return candidates.contains(pair(i, j))
                && identity.compare(ready.get(i), ready.get(j)).answer() == Answer.SAME;
    }

    private static boolean truth(List<Map<String, String>> rows, int i, int j) {
        return rows.get(i).get("cluster_id").equals(rows.get(j).get("cluster_id"));
    }

    private void score(List<Map<String, String>> rows, PrintStream out) {
        block();
        var direct = Score.NONE;
        var kept = Score.NONE;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                boolean truth = truth(rows, i, j);
                direct = direct.and(same(i, j), truth);
                kept = truth ? kept.and(candidates.contains(pair(i, j)), true) : kept;
            }
        }
        out.println("pairs answered same " + direct);
        out.printf(
                Locale.ROOT,
                "blocking keeps      %.4f of the true pairs, %d candidates%n",
                kept.recall(),
                candidates.size());
        out.println("filed one by one, in the order of the file");
        clusterScores(clusters(filed()), rows, out);
        out.println("grouped");
        clusterScores(clusters(grouped()), rows, out);
    }

    private static void clusterScores(int[] clusters, List<Map<String, String>> rows, PrintStream out) {
        var pairs = Score.NONE;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                pairs = pairs.and(clusters[i] == clusters[j], truth(rows, i, j));
            }
        }
        out.println("  pairwise          " + pairs);
        var ours = groups(i -> clusters[i], rows.size());
        var truth = groups(i -> rows.get(i).get("cluster_id"), rows.size());
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < rows.size(); i++) {
            var mine = ours.get(clusters[i]);
            var real = truth.get(rows.get(i).get("cluster_id"));
            long both = mine.stream().filter(real::contains).count();
            precision += (double) both / mine.size() / rows.size();
            recall += (double) both / real.size() / rows.size();
        }
        long exact = new HashSet<>(ours.values())
                .stream().filter(truth::containsValue).count();
        out.printf(
                Locale.ROOT,
                "  B-cubed           P %.4f R %.4f F1 %.4f%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall));
        out.printf(
                Locale.ROOT,
                "  exact clusters    F1 %.4f (%d of %d, %d found)%n",
                2.0 * exact / (ours.size() + truth.size()),
                exact,
                truth.size(),
                ours.size());
    }

    private static Map<Object, Set<Integer>> groups(IntFunction<Object> of, int size) {
        var groups = new HashMap<Object, Set<Integer>>();
        IntStream.range(0, size)
                .forEach(i -> groups.computeIfAbsent(of.apply(i), _ -> new HashSet<>())
                        .add(i));
        return groups;
    }

    private void errors(List<Map<String, String>> rows, PrintStream out) {
        block();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                boolean truth = truth(rows, i, j);
                if (truth != same(i, j)) {
                    var verdict = identity.compare(ready.get(i), ready.get(j));
                    out.println((truth ? "MISSED " : "WRONG ")
                            + (candidates.contains(pair(i, j)) ? "" : "(not a candidate) ") + verdict + "\n  "
                            + works.get(i).toCsl() + "\n  " + works.get(j).toCsl());
                }
            }
        }
    }
}
