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
/// - `show`: some of the references rendered for learning, with their labels.
/// - `evaluate [FILE.jsonl ...]`: scores the shipped model on the files, lines `{raw, segments}`; without a file on
///   the development part, which the shipped model has seen: then only `train` tells the truth.
public final class Train {

    private static final Path SHIPPED = Path.of("src/main/resources/org/ibid/reading/label/references.model");

    private final PrintStream out;
    private final Report report;
    private final Corpus corpus;
    private final Trainer.Options options = Trainer.Options.given();

    private Train(PrintStream out) throws IOException {
        this.out = out;
        this.report = new Report(out);
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
            case "show" -> new Train(out).show();
            case "evaluate" -> new Train(out).evaluate(arguments.subList(1, arguments.size()));
            default -> out.println("train | try | show | evaluate [FILE.jsonl ...]");
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
        report.development(score);
        if (Boolean.getBoolean("errors")) {
            score.errors().forEach(out::println);
        }
        Model calibrated = model.sure(Calibration.fit(score.sures()), Calibration.fit(score.wholes()));
        report.labelled(new Labeller(calibrated));
        var bytes = new ByteArrayOutputStream();
        calibrated.write(bytes);
        report.cost(bytes.toByteArray(), corpus.development());
        if (System.getProperty("out") != null) {
            Files.write(Path.of(System.getProperty("out")), bytes.toByteArray());
        }
        return calibrated;
    }

    /// Some of the rendered references, with their labels.
    private void show() throws IOException {
        for (Example each : Rendered.of(corpus.training(), Integer.getInteger("each", 8))) {
            out.println(Score.shown(each, each.labels()));
        }
    }

    private Model trained(List<Example> examples) throws IOException {
        var more = new ArrayList<>(examples);
        more.addAll(Recombined.of(examples));
        more.addAll(Manners.of(examples));
        more.addAll(Rendered.of(examples, Integer.getInteger("each", 600)));
        var used =
                more.stream().filter(each -> options.weight(each.source()) > 0).toList();
        long before = System.nanoTime();
        Model model = new Trainer(used, Journals.titles(), options).train();
        out.printf(
                Locale.ROOT, "trained on %d references in %.0f s%n", used.size(), (System.nanoTime() - before) / 1e9);
        return model;
    }

    private void evaluate(List<String> files) throws IOException {
        Labeller labeller = Labeller.shipped();
        if (files.isEmpty()) {
            out.println("The shipped model has learnt from the development part, too: for its true score see train.");
            report.development(Score.of(labeller, corpus.development()));
            report.labelled(labeller);
            report.cost(Files.readAllBytes(SHIPPED), corpus.development());
        }
        for (String file : files) {
            Score score = Score.of(labeller, References.read(Path.of(file), Example.Source.GOLD));
            out.println(file + ": " + score.line());
            out.print(score.table());
            if (Boolean.getBoolean("errors")) {
                score.errors().forEach(out::println);
            }
        }
    }
}
