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
        MADE
    }

    Example {
        if (labels.length != words.size()) {
            throw new IllegalArgumentException("each word has one label: " + raw);
        }
    }

    /// Letters and digits only: what two copies of one reference have in common.
    String same() {
        return raw.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
