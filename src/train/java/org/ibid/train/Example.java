package org.ibid.train;

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

    /// Letters and digits only: what two copies of one reference have in common.
    String same() {
        return raw.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
