package org.ibid.exchange.bibtex;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.jspecify.annotations.Nullable;

/// Takes a file apart into entries, as BibTeX 0.99d does ("BibTeXing", section 2; btxdoc), and goes on after what is
/// broken: an entry whose braces do not close ends where the next one begins on a line of its own. `@comment{...}` is
/// passed over whole, as by biber.
final class BibtexParser {

    /// How long an entry may be, in characters, with what strings put in.
    static final long LONGEST_ENTRY = 4_000_000;

    private static final int LONGEST_KEY = BibtexValues.LONGEST_FIELD;
    private static final int LONGEST_COMMENT = 1_000_000;

    private final BibtexChars chars;
    private final Consumer<Fault> faults;
    private final BibtexValues values;
    private boolean commentsClose = true;

    /// Whether nothing of BibTeX was seen so far, but lines of text, which would be comments.
    private boolean onlyText;

    private boolean begun;

    BibtexParser(BibtexChars chars, Consumer<Fault> faults) {
        this.chars = chars;
        this.faults = faults;
        this.values = new BibtexValues(chars, (place, what) -> fault(Harm.NONE, place, what));
    }

    /// The next entry of the file; empty at its end.
    Optional<RawEntry> next() throws IOException {
        while (true) {
            int c = chars.peek();
            if (c == BibtexChars.END) {
                end();
                return Optional.empty();
            }
            if (c != '@') {
                onlyText |= !begun && c != '%' && chars.column() == 1 && !Character.isWhitespace(c);
                chars.next();
                continue;
            }
            var entry = at();
            if (entry != null) {
                return Optional.of(entry);
            }
        }
    }

    private void end() {
        if (onlyText) {
            fault(
                    Harm.REST,
                    new Place(1, 1),
                    "No entry stands in this file, nor anything else of BibTeX: entries begin with @, as in"
                            + " @article{key, ...}.");
            onlyText = false;
        }
    }

    private @Nullable RawEntry at() throws IOException {
        boolean startsLine = chars.column() == 1;
        var place = new Place(chars.line(), chars.column());
        chars.beginEntry(Fault.LONGEST + 1);
        chars.next();
        values.space();
        String type = values.name().toLowerCase(Locale.ROOT);
        values.space();
        int open = chars.peek();
        if (type.equals("comment")) {
            began();
            comment(open);
            return null;
        }
        if (open != '{' && open != '(') {
            if (startsLine && !type.isEmpty()) {
                began();
                fault(Harm.ENTRY, place, "After @" + type + " an opening brace is missing.");
            }
            return null;
        }
        began();
        chars.next();
        return body(type, open == '{' ? '}' : ')', place);
    }

    private void began() {
        begun = true;
        onlyText = false;
    }

    private @Nullable RawEntry body(String type, char close, Place place) throws IOException {
        try {
            return switch (type) {
                case "string" -> string(close);
                case "preamble" -> preamble(close);
                default -> entry(type, close, place);
            };
        } catch (Broken broken) {
            fault(Harm.ENTRY, broken.place, broken.what());
            recover();
            return null;
        }
    }

    private @Nullable RawEntry string(char close) throws IOException, Broken {
        values.space();
        String name = values.name();
        values.equalsSign(name);
        values.define(name, values.value(name));
        close(close, "@string");
        return null;
    }

    private @Nullable RawEntry preamble(char close) throws IOException, Broken {
        values.space();
        values.value("@preamble");
        close(close, "@preamble");
        return null;
    }

    private void close(char close, String what) throws IOException, Broken {
        values.space();
        if (chars.peek() == ',') {
            chars.next();
            values.space();
        }
        if (chars.peek() != close) {
            throw new Broken(chars, "Here " + what + " should end with \"" + close + "\".");
        }
        chars.next();
    }

    /// A comment that does not close is one word only, and so are all after it: what follows are entries again.
    private void comment(int open) throws IOException {
        if (open != '{' || !commentsClose) {
            return;
        }
        int depth = 0;
        for (int i = 0; i < LONGEST_COMMENT; i++) {
            int c = chars.peek(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                chars.skip(i + 1);
                return;
            }
            if (c == BibtexChars.END) {
                break;
            }
        }
        commentsClose = false;
        fault(
                Harm.NONE,
                new Place(chars.line(), chars.column()),
                "This @comment is not closed within a million characters; what follows it is read.");
    }

    private RawEntry entry(String type, char close, Place place) throws IOException, Broken {
        long end = values.length() + LONGEST_ENTRY;
        var fields = new LinkedHashMap<String, String>();
        String key = key(close);
        while (!isOver(close)) {
            field(close, fields);
            if (values.length() > end) {
                throw new Broken(place, "This entry is longer than " + LONGEST_ENTRY + " characters.");
            }
        }
        return new RawEntry(type, key, fields, place.line(), place.column(), chars.entry());
    }

    /// What stands before the first comma. A name before "=" is that of a field: the key is missing.
    private String key(char close) throws IOException, Broken {
        values.space();
        var key = new StringBuilder();
        for (int i = 0; i < LONGEST_KEY; i++) {
            int c = chars.peek(i);
            if (c == '=') {
                fault(
                        Harm.NONE,
                        new Place(chars.line(), chars.column()),
                        "The citation key is missing before the first field.");
                return "";
            }
            if (c == ',' || c == close || c == BibtexChars.END) {
                if (key.toString().isBlank()) {
                    fault(Harm.NONE, new Place(chars.line(), chars.column()), "This entry has no citation key.");
                }
                chars.skip(i);
                return key.toString().strip();
            }
            if (c == '{' || c == '"' || c == '@') {
                break;
            }
            key.append((char) c);
        }
        throw new Broken(chars, "The citation key must end with a comma.");
    }

    /// Whether the entry ends here; passes over commas and comments between fields.
    private boolean isOver(char close) throws IOException {
        while (true) {
            values.space();
            int c = chars.peek();
            if (c == ',') {
                chars.next();
            } else if (c == '%') {
                line();
            } else if (c == close) {
                chars.next();
                return true;
            } else if (c == BibtexChars.END || c == '@' && values.isEntryAhead(0)) {
                fault(
                        Harm.NONE,
                        new Place(chars.line(), chars.column()),
                        "The entry is not closed: \"" + close + "\" is missing here.");
                return true;
            } else {
                return false;
            }
        }
    }

    private void line() throws IOException {
        while (chars.peek() != '\n' && chars.peek() != '\r' && chars.peek() != BibtexChars.END) {
            chars.next();
        }
    }

    private void field(char close, SequencedMap<String, String> fields) throws IOException, Broken {
        var place = new Place(chars.line(), chars.column());
        String name = values.name().toLowerCase(Locale.ROOT);
        values.equalsSign(name);
        String value = values.value(name);
        String before = fields.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            fault(
                    Harm.NONE,
                    place,
                    "The field " + name + " is there twice; the first was taken, as BibTeX does. Take one away.");
        }
        values.space();
        int c = chars.peek();
        if (c != ',' && c != close && c != '%' && c != BibtexChars.END && c != '@') {
            fault(
                    Harm.NONE,
                    new Place(chars.line(), chars.column()),
                    "After the field " + name + " a comma is missing.");
        }
    }

    /// Goes on to where an entry begins.
    private void recover() throws IOException {
        while (chars.peek() != BibtexChars.END && !(chars.peek() == '@' && values.isEntryAhead(0))) {
            chars.next();
        }
    }

    private void fault(Harm harm, Place place, String what) {
        faults.accept(new Fault(harm, place.line(), place.column(), chars.entry(), what));
    }

    /// A place in the file, from 1.
    record Place(int line, int column) {}

    /// An entry that cannot be read.
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Place place;

        Broken(BibtexChars chars, String what) {
            this(new Place(chars.line(), chars.column()), what);
        }

        Broken(Place place, String what) {
            super(what, null, false, false);
            this.place = place;
        }

        String what() {
            return String.valueOf(getMessage());
        }
    }
}
