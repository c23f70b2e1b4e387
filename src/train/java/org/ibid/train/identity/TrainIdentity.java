package org.ibid.train.identity;

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
import java.util.TreeMap;
import org.ibid.bench.identity.SamePairs;
import org.ibid.identity.Learning;
import org.ibid.identity.Learning.Step;
import org.ibid.identity.Thresholds;

/// Trains and scores the model that tells whether two works are one source.
///
/// - `train`: learns from the training parts of ../shared/dedup (elsewhere: the system property
///   `ibid.shared`) and from made pairs, calibrates, scores on the parts held back, and writes the shipped
///   model.
/// - `try`: the same, and writes nothing.
/// - `errors`: lists the training pairs that trees which have not seen their work decide wrongly.
/// - `evaluate [FILE.csv ...]`: scores the shipped model.
public final class TrainIdentity {

    private static final Path SHIPPED = Path.of("src/main/resources/org/ibid/identity/identity.model");

    private static final int FOLDS = 4;

    private static final int MOST_OF_A_WORK = 10;

    /// A word in fewer titles may be a misprint.
    private static final int LEAST_TITLES = 3;

    private static final int MOST_WORDS = 6_000;

    private static final Boosting.Options OPTIONS = new Boosting.Options(3, 240, 4, 0.08, 2, 2, 0.7);

    private final PrintStream out;
    private final List<Pair> pairs = new ArrayList<>();
    private final Learning learning;
    private final List<Boosting.Example> examples;

    private TrainIdentity(PrintStream out) throws IOException {
        this.out = out;
        pairs.addAll(Pair.read("dblp-acm-train.csv"));
        pairs.addAll(Pair.read("dblp-googlescholar-train.csv"));
        int labelled = pairs.size();
        pairs.addAll(MadePairs.all());
        out.printf(Locale.ROOT, "%d labelled pairs, %d made%n", labelled, pairs.size() - labelled);
        learning = new Learning(words(pairs));
        examples = pairs.stream()
                .map(pair -> new Boosting.Example(learning.features(pair.a(), pair.b()), pair.same(), pair.weight()))
                .toList();
    }

    /// Runs one mode in the project's folder and writes its tables to `out`.
    public static void run(List<String> arguments, PrintStream out) throws IOException {
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "train" -> new TrainIdentity(out).train(true);
            case "try" -> new TrainIdentity(out).train(false);
            case "errors" -> new TrainIdentity(out).errors();
            case "evaluate" -> SamePairs.run(arguments.size() == 1 ? List.of() : scored(arguments), out);
            default -> out.println("train | try | errors | evaluate [FILE.csv ...]");
        }
    }

    private static List<String> scored(List<String> arguments) {
        var scored = new ArrayList<>(arguments);
        scored.set(0, "score");
        return scored;
    }

    private void train(boolean writing) throws IOException {
        var calibration = Platt.fit(evened(heldOut()));
        out.println("calibrated: " + calibration);
        var steps = calibration.on(Boosting.learn(examples, OPTIONS));
        importance(steps);
        SamePairs.development(learning.identity(steps, Thresholds.defaults()), out);
        if (writing) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED, learning.written(steps));
            out.printf(Locale.ROOT, "written: %s, %.2f MB%n", SHIPPED, Files.size(SHIPPED) / 1e6);
        }
    }

    /// All pairs of a work are in one.
    private static int fold(Pair pair) {
        return Math.floorMod(pair.source().hashCode(), FOLDS);
    }

    /// What trees that have seen no pair of an example's work say of it.
    private List<Platt.Said> heldOut() {
        var folds = pairs.stream().map(TrainIdentity::fold).toList();
        var said = new Platt.Said[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            var seen = new ArrayList<Boosting.Example>();
            for (int i = 0; i < examples.size(); i++) {
                if (folds.get(i) != fold) {
                    seen.add(examples.get(i));
                }
            }
            var steps = Boosting.learn(seen, OPTIONS);
            for (int i = 0; i < said.length; i++) {
                if (folds.get(i) == fold) {
                    var one = examples.get(i);
                    said[i] = new Platt.Said(Boosting.odds(steps, one.values()), one.same(), one.weight());
                }
            }
        }
        return List.of(said);
    }

    /// A column's title, of which there are hundreds of pairs, says as much as a few.
    private List<Platt.Said> evened(List<Platt.Said> said) {
        var counts = new HashMap<String, Integer>();
        pairs.forEach(pair -> counts.merge(pair.source(), 1, Integer::sum));
        var evened = new ArrayList<Platt.Said>();
        for (int i = 0; i < said.size(); i++) {
            var one = said.get(i);
            double share = Math.min(
                    1.0, (double) MOST_OF_A_WORK / counts.get(pairs.get(i).source()));
            evened.add(new Platt.Said(one.odds(), one.same(), one.weight() * share));
        }
        return evened;
    }

    private void errors() {
        var said = heldOut();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).odds() > 0 != said.get(i).same()) {
                out.printf(
                        Locale.ROOT,
                        "%s %.1f%n",
                        said.get(i).same() ? "MISSED" : "WRONG",
                        said.get(i).odds());
                out.println("  " + pairs.get(i).a().toCsl() + "\n  "
                        + pairs.get(i).b().toCsl());
            }
        }
    }

    /// The words of the titles, each with the logarithm of how many titles there are for each that has it, to two
    /// decimals.
    private static Map<String, Double> words(List<Pair> pairs) {
        var titles = new HashSet<String>();
        pairs.forEach(pair -> {
            pair.a().text("title").ifPresent(titles::add);
            pair.b().text("title").ifPresent(titles::add);
        });
        var counts = new HashMap<String, Integer>();
        titles.forEach(
                title -> new HashSet<>(Learning.words(title)).forEach(word -> counts.merge(word, 1, Integer::sum)));
        var words = new TreeMap<String, Double>();
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_TITLES)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .forEach(count -> words.put(count.getKey(), rarity((double) titles.size() / count.getValue())));
        return words;
    }

    private static double rarity(double titles) {
        return Math.round(Math.log(titles) * 100) / 100.0;
    }

    private void importance(List<Step> steps) {
        var asked = new TreeMap<String, Integer>();
        steps.stream()
                .filter(step -> step.feature() >= 0)
                .forEach(step -> asked.merge(Learning.names().get(step.feature()), 1, Integer::sum));
        out.println("asked: " + asked);
    }
}
