package org.ibid.exchange.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a table (RFC 4180): cells between commas, semicolons or tabs, as a line `sep=;` before them says, or
/// else as the first row has it; in double quotes where they hold a separator, a line end or quotes, which are doubled.
final class CsvRows {

    private static final int LONGEST_CELL = 1_000_000;
    private static final int LONGEST_ROW = 4_000_000;
    private static final int MOST_CELLS = 10_000;

    /// One row.
    ///
    /// @param line    the line it begins on, from 1
    /// @param trouble what is wrong with it; empty if nothing
    /// @param isRest  whether it goes on to the end of the file, for want of a quote
    record Row(List<String> cells, int line, String trouble, boolean isRest) {}

    private final Reader file;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder cell = new StringBuilder();
    private int next;
    private int end;
    private int line = 1;
    private char separator;
    private int length;
    private String trouble = "";
    private boolean isOpen;

    CsvRows(Reader file) throws IOException {
        this.file = file;
        fill();
        if (peek() == '\uFEFF') {
            next++;
        }
        separator = said().orElseGet(this::guessed);
    }

    /// Excel writes a line before the first row that says which it is: `sep=;`. A line that says none is passed over.
    private Optional<Character> said() throws IOException {
        if (end - next < 6 || !new String(buffer, next, 4).equalsIgnoreCase("sep=")) {
            return Optional.empty();
        }
        char said = buffer[next + 4];
        boolean saysNone = isLineEnd(said);
        if (!saysNone && !isLineEnd(buffer[next + 5])) {
            return Optional.empty();
        }
        for (int c = read(); c >= 0 && c != '\n' && (c != '\r' || peek() == '\n'); c = read()) {}
        return saysNone ? Optional.empty() : Optional.of(said);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Some readers hand over a few characters at a time.
    private void fill() throws IOException {
        for (int count = 0; count >= 0 && end < buffer.length; end += Math.max(0, count)) {
            count = file.read(buffer, end, buffer.length - end);
        }
    }

    /// The separator that is most frequent in the beginning of the first row, outside of quotes.
    private char guessed() {
        int[] counts = new int[3];
        boolean isQuoted = false;
        for (int i = next; i < end && (isQuoted || buffer[i] != '\n'); i++) {
            isQuoted ^= buffer[i] == '"';
            int which = isQuoted ? -1 : ",;\t".indexOf(buffer[i]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        return counts[1] > counts[0] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    /// The next row that is not blank; empty at the end of the file.
    Optional<Row> next() throws IOException {
        while (peek() >= 0) {
            int begin = line;
            trouble = "";
            isOpen = false;
            length = 0;
            var cells = row();
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                return Optional.of(new Row(cells, begin, trouble, isOpen));
            }
        }
        return Optional.empty();
    }

    private List<String> row() throws IOException {
        var cells = new ArrayList<String>();
        while (true) {
            cell.setLength(0);
            if (peek() == '"') {
                quoted();
            }
            plain();
            if (cells.size() < MOST_CELLS) {
                cells.add(cell.toString());
            } else {
                trouble = "It has more than " + MOST_CELLS + " cells.";
            }
            int c = read();
            if (c != separator) {
                if (c == '\r' && peek() == '\n') {
                    read();
                }
                return cells;
            }
        }
    }

    private void quoted() throws IOException {
        int begin = line;
        read();
        for (int c = read(); c >= 0; c = read()) {
            if (c != '"') {
                append(c);
            } else if (peek() == '"') {
                append(read());
            } else {
                return;
            }
        }
        isOpen = true;
        trouble = "The quote that begins a cell on line " + begin
                + " is not closed; close it: all that follows it was passed over.";
    }

    private void plain() throws IOException {
        for (int c = peek(); c >= 0 && c != separator && c != '\n' && c != '\r'; c = peek()) {
            append(read());
        }
    }

    private void append(int c) {
        if (cell.length() < LONGEST_CELL && length++ < LONGEST_ROW) {
            cell.append((char) c);
        } else {
            trouble = "A cell is longer than a million characters, or the row than four million; shorten it.";
        }
    }

    private int peek() throws IOException {
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

    private int read() throws IOException {
        int c = peek();
        if (c >= 0) {
            next++;
            line += c == '\n' || c == '\r' && peek() != '\n' ? 1 : 0;
        }
        return c;
    }
}
