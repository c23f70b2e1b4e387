package org.ibid.exchange.bibtex;

import static java.util.Objects.requireNonNull;

import java.util.SequencedMap;

/// An entry as the file has it, strings put in and joined: nothing of it is understood yet.
///
/// @param type   the type in lower case
/// @param key    the citation key; empty if there is none
/// @param fields the fields in order, names in lower case, values in LaTeX without their delimiters
/// @param line   the line it begins on, from 1
/// @param column the column it begins at, from 1
/// @param text   how it begins in the file, for faults
record RawEntry(String type, String key, SequencedMap<String, String> fields, int line, int column, String text) {

    RawEntry {
        requireNonNull(type, "type");
        requireNonNull(key, "key");
        requireNonNull(fields, "fields");
        requireNonNull(text, "text");
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// About how many bytes it takes to remember.
    int weight() {
        int weight = 200 + key.length() + text.length();
        for (var field : fields.entrySet()) {
            weight += 100 + field.getValue().length();
        }
        return weight;
    }
}
