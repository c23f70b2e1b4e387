package org.ibid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Labelled;
import org.ibid.reading.label.Labeller;
import org.ibid.reading.label.Segment;

/// How well a labeller reads examples: words, whole references, fields, and how honest its confidence is.
final class Score {

    /// One field found: how sure, and whether it is right.
    record Sure(double confidence, boolean right) {}

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, int[]> fields = new TreeMap<>();
    private final List<Sure> sures = new ArrayList<>();
    private final List<Sure> wholes = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int words;
    private int rightWords;
    private int references;
    private int rightReferences;
    private int exactReferences;

    static Score of(Labeller labeller, List<Example> examples) {
        var score = new Score();
        examples.forEach(each -> score.add(each, labeller.read(each.raw())));
        return score;
    }

    private void add(Example example, Labelled labelled) {
        List<Segment> found = labelled.segments();
        int[] labels = new int[example.labels().length];
        for (Segment each : found) {
            for (int t = 0; t < labels.length; t++) {
                int start = example.words().start(t);
                if (start >= each.start() && start < each.end()) {
                    labels[t] = each.label().ordinal();
                }
            }
        }
        boolean all = true;
        for (int t = 0; t < labels.length; t++) {
            boolean right = labels[t] == example.labels()[t];
            rightWords += right ? 1 : 0;
            all &= right;
        }
        words += labels.length;
        references++;
        rightReferences += all ? 1 : 0;
        boolean same = fields(example, found);
        exactReferences += same ? 1 : 0;
        wholes.add(new Sure(labelled.confidence(), same));
        if (!all) {
            errors.add(shown(example, labels));
        }
    }

    private boolean fields(Example example, List<Segment> found) {
        List<String> wanted = wanted(example);
        var left = new ArrayList<>(wanted);
        boolean same = true;
        for (String each : wanted) {
            count(each)[0]++;
        }
        for (Segment each : found) {
            String field = field(each.label(), each.in(example.raw()));
            boolean right = left.remove(field);
            same &= right;
            count(field)[1]++;
            count(field)[2] += right ? 1 : 0;
            sures.add(new Sure(each.confidence(), right));
        }
        return same && left.isEmpty();
    }

    private int[] count(String field) {
        return fields.computeIfAbsent(field.substring(0, field.indexOf(' ')), name -> new int[3]);
    }

    private static List<String> wanted(Example example) {
        return example.fields().stream()
                .map(field -> field(field.label(), field.text()))
                .toList();
    }

    private static String field(Label label, String text) {
        return label.word() + " " + MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// A reference with its labels, and where `labels` are others, both.
    static String shown(Example example, int[] labels) {
        var shown = new StringBuilder();
        for (int t = 0; t < labels.length; t++) {
            boolean opens = t == 0 || labels[t] != labels[t - 1] || example.labels()[t] != example.labels()[t - 1];
            if (opens) {
                String want = Label.values()[example.labels()[t]].word();
                String got = Label.values()[labels[t]].word();
                shown.append(want.equals(got) ? " {" + want + "} " : " {" + want + " READ " + got + "} ");
            }
            shown.append(
                            example.raw(),
                            example.words().start(t),
                            example.words().end(t))
                    .append(' ');
        }
        return shown.toString();
    }

    List<Sure> sures() {
        return sures;
    }

    List<Sure> wholes() {
        return wholes;
    }

    List<String> errors() {
        return errors;
    }

    double fieldF1() {
        int[] all = new int[3];
        for (int[] each : fields.values()) {
            for (int i = 0; i < 3; i++) {
                all[i] += each[i];
            }
        }
        return f1(all);
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[2] / Math.max(1, counts[0] + counts[1]);
    }

    int references() {
        return references;
    }

    /// The part of the references of which every field is right.
    double whole() {
        return (double) exactReferences / references;
    }

    double rightWords() {
        return (double) rightWords / words;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "field F1 %.4f  whole (words) %.4f  whole (fields) %.4f  words %.4f  (%d references)",
                fieldF1(),
                (double) rightReferences / references,
                whole(),
                rightWords(),
                references);
    }

    String table() {
        var table = new StringBuilder("field              in data  read  right     F1\n");
        fields.forEach((name, counts) -> table.append(String.format(
                Locale.ROOT, "%-18s %7d %5d %6d  %.3f%n", name, counts[0], counts[1], counts[2], f1(counts))));
        return table.toString();
    }
}
