package org.ibid.exchange.xml;

import java.io.IOException;
import java.io.Reader;

/// The tags of an XML text one after the other, well-formed or not, and the text since a mark.
final class XmlTags {

    private static final int LONGEST_TAG = 10_000;
    private static final int LARGE = 100_000;

    enum Kind {
        OPENING,
        EMPTY,
        CLOSING,
        /// A comment, a CDATA section, an instruction, a document type, or what is none of these.
        OTHER,
        END_OF_FILE
    }

    private final Reader file;
    private final char[] buffer = new char[1 << 15];
    private int length;
    private int at;
    private int line = 1;
    private int column;
    private int tagLine = 1;
    private int tagColumn = 1;
    /// A sign that ended a broken tag and begins the next.
    private boolean again;
    private final StringBuilder tag = new StringBuilder();
    private String name = "";
    private StringBuilder marked = new StringBuilder();
    private boolean isMarked;
    private boolean tooLong;
    private int markedLine = 1;
    private int markedColumn = 1;

    XmlTags(Reader file) {
        this.file = file;
    }

    /// The tag itself, cut where it is very long.
    String tag() {
        return tag.toString();
    }

    /// The local name of an opening, empty or closing tag.
    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return Math.max(1, column);
    }

    /// Begins to keep the text, from the tag last read on.
    void mark() {
        marked.setLength(0);
        marked.append(tag);
        isMarked = true;
        tooLong = false;
        markedLine = tagLine;
        markedColumn = tagColumn;
    }

    String marked() {
        return marked.toString();
    }

    boolean isTooLong() {
        return tooLong;
    }

    int markedLine() {
        return markedLine;
    }

    int markedColumn() {
        return markedColumn;
    }

    void unmark() {
        isMarked = false;
        if (marked.capacity() > LARGE) {
            marked = new StringBuilder();
        }
        marked.setLength(0);
    }

    Kind next() throws IOException {
        int c = again ? '<' : read();
        while (c >= 0 && c != '<') {
            c = read();
        }
        again = false;
        if (c < 0) {
            return Kind.END_OF_FILE;
        }
        tagLine = line;
        tagColumn = Math.max(1, column);
        tag.setLength(0);
        tag.append('<');
        name = "";
        return switch (c = take()) {
            case '!' -> declaration();
            case '?' -> until("?>");
            case '<' -> again();
            case '/' -> closing();
            case -1 -> Kind.END_OF_FILE;
            default -> opening(c);
        };
    }

    private Kind again() {
        again = true;
        return Kind.OTHER;
    }

    private Kind closing() throws IOException {
        var whole = new StringBuilder();
        int c = take();
        while (c >= 0 && c != '>' && c != '<') {
            whole.append(whole.length() < LONGEST_TAG ? Character.toString(c) : "");
            c = take();
        }
        name = local(whole.toString().strip());
        again = c == '<';
        return Kind.CLOSING;
    }

    /// A sign `<` cannot stand in an attribute: where it does, a quotation mark is missing.
    private Kind opening(int first) throws IOException {
        var whole = new StringBuilder();
        int quote = 0;
        int last = 0;
        boolean named = false;
        for (int c = first; c >= 0; c = take()) {
            named |= c <= ' ' || c == '/';
            if (c == '<' || (c == '>' && quote == 0)) {
                name = local(whole.toString());
                again = c == '<';
                return last == '/' && c == '>' ? Kind.EMPTY : Kind.OPENING;
            }
            if (!named && whole.length() < LONGEST_TAG) {
                whole.append((char) c);
            }
            quote = quote == c ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
            last = c;
        }
        return Kind.END_OF_FILE;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private Kind declaration() throws IOException {
        int c = take();
        if (c == '-') {
            return take() == '-' ? until("-->") : Kind.OTHER;
        }
        if (c == '[') {
            return until("]]>");
        }
        for (int depth = 0; c >= 0 && (c != '>' || depth > 0); c = take()) {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return c < 0 ? Kind.END_OF_FILE : Kind.OTHER;
    }

    private Kind until(String end) throws IOException {
        int found = 0;
        for (int c = take(); c >= 0; c = take()) {
            // of the three ends, only a sign repeated can begin an end within an end
            found = c == end.charAt(found)
                    ? found + 1
                    : c == end.charAt(0) ? Math.clamp(found, 1, end.length() - 1) : 0;
            if (found == end.length()) {
                return Kind.OTHER;
            }
        }
        return Kind.END_OF_FILE;
    }

    private int take() throws IOException {
        int c = read();
        if (c >= 0 && tag.length() < LONGEST_TAG) {
            tag.append((char) c);
        }
        return c;
    }

    private int read() throws IOException {
        if (at == length) {
            length = file.read(buffer, 0, buffer.length);
            at = 0;
            if (length <= 0) {
                length = 0;
                return -1;
            }
        }
        char c = buffer[at++];
        if (c == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        if (isMarked) {
            keep(c);
        }
        return c;
    }

    private void keep(char c) {
        if (marked.length() < XmlEntries.LONGEST_ENTRY) {
            marked.append(c);
        } else {
            tooLong = true;
        }
    }
}
