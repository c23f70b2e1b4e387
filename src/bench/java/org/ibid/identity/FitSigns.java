package org.ibid.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ibid.bench.identity.Records;
import org.ibid.bench.identity.Table;

/// Fits the weights of [Sign] that labelled pairs can tell (title, author, issued, container) by logistic regression
/// with a quadratic penalty; prints them for a person to round and write down. In this package because what it
/// fits is nobody else's business.
public final class FitSigns {

    private static final Set<String> FITTED = Set.of("title", "author", "issued", "container-title");

    private static final double PENALTY = 0.002;

    private record Pair(EnumSet<Sign> signs, boolean same) {}

    private FitSigns() {}

    /// @param files of labelled pairs, with the columns of the DeepMatcher splits
    public static void run(List<String> files, PrintStream out) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var file : files) {
            for (var row : Table.read(Path.of(file)).rows()) {
                var comparison =
                        Comparison.of(Profile.of(Records.side(row, "left")), Profile.of(Records.side(row, "right")));
                var signs = EnumSet.noneOf(Sign.class);
                comparison.signs().keySet().stream()
                        .filter(sign -> FITTED.contains(sign.field()))
                        .forEach(signs::add);
                pairs.add(new Pair(signs, row.get("label").equals("1")));
            }
        }
        print(fit(pairs), pairs, out);
    }

    private static double[] fit(List<Pair> pairs) {
        int base = Sign.values().length;
        var weights = new double[base + 1];
        for (int round = 0; round < 4000; round++) {
            var gradient = new double[weights.length];
            for (var pair : pairs) {
                double miss = (pair.same() ? 1 : 0) - 1 / (1 + Math.exp(-odds(pair, weights)));
                gradient[base] += miss;
                pair.signs().forEach(sign -> gradient[sign.ordinal()] += miss);
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] += 4 * (gradient[i] / pairs.size() - (i == base ? 0 : PENALTY / 10 * weights[i]));
            }
        }
        return weights;
    }

    private static double odds(Pair pair, double[] weights) {
        double odds = weights[weights.length - 1];
        for (var sign : pair.signs()) {
            odds += weights[sign.ordinal()];
        }
        return odds;
    }

    private static void print(double[] weights, List<Pair> pairs, PrintStream out) {
        for (var sign : Sign.values()) {
            long same = pairs.stream()
                    .filter(pair -> pair.same() && pair.signs().contains(sign))
                    .count();
            long all =
                    pairs.stream().filter(pair -> pair.signs().contains(sign)).count();
            out.printf("%-24s %6.2f   %d of %d%n", sign, weights[sign.ordinal()], same, all);
        }
        out.printf("%-24s %6.2f%n", "BASE", weights[weights.length - 1]);
    }
}
