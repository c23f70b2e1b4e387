package org.ibid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// Fills forms `label=text {value} |label=text ...` and gives the labelled references they make.
final class FilledForm {

    private static final int SELDOM = 15;

    private final Random random;
    private final UnaryOperator<String> value;

    /// @param value what to put in for a name in braces
    FilledForm(Random random, UnaryOperator<String> value) {
        this.random = random;
        this.value = value;
    }

    /// A reference in this form.
    Example make(String form) {
        var raw = new StringBuilder();
        var ends = new ArrayList<int[]>();
        for (String part : form.split("\\|")) {
            int equals = part.indexOf('=');
            Label label = Label.of(part.substring(0, equals)).orElseThrow();
            raw.append(careless(filled(part.substring(equals + 1))));
            ends.add(new int[] {raw.length(), label.ordinal()});
        }
        Words words = Words.of(raw.toString());
        return new Example(raw.toString(), words, labels(words, ends), Example.Source.MADE);
    }

    private static int[] labels(Words words, List<int[]> ends) {
        var labels = new int[words.size()];
        int at = 0;
        for (int w = 0; w < labels.length; w++) {
            while (words.start(w) >= ends.get(at)[0]) {
                at++;
            }
            labels[w] = ends.get(at)[1];
        }
        return labels;
    }

    /// Now and then as a careless author writes it: without the punctuation after a field, or with another.
    private String careless(String field) {
        String text = field.strip();
        char last = text.charAt(text.length() - 1);
        if (last != ',' && last != '.' || random.nextInt(SELDOM) > 0) {
            return field;
        }
        String bare = text.substring(0, text.length() - 1);
        return (random.nextBoolean() ? bare : bare + (last == ',' ? '.' : ',')) + " ";
    }

    private String filled(String pattern) {
        var filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                return filled.append(pattern, at, pattern.length()).toString();
            }
            int close = pattern.indexOf('}', open);
            filled.append(pattern, at, open).append(value.apply(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.toString();
    }
}
