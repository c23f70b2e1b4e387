package org.ibid.exchange.bibtex;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ibid.exchange.bibtex.BibtexParser.Broken;
import org.ibid.exchange.bibtex.BibtexParser.Place;

/// Reads the names and values of fields: `{...}`, `"..."`, numbers and strings, joined by `#`.
final class BibtexValues {

    /// How long a field may be, in characters.
    static final int LONGEST_FIELD = 1_000_000;

    /// How long all strings of a file may be together.
    private static final long LONGEST_STRINGS = 8_000_000;

    /// How many characters strings may put in for each character of the file, and how many besides.
    private static final long MOST_PUT_IN_EACH = 4;

    private static final long MOST_PUT_IN = 10_000_000;

    private static final int FAR = 300;
    private static final int MOST_NAMES = 1_000;
    private static final String NOT_IN_NAMES = "{}()=,#\"%'\\~";

    private final BibtexChars chars;
    private final BiConsumer<Place, String> doubts;
    private final Map<String, String> strings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private long stringsLength;
    private long putIn;

    BibtexValues(BibtexChars chars, BiConsumer<Place, String> doubts) {
        this.chars = chars;
        this.doubts = doubts;
    }

    void space() throws IOException {
        while (isSpace(chars.peek())) {
            chars.next();
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c != BibtexChars.END && Character.isWhitespace(c);
    }

    /// A name of a type, field or string; empty if there is none.
    String name() throws IOException {
        var name = new StringBuilder();
        while (isNameChar(chars.peek()) && name.length() < FAR) {
            name.append((char) chars.next());
        }
        return known(name.toString());
    }

    /// Names come again and again: one string each is enough.
    private String known(String name) {
        String known = names.get(name);
        if (known == null && names.size() < MOST_NAMES) {
            names.put(name, name);
        }
        return known == null ? name : known;
    }

    private static boolean isNameChar(int c) {
        return c > ' ' && c != '@' && !Character.isWhitespace(c) && NOT_IN_NAMES.indexOf(c) < 0;
    }

    void equalsSign(String name) throws IOException, Broken {
        space();
        if (name.isEmpty() || chars.peek() != '=') {
            throw new Broken(
                    chars,
                    name.isEmpty()
                            ? "Here a field should begin, \"name = {value}\"; look for a quotation mark or brace that"
                                    + " ends the field before too early."
                            : "After \"" + name + "\" an equals sign is missing.");
        }
        chars.next();
        space();
    }

    /// How many characters the file has so far with what its strings put in.
    long length() {
        return chars.read() + putIn;
    }

    void define(String name, String value) {
        if (stringsLength + value.length() > LONGEST_STRINGS) {
            doubt("The strings of this file are longer than " + LONGEST_STRINGS + " characters; this one is not kept.");
            return;
        }
        stringsLength += value.length();
        strings.put(name.toLowerCase(Locale.ROOT), value);
    }

    /// A value with its parts joined.
    String value(String field) throws IOException, Broken {
        String first = part(field);
        space();
        if (chars.peek() != '#') {
            return first;
        }
        var joined = new StringBuilder(first);
        while (chars.peek() == '#') {
            chars.next();
            space();
            joined.append(part(field));
            checkLength(joined, field);
            space();
        }
        return joined.toString();
    }

    private String part(String field) throws IOException, Broken {
        int c = chars.peek();
        if (c == '{') {
            chars.next();
            return delimited('}', field);
        }
        if (c == '"') {
            chars.next();
            return delimited('"', field);
        }
        String word = name();
        if (word.isEmpty()) {
            throw new Broken(chars, "The field " + field + " has no value: {...}, \"...\", a number or a string.");
        }
        return word.chars().allMatch(Character::isDigit) ? word : string(word);
    }

    private String string(String word) throws Broken {
        String name = word.toLowerCase(Locale.ROOT);
        String value = strings.get(name);
        if (value != null) {
            return putIn(word, value);
        }
        return Month.ofString(name).map(Month::macro).orElseGet(() -> {
            doubt("There is no @string " + word + " before this place; the word itself was taken.");
            return word;
        });
    }

    private String putIn(String word, String value) throws Broken {
        if (putIn + value.length() > MOST_PUT_IN + MOST_PUT_IN_EACH * chars.read()) {
            throw new Broken(
                    chars, "The strings of this file put in too much with " + word + "; write the text itself here.");
        }
        putIn += value.length();
        return value;
    }

    private void doubt(String what) {
        doubts.accept(new Place(chars.line(), chars.column()), what);
    }

    private String delimited(char end, String field) throws IOException, Broken {
        var place = new Place(chars.line(), chars.column());
        var value = new StringBuilder();
        int depth = 0;
        while (true) {
            int c = chars.peek();
            if (c == BibtexChars.END || c == '@' && isLineStart(value) && isEntryAhead(0)) {
                throw new Broken(place, "The field " + field + " is not closed: \"" + end + "\" is missing.");
            }
            if (c == end && depth == 0) {
                chars.next();
                return value.toString();
            }
            if (c == '}' && depth == 0) {
                throw new Broken(chars, "In the field " + field + " a brace is closed that was not opened.");
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            value.append((char) chars.next());
            chars.run(value, LONGEST_FIELD + 1 - Math.min(LONGEST_FIELD, value.length()));
            checkLength(value, field);
        }
    }

    private void checkLength(StringBuilder value, String field) throws Broken {
        if (value.length() > LONGEST_FIELD) {
            throw new Broken(chars, "The field " + field + " is longer than " + LONGEST_FIELD + " characters.");
        }
    }

    private static boolean isLineStart(StringBuilder value) {
        int i = value.length() - 1;
        while (i >= 0 && (value.charAt(i) == ' ' || value.charAt(i) == '\t')) {
            i--;
        }
        return i >= 0 && (value.charAt(i) == '\n' || value.charAt(i) == '\r');
    }

    /// Whether `@type{key,` or `@string{name =` stands here.
    boolean isEntryAhead(int from) throws IOException {
        int i = from + 1;
        int start = i;
        while (isLetter(chars.peek(i)) && i < FAR) {
            i++;
        }
        if (i == start) {
            return false;
        }
        i = past(i);
        if (chars.peek(i) != '{' && chars.peek(i) != '(') {
            return false;
        }
        i = past(i + 1);
        while (isNameChar(chars.peek(i)) && i < FAR) {
            i++;
        }
        i = past(i);
        return chars.peek(i) == ',' || chars.peek(i) == '=';
    }

    private int past(int from) throws IOException {
        int i = from;
        while (isSpace(chars.peek(i)) && i < FAR) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
