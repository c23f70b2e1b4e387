package org.ibid.bench.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.work.Work;

/// How many works are made ready, and how many pairs compared, in a second of one core's own time.
public final class SameSpeed {

    private static final int ROUNDS = 5;

    private SameSpeed() {}

    /// @param args none, for the pairs of `dedup/dblp-googlescholar-valid.csv` of the shared data; or a file of
    ///             pairs
    public static void run(List<String> args, PrintStream out) throws IOException {
        var file = args.isEmpty()
                ? SamePairs.shared().resolve("dedup/dblp-googlescholar-valid.csv")
                : Path.of(args.getFirst());
        if (!Files.exists(file)) {
            out.println(file + " is not here: nothing to compare");
            return;
        }
        var works = new ArrayList<Work>();
        for (var row : Table.read(file).rows()) {
            works.add(Records.side(row, "left"));
            works.add(Records.side(row, "right"));
        }
        var identity = new Identity(Thresholds.defaults());
        for (int round = 1; round <= ROUNDS; round++) {
            round(identity, works, out);
        }
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void round(Identity identity, List<Work> works, PrintStream out) {
        long start = time();
        List<Candidate> ready = works.stream().map(identity::candidate).toList();
        long made = time();
        double sum = 0;
        for (int i = 0; i + 1 < ready.size(); i += 2) {
            sum += identity.compare(ready.get(i), ready.get(i + 1)).probability();
        }
        long compared = time();
        out.printf(
                Locale.ROOT,
                "%,.0f works made ready a second, %,.0f pairs compared a second (%.0f of %d likely the same)%n",
                1e9 * ready.size() / (made - start),
                1e9 * ready.size() / 2 / (compared - made),
                sum,
                ready.size() / 2);
    }
}
