package org.ibid.exchange.bibtex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;

/// Fields that came from a file and go back as they came.
final class BibtexKept {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_:+.-]{0,99}");
    private static final Set<String> NOT_TYPES = Set.of("comment", "preamble", "string", "xdata");

    private BibtexKept() {}

    static boolean isWord(String type) {
        return !type.isEmpty() && WORD.matcher(type).matches() && !NOT_TYPES.contains(type);
    }

    /// Whether a value can stand between braces: its own are in pairs, and it has no control characters.
    static boolean isWhole(String value) {
        return LatexText.bracesBalance(value)
                && value.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /// Adds what is kept. Names of fields and values come from a record that anybody may have written.
    static void write(Kept kept, OutgoingEntry entry, EntryText fields) {
        kept.fields().forEach((name, values) -> {
            boolean said =
                    fields.has(name) && (name.equals("options") || values.equals(List.of(BibtexFields.AND_OTHERS)));
            if (said) {
                return;
            }
            boolean fits = WORD.matcher(name).matches()
                    && fields.size() < BibtexFields.MOST
                    && values.size() == 1
                    && isWhole(values.getFirst())
                    && !fields.has(name);
            if (fits) {
                fields.put(name, values.getFirst());
            } else {
                entry.lost("custom");
            }
        });
    }
}
