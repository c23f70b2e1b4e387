package org.ibid.reading.label;

/// The outline of a word: capitals as A, other letters as a, digits as 0, punctuation as it is.
final class Shape {

    private Shape() {}

    /// Runs of letters folded to one, or two when longer; digits to at most four.
    static int fine(String text) {
        return shape(text, 2, 4);
    }

    /// All runs folded to one.
    static int coarse(String text) {
        return shape(text, 1, 1);
    }

    private static int shape(String text, int letters, int digits) {
        int shape = Hash.START;
        int run = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char kind = kind(text.charAt(i));
            run = kind == before ? run + 1 : 1;
            before = kind;
            if (run <= (kind == '0' ? digits : letters)) {
                shape = Hash.with(shape, kind);
            }
        }
        return Hash.mixed(shape);
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        if (Character.isLetter(c)) {
            return c >= '\u3040' && c <= '\u9fff' ? '文' : 'a';
        }
        return switch (c) {
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '`', '´' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            default -> c;
        };
    }
}
