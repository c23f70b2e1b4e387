package org.ibid.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.reading.label.Labeller;
import org.ibid.reading.label.Model;

/// Trains and scores the model that reads references.
///
/// - `train`: trains without the development part, scores it there, calibrates its confidence, trains again on
///   everything with the same options, and writes that as the shipped model.
/// - `try`: the first half only; writes nothing, but to the file `-Dout=FILE` if there is one. System properties change
///   the options (`-Drounds=4`); `-Derrors=true` prints what was read wrongly.
/// - `evaluate [FILE.jsonl ...]`: scores the shipped model on the files, lines `{raw, segments}`; without a file on
///   the development part, which the shipped model has seen: then only `train` tells the truth.
public final class Train {

    private static final Path SHIPPED = Path.of("src/main/resources/org/ibid/reading/label/references.model");

    private final PrintStream out;
    private final Corpus corpus;
    private final Trainer.Options options = Trainer.Options.given();

    private Train(PrintStream out) throws IOException {
        this.out = out;
        this.corpus = Corpus.read(
                Path.of(System.getProperty("ibid.shared", "../shared")).resolve("refs"));
    }

    public static void main(String... arguments) throws IOException {
        run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /// Runs one mode in the project's folder and writes its tables to `out`.
    public static void run(List<String> arguments, PrintStream out) throws IOException {
        String mode = arguments.isEmpty() ? "" : arguments.getFirst();
        switch (mode) {
            case "train" -> new Train(out).train();
            case "try" -> new Train(out).tried();
            case "evaluate" -> evaluate(arguments.subList(1, arguments.size()), out);
            default -> out.println("train | try | evaluate [FILE.jsonl ...]");
        }
    }

    private void train() throws IOException {
        Model calibrated = tried();
        Model model = trained(corpus.all()).sure(calibrated.sure(), calibrated.wholeSure());
        try (var file = Files.newOutputStream(SHIPPED)) {
            model.write(file);
        }
        out.printf(Locale.ROOT, "written: %s, %.2f MB%n", SHIPPED, Files.size(SHIPPED) / 1e6);
    }

    private Model tried() throws IOException {
        Model model = trained(corpus.training());
        Score score = Score.of(new Labeller(model), corpus.development());
        out.println(score.line());
        if (Boolean.getBoolean("short")) {
            seeds(new Labeller(model), out);
            return model;
        }
        out.print(score.table());
        if (Boolean.getBoolean("errors")) {
            score.errors().forEach(out::println);
        }
        out.println("fields, as the model says:");
        out.print(Calibration.table(score.sures()));
        out.println("fields, calibrated (each fifth by the other four):");
        out.print(Calibration.table(Calibration.crossFitted(score.sures())));
        out.println("whole references, calibrated (each fifth by the other four):");
        out.print(Calibration.table(Calibration.crossFitted(score.wholes())));
        Model calibrated = model.sure(Calibration.fit(score.sures()), Calibration.fit(score.wholes()));
        var bytes = new ByteArrayOutputStream();
        calibrated.write(bytes);
        out.printf(Locale.ROOT, "size %.2f MB%n", bytes.size() / 1e6);
        seeds(new Labeller(calibrated), out);
        if (System.getProperty("out") != null) {
            Files.write(Path.of(System.getProperty("out")), bytes.toByteArray());
        }
        return calibrated;
    }

    private Model trained(List<Example> examples) throws IOException {
        var more = new ArrayList<>(examples);
        more.addAll(Recombined.of(examples));
        var used =
                more.stream().filter(each -> options.weight(each.source()) > 0).toList();
        long before = System.nanoTime();
        Model model = new Trainer(used, Journals.titles(), options).train();
        out.printf(
                Locale.ROOT, "trained on %d references in %.0f s%n", used.size(), (System.nanoTime() - before) / 1e9);
        return model;
    }

    private static void evaluate(List<String> files, PrintStream out) throws IOException {
        Labeller labeller = Labeller.shipped();
        if (files.isEmpty()) {
            Score score = Score.of(labeller, new Train(out).corpus.development());
            out.println(score.line());
            out.print(score.table());
            seeds(labeller, out);
        }
        for (String file : files) {
            score(labeller, Path.of(file), out);
        }
    }

    private static void seeds(Labeller labeller, PrintStream out) throws IOException {
        for (String name : List.of(
                "seed-003", "seed-004", "language-de", "language-fr", "language-es", "language-ru", "language-zh")) {
            Path file = Path.of("src/test/resources/reading/labelled/" + name + ".jsonl");
            if (Files.exists(file)) {
                score(labeller, file, out);
            }
        }
    }

    private static void score(Labeller labeller, Path file, PrintStream out) throws IOException {
        Score score = Score.of(labeller, References.read(file, Example.Source.GOLD));
        out.println(file.getFileName() + ": " + score.line());
        if (Boolean.getBoolean("errors")) {
            score.errors().forEach(out::println);
        }
    }
}
