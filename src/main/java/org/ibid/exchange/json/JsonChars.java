package org.ibid.exchange.json;

import java.io.IOException;
import java.io.Reader;

/// The characters of a JSON file with their places, and pieces of it as long as their brackets say.
final class JsonChars {

    private static final int LONGEST = 4_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// A piece of the file, cut where it is too long.
    static final class Cut {

        private final StringBuilder text = new StringBuilder();
        private boolean isTooLong;

        void append(CharSequence more) {
            if (text.length() + more.length() > LONGEST) {
                isTooLong = true;
            } else if (!isTooLong) {
                text.append(more);
            }
        }

        void append(Cut other) {
            append(other.text);
            isTooLong |= other.isTooLong;
        }

        void append(char more) {
            if (text.length() < LONGEST) {
                text.append(more);
            } else {
                isTooLong = true;
            }
        }

        /// The closing brackets the text ends with, commas and spaces aside.
        int closingAtEnd() {
            int brackets = 0;
            for (int i = text.length() - 1; i >= 0 && "}], \r".indexOf(text.charAt(i)) >= 0; i--) {
                brackets += text.charAt(i) == '}' || text.charAt(i) == ']' ? 1 : 0;
            }
            return brackets;
        }

        String text() {
            return text.toString();
        }

        boolean isTooLong() {
            return isTooLong;
        }
    }

    private final Reader file;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int end;
    private int line = 1;
    private int column = 1;

    JsonChars(Reader file) {
        this.file = file;
    }

    /// The line of the next character, from 1.
    int line() {
        return line;
    }

    /// The column of the next character, from 1.
    int column() {
        return column;
    }

    int peek() throws IOException {
        while (next >= end) {
            end = file.read(buffer);
            next = 0;
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[next];
    }

    int next() throws IOException {
        int c = peek();
        if (c >= 0) {
            next++;
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        return c;
    }

    int peekAfterSpace() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == BYTE_ORDER_MARK) {
            next();
            c = peek();
        }
        return c;
    }

    String restOfLine() throws IOException {
        var rest = new Cut();
        while (peek() >= 0 && peek() != '\n') {
            rest.append((char) next());
        }
        return rest.text();
    }

    /// One value, or one separator: what makes progress in any text.
    Cut piece() throws IOException {
        int c = peek();
        if (c == ',' || c == ':' || c == ']' || c == '}') {
            var one = new Cut();
            one.append((char) next());
            return one;
        }
        return balanced();
    }

    /// The text of the value that begins here: to the bracket that closes its first one, to the quote that ends its
    /// string, or to the next separator.
    Cut balanced() throws IOException {
        var cut = new Cut();
        switch (peek()) {
            case '{', '[' -> brackets(cut);
            case '"' -> string(cut);
            default -> word(cut);
        }
        return cut;
    }

    private void brackets(Cut cut) throws IOException {
        int depth = 0;
        do {
            int c = peek();
            if (c == '"') {
                depth -= string(cut);
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            cut.append((char) next());
        } while (depth > 0 && peek() >= 0);
    }

    /// A number, a word or rubbish, which goes on to the next separator; at least one character.
    private void word(Cut cut) throws IOException {
        int c = next();
        while (c >= 0) {
            cut.append((char) c);
            int following = peek();
            c = following < 0 || ",:[]{}\"\n".indexOf(following) >= 0 ? -1 : next();
        }
    }

    /// Takes a string; one without its closing quote ends with its line.
    ///
    /// @return how many closing brackets at the end of the line are thereby in a string that should not be
    private int string(Cut cut) throws IOException {
        cut.append((char) next());
        for (int c = peek(); c >= 0 && c != '\n'; c = peek()) {
            cut.append((char) next());
            if (c == '"') {
                return 0;
            }
            if (c == '\\' && peek() >= 0 && peek() != '\n') {
                cut.append((char) next());
            }
        }
        return cut.closingAtEnd();
    }
}
