package org.ibid.library.audit;

import java.text.Normalizer;
import java.util.Locale;

/// Whether two spellings may be of one word: a misprint, or two ways of transliterating it.
final class NearSpelling {

    /// Shorter words have too many neighbours that are words themselves: Wang and Wong.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 60;

    /// From this length on, two letters may be wrong.
    private static final int LONG = 9;

    /// A misprint or another transliteration exchanges at most so many different letters; more is a cheap no.
    private static final int MOST_OTHER_LETTERS = 4;

    private NearSpelling() {}

    /// Lower-case letters and digits without marks; a hyphen, a space or an apostrophe is nothing.
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        Undecomposed.replaced(plain)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// Whether two folded words differ, but so little that they may be one.
    static boolean nearly(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (one.equals(other) || shorter < SHORTEST || Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        if (one.charAt(0) != other.charAt(0) || Integer.bitCount(letters(one) ^ letters(other)) > MOST_OTHER_LETTERS) {
            return false;
        }
        return transliterated(one).equals(transliterated(other)) || distance(one, other) <= (shorter < LONG ? 1 : 2);
    }

    /// The set of letters in a word, as bits.
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /// With the usual alternatives of transliteration made one, and double letters single.
    private static String transliterated(String word) {
        String plain = word.replace("oo", "u")
                .replace("ou", "u")
                .replace("ee", "i")
                .replace("kh", "k")
                .replace("ph", "f")
                .replace('y', 'i')
                .replace('w', 'v');
        var single = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                single.append(plain.charAt(i));
            }
        }
        return single.toString();
    }

    /// Letters put in, left out, exchanged, or swapped with their neighbour (optimal string alignment).
    static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = row(one, other, i, beforeLast, last);
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] row(String one, String other, int i, int[] beforeLast, int[] last) {
        int[] row = new int[last.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int exchanged = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, exchanged);
            boolean swapped = i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }
}
