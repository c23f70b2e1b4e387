package org.ibid.exchange.bibtex;

import java.util.HashSet;
import java.util.Set;

/// The text of one entry as it grows, one field a line. A field that is there already is not written again.
final class EntryText {

    private static final int USUAL_LENGTH = 1_000;
    private static final int USUAL_FIELDS = 32;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final Set<String> names = HashSet.newHashSet(USUAL_FIELDS);

    EntryText(String type, String key) {
        text.append('@').append(type).append('{').append(key).append(',');
    }

    boolean has(String field) {
        return names.contains(field);
    }

    /// How many fields there are.
    int size() {
        return names.size();
    }

    /// A field with its value in braces.
    ///
    /// @return whether the field was not there yet
    boolean put(String field, String latex) {
        boolean isNew = begin(field);
        if (isNew) {
            text.append('{').append(latex).append('}');
        }
        return isNew;
    }

    /// A field whose value is the name of a string.
    void putString(String field, String string) {
        if (begin(field)) {
            text.append(string);
        }
    }

    private boolean begin(String field) {
        boolean isFirst = names.isEmpty();
        boolean isNew = names.add(field);
        if (isNew) {
            text.append(isFirst ? "\n  " : ",\n  ").append(field).append(" = ");
        }
        return isNew;
    }

    /// The whole entry.
    CharSequence close() {
        return text.append("\n}\n");
    }
}
