package org.ibid.exchange.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// A file's characters one after the other, with the place they stand at and a look ahead. It repeats the beginning of
/// the entry that is being read, for faults.
final class BibtexChars {

    /// What is returned at the end of the file.
    static final int END = -1;

    private static final int BLOCK = 1 << 15;

    private final Reader file;
    private char[] buffer = new char[BLOCK];
    private int at;
    private int filled;
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private long read;
    private final StringBuilder entry = new StringBuilder();
    private int repeats;

    BibtexChars(Reader file) {
        this.file = file;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /// How many characters have been taken.
    long read() {
        return read;
    }

    /// The character `ahead` places further on, or [#END].
    int peek(int ahead) throws IOException {
        return at + ahead < filled || fill(ahead) ? buffer[at + ahead] : END;
    }

    int peek() throws IOException {
        return peek(0);
    }

    int next() throws IOException {
        int c = peek(0);
        if (c == END) {
            return END;
        }
        at++;
        read++;
        column++;
        if (c == '\n' || c == '\r' && peek(0) != '\n') {
            line++;
            column = 1;
        }
        if (repeats > 0) {
            repeats--;
            entry.append((char) c);
        }
        return c;
    }

    /// Takes what is in memory up to the next brace, quotation mark, `@` or line end, and adds it to a text.
    ///
    /// @param most how many characters at most
    void run(StringBuilder text, int most) {
        int end = Math.min(filled, at + most);
        int start = at;
        while (at < end && isWithinLine(buffer[at])) {
            at++;
        }
        int count = at - start;
        text.append(buffer, start, count);
        entry.append(buffer, start, Math.min(count, repeats));
        repeats -= Math.min(count, repeats);
        read += count;
        column += count;
    }

    private static boolean isWithinLine(char c) {
        return switch (c) {
            case '{', '}', '"', '@', '\n', '\r' -> false;
            default -> true;
        };
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    /// From the next character on, the text is that of an entry.
    void beginEntry(int longest) {
        entry.setLength(0);
        repeats = longest;
    }

    /// The entry's text up to here, or as much of it as is repeated.
    String entry() {
        return entry.toString().stripTrailing();
    }

    private boolean fill(int ahead) throws IOException {
        while (!ended && at + ahead >= filled) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, filled - at);
                filled -= at;
                at = 0;
            }
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * filled);
            }
            int count = file.read(buffer, filled, buffer.length - filled);
            ended = count < 0;
            filled += Math.max(0, count);
        }
        return at + ahead < filled;
    }
}
