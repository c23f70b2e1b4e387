package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ibid.bench.identity.Records;
import org.ibid.bench.identity.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The development data of `../shared/dedup` (elsewhere: the system property `ibid.shared`), which is not part
/// of the project; where it is absent these tests are skipped. A fixed part of it, so that they take seconds:
/// `./bench train-identity evaluate` and `./bench same-clusters` score the whole.
class LabelledPairsTest {
    private static final Identity IDENTITY = new Identity(Thresholds.defaults());

    private static final int EVERY = 4;

    private record Pair(Candidate a, Candidate b, boolean same) {

        boolean isMerged() {
            return IDENTITY.compare(a, b).answer() == Answer.SAME;
        }

        boolean isFound() {
            return !Collections.disjoint(a.blockingKeys(), b.blockingKeys());
        }
    }

    @ParameterizedTest
    @CsvSource({"dblp-acm-valid.csv, 0.98, 0.97", "dblp-googlescholar-valid.csv, 0.94, 0.93"})
    void whatIsMergedIsTheSameAndWhatIsTheSameIsMerged(String file, double precision, double recall)
            throws IOException {
        var pairs = pairs(file, EVERY);
        var merged = pairs.stream().filter(Pair::isMerged).toList();
        double right = merged.stream().filter(Pair::same).count();
        double same = pairs.stream().filter(Pair::same).count();
        assertTrue(right >= precision * merged.size(), () -> "precision " + right / merged.size());
        assertTrue(right >= recall * same, () -> "recall " + right / same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dblp-acm-valid.csv", "dblp-googlescholar-valid.csv", "cora-dev.csv"})
    void nearlyAllThatIsTheSameSharesABlockingKey(String file) throws IOException {
        var same = (file.startsWith("cora") ? ofCora() : pairs(file, 1))
                .stream().filter(Pair::same).toList();
        double found = same.stream().filter(Pair::isFound).count();
        assertTrue(found >= 0.99 * same.size(), () -> "found " + found / same.size());
    }

    @Test
    void referencesOfCoraAreGroupedAsTheirAuthorsMeantThem() throws IOException {
        var rows = table("cora-dev.csv").rows();
        var groups = IDENTITY.clusters(rows.stream().map(Records::cora).toList());
        var ours = new HashSet<Set<Integer>>();
        groups.forEach(group -> ours.add(Set.copyOf(group)));
        var meant = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < rows.size(); i++) {
            meant.computeIfAbsent(rows.get(i).get("cluster_id"), _ -> new HashSet<>())
                    .add(i);
        }
        long exact = meant.values().stream().filter(ours::contains).count();
        double f1 = 2.0 * exact / (ours.size() + meant.size());
        assertTrue(f1 >= 0.85, () -> "F1 " + f1);
    }

    private static List<Pair> pairs(String file, int every) throws IOException {
        var rows = table(file).rows();
        return IntStream.range(0, rows.size() / every)
                .mapToObj(i -> rows.get(every * i))
                .map(row -> new Pair(
                        IDENTITY.candidate(Records.side(row, "left")),
                        IDENTITY.candidate(Records.side(row, "right")),
                        row.get("label").equals("1")))
                .toList();
    }

    /// Each reference beside those a few rows on: rows of a cluster stand together.
    private static List<Pair> ofCora() throws IOException {
        var rows = table("cora-dev.csv").rows();
        var works = rows.stream().map(Records::cora).map(IDENTITY::candidate).toList();
        return IntStream.range(0, rows.size() - EVERY)
                .mapToObj(i -> new Pair(
                        works.get(i),
                        works.get(i + EVERY),
                        rows.get(i).get("cluster_id").equals(rows.get(i + EVERY).get("cluster_id"))))
                .toList();
    }

    private static Table table(String name) throws IOException {
        var file = Path.of(System.getProperty("ibid.shared", "../shared"), "dedup", name);
        assumeTrue(Files.exists(file), file + " is not here: set the system property ibid.shared to where it is");
        return Table.read(file);
    }
}
