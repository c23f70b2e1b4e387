package org.ibid.csl.text;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The quotations that are open at a place of a [TitleCase].
final class OpenQuotes {

    /// The marks that would close them, the innermost last: `"` and `'` for straight ones.
    private final StringBuilder closing = new StringBuilder(0);
    /// Where their text begins; [#UNKNOWN] for one that took the place of another.
    private int[] starts = new int[2];

    private static final int UNKNOWN = -1;

    /// Takes a mark, and tells where the text begins that it shows not to be a quotation; -1 if none.
    ///
    /// @param isSpaced whether a space came before it, as before straight marks that open
    /// @param start    the index after it
    int after(char mark, boolean isSpaced, int start) {
        return switch (mark) {
            case '“' -> open('”', '”', start);
            case '‘' -> open('’', '’', start);
            case '"' -> isSpaced ? open('"', '\'', start) : close('"', start);
            case '\'' -> isSpaced ? open('\'', '"', start) : close('\'', start);
            case '”', '’' -> close(mark, start);
            default -> -1;
        };
    }

    /// Opens one inside such as are closed by `around`, or in the place of another.
    private int open(char close, char around, int start) {
        int count = closing.length();
        if (count == 0 || closing.charAt(count - 1) == around) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count] = start;
            closing.append(close);
            return -1;
        }
        int replaced = starts[count - 1];
        starts[count - 1] = UNKNOWN;
        closing.setCharAt(count - 1, close);
        return replaced;
    }

    private int close(char mark, int start) {
        int count = closing.length();
        if (count == 0 || closing.charAt(count - 1) != mark) {
            return start;
        }
        closing.setLength(count - 1);
        return -1;
    }

    /// Where the text begins of those that did not close.
    void stillOpen(IntConsumer start) {
        for (int i = 0; i < closing.length(); i++) {
            if (starts[i] != UNKNOWN) {
                start.accept(starts[i]);
            }
        }
    }
}
