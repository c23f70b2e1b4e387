package org.ibid.bench.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.identity.Answer;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.identity.Verdict;

/// Whether the two records of each pair are one source: answers for a file of pairs, or, without a file, the score on
/// the labelled pairs of `../shared/dedup` (elsewhere: the system property `ibid.shared`).
public final class SamePairs {

    private static final List<String> DEVELOPMENT = List.of("dblp-acm-valid.csv", "dblp-googlescholar-valid.csv");

    private SamePairs() {}

    /// Answers for the given file, or scores on the development data.
    ///
    /// @param args none; or a CSV file with the columns `left_title`, `left_authors`, `left_venue`, `left_year` and
    ///             the same for `right_`, written again with `probability` and `answer` behind; `score` before the
    ///             files scores them by their `label`; `errors` before them lists what was decided wrongly
    public static void run(List<String> args, PrintStream out) throws IOException {
        var identity = new Identity(Thresholds.defaults());
        if (args.isEmpty()) {
            development(identity, out);
            return;
        }
        switch (args.getFirst()) {
            case "score" -> {
                for (var file : args.subList(1, args.size())) {
                    score(identity, Path.of(file), out);
                }
            }
            case "errors" -> {
                for (var file : args.subList(1, args.size())) {
                    errors(identity, Path.of(file), out);
                }
            }
            default -> answer(identity, Path.of(args.getFirst()), out);
        }
    }

    /// Scores on the development data.
    public static void development(Identity identity, PrintStream out) throws IOException {
        for (var name : DEVELOPMENT) {
            score(identity, shared().resolve("dedup").resolve(name), out);
        }
    }

    static Path shared() {
        return Path.of(System.getProperty("ibid.shared", "../shared"));
    }

    private static void score(Identity identity, Path file, PrintStream out) throws IOException {
        if (!Files.exists(file)) {
            out.println(file + " is not here: its score is left out");
            return;
        }
        var merged = Score.NONE;
        var likely = Score.NONE;
        var found = Score.NONE;
        var calibration = new Calibration();
        for (var row : Table.read(file).rows()) {
            var verdict = verdict(identity, row);
            boolean truth = row.get("label").equals("1");
            merged = merged.and(verdict.answer() == Answer.SAME, truth);
            likely = likely.and(verdict.probability() >= 0.5, truth);
            found = truth ? found.and(shareKey(identity, row), true) : found;
            calibration.add(verdict.probability(), truth);
        }
        out.println(file.getFileName());
        out.println("  answered same      " + merged);
        out.println("  probability >= 0.5 " + likely);
        out.printf(Locale.ROOT, "  blocking keeps     %.4f of the true pairs%n", found.recall());
        out.printf(Locale.ROOT, "  calibration error  %.4f%n", calibration.error());
    }

    private static Verdict verdict(Identity identity, Map<String, String> row) {
        return identity.compare(Records.side(row, "left"), Records.side(row, "right"));
    }

    private static boolean shareKey(Identity identity, Map<String, String> row) {
        return !Collections.disjoint(
                identity.blockingKeys(Records.side(row, "left")), identity.blockingKeys(Records.side(row, "right")));
    }

    private static void errors(Identity identity, Path file, PrintStream out) throws IOException {
        for (var row : Table.read(file).rows()) {
            var verdict = verdict(identity, row);
            if ((verdict.answer() == Answer.SAME) != row.get("label").equals("1")) {
                out.println(row + "\n  " + verdict + (shareKey(identity, row) ? "" : "\n  no key in common"));
            }
        }
    }

    private static void answer(Identity identity, Path file, PrintStream out) throws IOException {
        var table = Table.read(file);
        out.println(
                table.columns().stream().map(SamePairs::cell).collect(Collectors.joining(",")) + ",probability,answer");
        for (var row : table.rows()) {
            var verdict = verdict(identity, row);
            var cells = row.values().stream().map(SamePairs::cell).collect(Collectors.joining(","));
            out.printf(
                    Locale.ROOT,
                    "%s,%.4f,%s%n",
                    cells,
                    verdict.probability(),
                    verdict.answer().name().toLowerCase(Locale.ROOT));
        }
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
