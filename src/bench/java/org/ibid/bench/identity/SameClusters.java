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
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.work.Work;

/// Which records of a list are one source: blocking, comparing, and joining what is alike on the whole.
public final class SameClusters {

    private static final Identity IDENTITY = new Identity(Thresholds.defaults());

    private final List<Work> works;
    private final int[] clusters;
    private final Set<Long> same = new HashSet<>();
    private final Set<Long> candidates = new HashSet<>();

    private SameClusters(List<Work> works) {
        this.works = works;
        this.clusters = new int[works.size()];
        block();
        var ready = works.stream().map(IDENTITY::candidate).toList();
        for (long pair : candidates) {
            int one = (int) (pair >> 32);
            int two = (int) pair;
            if (IDENTITY.compare(ready.get(one), ready.get(two)).answer() == Answer.SAME) {
                same.add(pair);
            }
        }
        IDENTITY.clusters(works).forEach(group -> group.forEach(member -> clusters[member] = group.getFirst()));
    }

    /// Writes `id,cluster` for each row of a CSV file with the columns of Cora; without a file, scores on
    /// `dedup/cora-dev.csv` of the shared data by its `cluster_id`, or with `errors` lists the
    /// pairs decided wrongly.
    public static void run(List<String> args, PrintStream out) throws IOException {
        boolean listing = args.equals(List.of("errors"));
        var file =
                args.isEmpty() || listing ? SamePairs.shared().resolve("dedup/cora-dev.csv") : Path.of(args.getLast());
        if (!Files.exists(file)) {
            out.println(file + " is not here: nothing to compare");
            return;
        }
        var rows = Table.read(file).rows();
        var found = new SameClusters(rows.stream().map(Records::cora).toList());
        if (listing) {
            found.errors(rows, out);
        } else if (args.isEmpty()) {
            found.score(rows, out);
        } else {
            out.println("id,cluster");
            IntStream.range(0, rows.size()).forEach(i -> out.println(rows.get(i).get("id") + "," + found.root(i)));
        }
    }

    private void block() {
        var byKey = new HashMap<String, List<Integer>>();
        for (int i = 0; i < works.size(); i++) {
            for (var key : IDENTITY.blockingKeys(works.get(i))) {
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

    private int root(int i) {
        return clusters[i];
    }

    private void score(List<Map<String, String>> rows, PrintStream out) {
        var direct = Score.NONE;
        var closed = Score.NONE;
        var kept = Score.NONE;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                boolean truth = rows.get(i).get("cluster_id").equals(rows.get(j).get("cluster_id"));
                direct = direct.and(same.contains(pair(i, j)), truth);
                closed = closed.and(root(i) == root(j), truth);
                kept = truth ? kept.and(candidates.contains(pair(i, j)), true) : kept;
            }
        }
        out.println("pairs answered same " + direct);
        out.println("after clustering    " + closed);
        out.printf(
                Locale.ROOT,
                "blocking keeps      %.4f of the true pairs, %d candidates%n",
                kept.recall(),
                candidates.size());
        clusterScores(rows, out);
    }

    private void clusterScores(List<Map<String, String>> rows, PrintStream out) {
        var ours = groups(this::root, rows.size());
        var truth = groups(i -> rows.get(i).get("cluster_id"), rows.size());
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < rows.size(); i++) {
            var mine = ours.get(root(i));
            var real = truth.get(rows.get(i).get("cluster_id"));
            long both = mine.stream().filter(real::contains).count();
            precision += (double) both / mine.size() / rows.size();
            recall += (double) both / real.size() / rows.size();
        }
        long exact = new HashSet<>(ours.values())
                .stream().filter(truth::containsValue).count();
        out.printf(
                Locale.ROOT,
                "B-cubed             P %.4f R %.4f F1 %.4f%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall));
        out.printf(
                Locale.ROOT,
                "exact clusters      F1 %.4f (%d of %d, %d found)%n",
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
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                boolean truth = rows.get(i).get("cluster_id").equals(rows.get(j).get("cluster_id"));
                if (truth != same.contains(pair(i, j))) {
                    var verdict = IDENTITY.compare(works.get(i), works.get(j));
                    out.println((truth ? "MISSED " : "WRONG ")
                            + (candidates.contains(pair(i, j)) ? "" : "(not a candidate) ") + verdict + "\n  "
                            + works.get(i).toCsl() + "\n  " + works.get(j).toCsl());
                }
            }
        }
    }
}
