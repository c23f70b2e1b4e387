package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.bench.identity.Records;
import org.ibid.bench.identity.Table;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The development data of `../shared/dedup` (elsewhere: the system property `ibid.shared`), which is not part of the
/// project; where it is absent these tests are skipped.
class LabelledPairsTest {
    private static final Identity IDENTITY = new Identity(Thresholds.defaults());

    private record Pair(Work a, Work b, boolean same) {}

    @ParameterizedTest
    @CsvSource({"dblp-acm-valid.csv, 0.98", "dblp-googlescholar-valid.csv, 0.95"})
    void whatIsMergedAndWhatIsTheSameAgree(String file, double floor) throws IOException {
        var pairs = pairs(file);
        long merged = pairs.stream().filter(LabelledPairsTest::isMerged).count();
        long same = pairs.stream().filter(Pair::same).count();
        long right =
                pairs.stream().filter(pair -> pair.same() && isMerged(pair)).count();
        double f1 = 2.0 * right / (merged + same);
        assertTrue(f1 >= floor, () -> "F1 " + f1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dblp-acm-valid.csv", "dblp-googlescholar-valid.csv"})
    void whatMayBeTheSameSharesABlockingKey(String file) throws IOException {
        assertEquals(
                List.of(),
                pairs(file).stream().filter(LabelledPairsTest::escapes).toList());
    }

    @Test
    void referencesOfCoraThatMayBeTheSameShareABlockingKey() throws IOException {
        var works = table("cora-dev.csv").rows().stream().map(Records::cora).toList();
        var escaped = new ArrayList<Pair>();
        for (int i = 0; i < works.size(); i += 5) {
            for (int j = i + 1; j < works.size(); j += 3) {
                var pair = new Pair(works.get(i), works.get(j), false);
                if (escapes(pair)) {
                    escaped.add(pair);
                }
            }
        }
        assertEquals(List.of(), escaped);
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

    private static boolean isMerged(Pair pair) {
        return IDENTITY.compare(pair.a(), pair.b()).answer() == Answer.SAME;
    }

    private static boolean escapes(Pair pair) {
        return IDENTITY.compare(pair.a(), pair.b()).answer() != Answer.DIFFERENT
                && Collections.disjoint(IDENTITY.blockingKeys(pair.a()), IDENTITY.blockingKeys(pair.b()));
    }

    private static List<Pair> pairs(String file) throws IOException {
        return table(file).rows().stream()
                .map(row -> new Pair(
                        Records.side(row, "left"),
                        Records.side(row, "right"),
                        row.get("label").equals("1")))
                .toList();
    }

    private static Table table(String name) throws IOException {
        var file = Path.of(System.getProperty("ibid.shared", "../shared"), "dedup", name);
        assumeTrue(Files.exists(file), file + " is not here: set the system property ibid.shared to where it is");
        return Table.read(file);
    }
}
