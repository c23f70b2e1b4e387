package org.ibid.train;

import java.util.ArrayList;
import java.util.List;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// One labelled reference.
///
/// @param labels the label of each word, by its ordinal
/// @param source where it is from
record Example(String raw, Words words, int[] labels, Source source) {

    /// Where examples are from.
    enum Source {
        GOLD,
        GOOD,
        GROBID,
        MADE,
        RENDERED
    }

    Example {
        if (labels.length != words.size()) {
            throw new IllegalArgumentException("each word has one label: " + raw);
        }
    }

    /// Whether it was made of the fields of others.
    boolean isMade() {
        return source == Source.MADE || source == Source.RENDERED;
    }

    /// One field: words of one label in a row, as they are printed.
    record Field(Label label, String text) {}

    /// Its fields, in order.
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        int first = 0;
        for (int t = 1; t <= labels.length; t++) {
            if (t == labels.length || labels[t] != labels[first]) {
                fields.add(
                        new Field(Label.values()[labels[first]], raw.substring(words.start(first), words.end(t - 1))));
                first = t;
            }
        }
        return fields;
    }

    /// Letters and digits only: what two copies of one reference have in common.
    String same() {
        return raw.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
