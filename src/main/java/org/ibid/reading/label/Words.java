package org.ibid.reading.label;

import java.util.Arrays;

/// A raw text cut at its white space; where the script has none (Chinese, Japanese), also at punctuation.
public final class Words {

    private final String raw;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;
    private int next;

    private Words(String raw) {
        this.raw = raw;
        this.next = raw.length();
    }

    /// Any text, also an empty one.
    public static Words of(String raw) {
        var words = new Words(raw);
        int at = 0;
        while (at < raw.length()) {
            if (isSpace(raw.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            boolean dense = false;
            while (at < raw.length() && !isSpace(raw.charAt(at))) {
                dense |= isDense(raw.charAt(at));
                at++;
            }
            words.add(from, at, dense);
        }
        return words;
    }

    public int size() {
        return size;
    }

    /// Where word `i` begins in the raw text.
    public int start(int i) {
        return starts[i];
    }

    /// Where word `i` ends in the raw text, exclusive.
    public int end(int i) {
        return ends[i];
    }

    /// The words from `from` to `to`, exclusive, as a text of their own.
    Words part(int from, int to) {
        if (from == 0 && to == size) {
            return this;
        }
        var part = new Words(raw);
        part.starts = Arrays.copyOfRange(starts, from, to);
        part.ends = Arrays.copyOfRange(ends, from, to);
        part.size = to - from;
        part.next = to == size ? raw.length() : starts[to];
        return part;
    }

    /// Where the word after the last begins, or the text ends.
    int nextStart() {
        return next;
    }

    String raw() {
        return raw;
    }

    private void add(int from, int to, boolean dense) {
        int begin = from;
        if (dense) {
            for (int i = from + 1; i < to; i++) {
                if (cuts(raw.charAt(i - 1), raw.charAt(i))) {
                    append(begin, i);
                    begin = i;
                }
            }
        }
        append(begin, to);
    }

    private void append(int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = from;
        ends[size++] = to;
    }

    /// After a mark that closes, before one that opens.
    private static boolean cuts(char before, char after) {
        if ("《「『（［〔【([".indexOf(after) >= 0) {
            return "《「『（［〔【([".indexOf(before) < 0 && !Character.isDigit(before);
        }
        return ",.;:，。；：、．》」』）］〕】)]".indexOf(before) >= 0
                && ",.;:，。；：、．》」』）］〕】)]".indexOf(after) < 0
                && !(before == '.' && Character.isDigit(after));
    }

    /// Han and kana, written without spaces.
    private static boolean isDense(char c) {
        return c >= '\u3040' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
