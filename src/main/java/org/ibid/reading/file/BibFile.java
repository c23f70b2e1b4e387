package org.ibid.reading.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Reads the entries of a BibTeX file (`.bib`): what is malformed is skipped up to the next entry.
final class BibFile {

    /// @param type   in lower case, without the `@`
    /// @param fields by their names in lower case, in LaTeX, without the braces or quotes around them
    record Entry(String type, Map<String, String> fields) {}

    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_VALUE = 100_000;
    private static final int LONGEST_KEY = 300;
    private static final Map<String, String> MONTHS = months();

    private final String bib;
    private final Map<String, String> strings = new HashMap<>(MONTHS);
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int at;

    private BibFile(String bib) {
        this.bib = bib;
    }

    /// The entries by their keys; of two with one key the first, as BibTeX has it.
    static Map<String, Entry> read(String bib) {
        var file = new BibFile(bib);
        while (file.entries.size() < MOST_ENTRIES && file.findEntry()) {
            file.entry();
        }
        return file.entries;
    }

    private static Map<String, String> months() {
        var months = new HashMap<String, String>();
        String[] names = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], String.valueOf(i + 1));
        }
        return Map.copyOf(months);
    }

    private boolean findEntry() {
        int next = bib.indexOf('@', at);
        at = next < 0 ? bib.length() : next + 1;
        return next >= 0;
    }

    private void entry() {
        String type = word().toLowerCase(Locale.ROOT);
        skipSpace();
        if (type.equals("comment") || !isNext('{') && !isNext('(')) {
            return;
        }
        at++;
        if (type.equals("preamble")) {
            return;
        }
        if (type.equals("string")) {
            fields().forEach(strings::put);
            return;
        }
        int comma = bib.indexOf(',', at, Math.min(bib.length(), at + LONGEST_KEY));
        String key = comma < 0 ? "" : bib.substring(at, comma).strip();
        if (key.isEmpty() || key.indexOf('=') >= 0 || key.indexOf('\n') >= 0) {
            return;
        }
        at = comma + 1;
        entries.putIfAbsent(key, new Entry(type, fields()));
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        while (true) {
            skip(',');
            String name = word().toLowerCase(Locale.ROOT);
            skipSpace();
            if (name.isEmpty() || !isNext('=')) {
                return fields;
            }
            at++;
            fields.putIfAbsent(name, value());
        }
    }

    /// Pieces joined by `#`.
    private String value() {
        var value = new StringBuilder();
        do {
            skip('#');
            String piece = piece();
            if (value.length() + piece.length() <= LONGEST_VALUE) {
                value.append(piece);
            }
            skipSpace();
        } while (isNext('#'));
        return value.toString();
    }

    private String piece() {
        if (isNext('{')) {
            return until('}');
        }
        if (isNext('"')) {
            return until('"');
        }
        String word = word();
        return strings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /// What stands up to a mark outside of braces. Without one it ends where the file, or the next entry, does.
    private String until(char mark) {
        int from = ++at;
        int deep = 0;
        for (; at < bib.length(); at++) {
            char c = bib.charAt(at);
            if (c == mark && deep == 0) {
                return bib.substring(from, at++);
            }
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                deep++;
            } else if (c == '}') {
                deep--;
            } else if (c == '@' && at > 0 && bib.charAt(at - 1) == '\n') {
                return bib.substring(from, at);
            }
        }
        at = Math.min(at, bib.length());
        return bib.substring(Math.min(from, at), at);
    }

    private String word() {
        skipSpace();
        int from = at;
        while (at < bib.length()
                && (Character.isLetterOrDigit(bib.charAt(at)) || "_-:.+/*".indexOf(bib.charAt(at)) >= 0)) {
            at++;
        }
        return bib.substring(from, at);
    }

    private void skip(char mark) {
        skipSpace();
        while (isNext(mark)) {
            at++;
            skipSpace();
        }
    }

    private void skipSpace() {
        while (at < bib.length() && Character.isWhitespace(bib.charAt(at))) {
            at++;
        }
    }

    private boolean isNext(char mark) {
        return at < bib.length() && bib.charAt(at) == mark;
    }
}
