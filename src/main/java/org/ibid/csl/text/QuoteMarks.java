package org.ibid.csl.text;

/// The quotation marks that are understood in fields: straight ones, and those of the locale itself.
final class QuoteMarks {

    static final int NONE = 0;
    static final int DOUBLE = 1;
    static final int SINGLE = 2;
    static final int OUTER = 3;
    static final int INNER = 4;

    /// A bit for every character below 64 that may ask for more.
    private static final long SPECIAL = special();

    private final Quotes quotes;
    private final char outer;
    private final char inner;

    QuoteMarks(Quotes quotes) {
        this.quotes = quotes;
        this.outer = first(quotes.open());
        this.inner = first(quotes.openInner());
    }

    private static char first(String mark) {
        return mark.isEmpty() ? '"' : mark.charAt(0);
    }

    /// Whether a field's text holds nothing that asks for more than copying it.
    boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean maybeSpecial = c < 64 ? (SPECIAL >>> c & 1) != 0 : c >= 0x7f && isBeyond(c);
            if (maybeSpecial && isSpecial(text, c, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpecial(String text, char c, int index) {
        return switch (c) {
            case ':', ';', '!', '?' -> index > 0 && text.charAt(index - 1) == ' ';
            default -> true;
        };
    }

    private boolean isBeyond(char c) {
        return c == outer || c == inner || c == '«' || c == '»' || c == Mark.NOCASE_END;
    }

    private static long special() {
        long bits = 0;
        for (char c = 0; c < 64; c++) {
            bits |= Mark.is(c) || "<\"':;!?".indexOf(c) >= 0 ? 1L << c : 0;
        }
        return bits;
    }

    static boolean hasFrenchSpace(String text) {
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (isFrenchSpace(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a space stands where French does not break a line.
    static boolean isFrenchSpace(String text, int index) {
        if (text.charAt(index) != ' ') {
            return false;
        }
        char after = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return switch (after) {
            case ':', ';', '!', '?', '»' -> true;
            default -> index > 0 && text.charAt(index - 1) == '«';
        };
    }

    /// The kind of mark that may open a quotation at an index.
    int opening(String text, int start) {
        return kind(text, start, quotes.open(), quotes.openInner());
    }

    /// The kind of mark that may close a quotation at an index.
    int closing(String text, int start) {
        return kind(text, start, quotes.close(), quotes.closeInner());
    }

    /// Whether the opening mark of a kind is the closing one, too.
    boolean areTheSame(int kind) {
        return kind == OUTER
                ? quotes.open().equals(quotes.close())
                : kind == INNER && quotes.openInner().equals(quotes.closeInner());
    }

    private static int kind(String text, int start, String outer, String inner) {
        char c = text.charAt(start);
        if (c == '"') {
            return DOUBLE;
        }
        if (c == '\'') {
            return SINGLE;
        }
        if (c < 0x80) {
            return NONE;
        }
        return is(text, start, outer) ? OUTER : is(text, start, inner) ? INNER : NONE;
    }

    private static boolean is(String text, int start, String mark) {
        return !mark.isEmpty() && text.startsWith(mark, start);
    }

    /// How many characters the opening mark of a kind has.
    int openingLength(int kind) {
        return kind == OUTER
                ? quotes.open().length()
                : kind == INNER ? quotes.openInner().length() : 1;
    }

    /// How many characters the closing mark of a kind has.
    int closingLength(int kind) {
        return kind == OUTER
                ? quotes.close().length()
                : kind == INNER ? quotes.closeInner().length() : 1;
    }
}
