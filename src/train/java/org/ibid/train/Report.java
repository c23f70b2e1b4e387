package org.ibid.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ibid.reading.label.Labeller;
import org.ibid.reading.label.Model;

/// Prints the tables by which a model is judged.
final class Report {

    private static final Path LABELLED = Path.of("src/test/resources/reading/labelled");
    private static final List<String> SEEDS = List.of("seed-003", "seed-004");
    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "ru", "zh");
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /// The scores of references by field, and of confidences by tenths; of the latter also as they are for references
    /// that the calibration has not seen.
    void development(Score score) {
        out.println("development part: " + score.line());
        out.print(score.table());
        out.println("fields, as the model says:");
        out.print(Calibration.table(score.sures()));
        out.println("fields, calibrated (each fifth by the other four):");
        out.print(Calibration.table(Calibration.crossFitted(score.sures())));
        out.println("whole references, calibrated (each fifth by the other four):");
        out.print(Calibration.table(Calibration.crossFitted(score.wholes())));
    }

    /// The scores of the references labelled by hand: of the seeds, and by language. Of each language one half may be
    /// looked at when the model is made; the other (held) is only scored.
    void labelled(Labeller labeller) throws IOException {
        out.println("labelled by hand     references  field F1   whole   words");
        for (String seed : SEEDS) {
            row(seed, labeller);
        }
        for (String language : LANGUAGES) {
            row("language-" + language, labeller);
            row("language-" + language + "-held", labeller);
        }
    }

    private void row(String name, Labeller labeller) throws IOException {
        Score score = Score.of(labeller, References.read(LABELLED.resolve(name + ".jsonl"), Example.Source.GOLD));
        out.printf(
                Locale.ROOT,
                "%-20s %10d %9.4f %7.4f %7.4f%n",
                name,
                score.references(),
                score.fieldF1(),
                score.whole(),
                score.rightWords());
        if (Boolean.getBoolean("errors")) {
            score.errors().forEach(out::println);
        }
    }

    /// What a model costs: its file, the time to load it, the memory it takes, and the references labelled in a second
    /// of one thread's own time.
    void cost(byte[] file, List<Example> examples) throws IOException {
        long memory = used();
        long before = System.nanoTime();
        var labeller = new Labeller(Model.read(new ByteArrayInputStream(file)));
        double load = (System.nanoTime() - before) / MEGA;
        out.printf(
                Locale.ROOT,
                "model %.2f MB, loaded in %.0f ms, %.1f MB of memory%n",
                file.length / MEGA,
                load,
                (used() - memory) / MEGA);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int segments = 0;
            for (Example each : examples) {
                segments += labeller.read(each.raw()).segments().size();
            }
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = segments == 0 ? 0 : Math.max(best, examples.size() * NANOS / took);
        }
        out.printf(Locale.ROOT, "%.0f references/s on one core (best of %d rounds)%n", best, ROUNDS);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
