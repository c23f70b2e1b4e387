package org.ibid.exchange.codec;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The lines of a file, ended by LF, CR or CR LF, in memory that does not grow with their length.
public final class TextLines {

    /// A longer line is cut.
    public static final int LONGEST = 1_000_000;

    /// One line.
    ///
    /// @param number from 1
    /// @param isCut  whether it was longer than [#LONGEST]
    public record Line(String text, int number, boolean isCut) {}

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader file;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder line = new StringBuilder();
    private int next;
    private int end;
    private int number;
    private boolean afterCarriageReturn;

    public TextLines(Reader file) {
        this.file = file;
    }

    /// The next line; empty at the end of the file.
    ///
    /// @throws IOException if the file cannot be read
    public Optional<Line> next() throws IOException {
        line.setLength(0);
        boolean any = false;
        while (fill()) {
            any = true;
            int start = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            append(start);
            if (next < end) {
                afterCarriageReturn = buffer[next++] == '\r';
                return Optional.of(line());
            }
        }
        return any ? Optional.of(line()) : Optional.empty();
    }

    private void append(int start) {
        int room = LONGEST + 1 - line.length();
        line.append(buffer, start, Math.min(room, next - start));
    }

    private Line line() {
        number++;
        boolean isCut = line.length() > LONGEST;
        int start = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return new Line(line.substring(start, Math.min(line.length(), LONGEST)), number, isCut);
    }

    private boolean fill() throws IOException {
        while (next >= end) {
            end = file.read(buffer);
            next = 0;
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        if (afterCarriageReturn) {
            afterCarriageReturn = false;
            if (buffer[next] == '\n') {
                next++;
                return fill();
            }
        }
        return true;
    }
}
