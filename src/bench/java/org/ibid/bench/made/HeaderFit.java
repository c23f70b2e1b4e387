package org.ibid.bench.made;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ibid.bench.made.HeaderMarking.Mark;
import org.ibid.reading.Assurance;
import org.ibid.reading.LearnedAssurance;

/// Learns how much each sign weighs for each field: logistic regression with a penalty on squared weights, in which
/// every form counts alike, however many of its papers have the field.
final class HeaderFit {

    private static final Path FILE = Path.of("src/main/resources/org/ibid/reading/header.weights");
    private static final int ROUNDS = 3_000;
    private static final double STEP = 0.5;
    private static final double PENALTY = 0.004;

    private record Example(List<String> signs, boolean right, double counts) {}

    private HeaderFit() {}

    /// Learns from these, writes the file, and gives what it says.
    static Assurance write(List<Mark> marks, PrintStream out) throws IOException {
        var weights = new LinkedHashMap<String, Map<String, Double>>();
        for (String field : HeaderMarking.FIELDS) {
            weights.put(field, fitted(examples(marks, field)));
        }
        var text = new StringBuilder("# How much each sign of a header's field weighs; see LearnedAssurance.\n"
                + "# Learnt by ./bench read-made-papers --headers --fit from the made headers that are not held.\n");
        weights.forEach((field, signs) -> signs.forEach(
                (sign, weight) -> text.append(String.format(Locale.ROOT, "%s %s %.3f%n", field, sign, weight))));
        Files.writeString(FILE, text);
        out.println("written: " + FILE);
        return new LearnedAssurance(weights)::of;
    }

    private static List<Example> examples(List<Mark> marks, String field) {
        List<Mark> read = marks.stream()
                .filter(mark -> mark.field().equals(field) && mark.read().isPresent())
                .toList();
        Map<String, Integer> ofForm = new TreeMap<>();
        read.forEach(mark -> ofForm.merge(mark.paper().paper().template(), 1, Integer::sum));
        var examples = new ArrayList<Example>();
        for (Mark mark : read) {
            var signs = new ArrayList<>(new TreeSet<>(mark.signs()));
            signs.add(LearnedAssurance.ALWAYS);
            double counts = 1.0 / ofForm.get(mark.paper().paper().template()) / ofForm.size();
            examples.add(new Example(signs, mark.right(), counts));
        }
        return examples;
    }

    private static Map<String, Double> fitted(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        examples.forEach(example -> example.signs().forEach(sign -> weights.put(sign, 0.0)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> slope = new TreeMap<>();
            for (Example example : examples) {
                double sum = example.signs().stream().mapToDouble(weights::get).sum();
                double error = example.counts() * ((example.right() ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
                example.signs().forEach(sign -> slope.merge(sign, error, Double::sum));
            }
            slope.forEach(
                    (sign, steep) -> weights.merge(sign, STEP * (steep - PENALTY * weights.get(sign)), Double::sum));
        }
        return weights;
    }
}
