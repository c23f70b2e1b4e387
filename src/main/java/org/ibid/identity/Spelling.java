package org.ibid.identity;

/// How alike two spellings of one name are: misprints and transliterations (Taimoor and Taimur, Fradkov and
/// Fredkov).
final class Spelling {

    private static final int LEAST = 4;

    private static final int LONGEST = 60;

    /// Two misprints exchange at most so many different letters, and two ways of transliterating ("Trotsky",
    /// "Trockij") hardly more; more is a cheap no.
    private static final int MOST_MISPRINTED = 4;

    private static final int MOST_OTHER_LETTERS = 5;

    private Spelling() {}

    /// 1 for equal words, 0.9 for two ways of transliterating, 0.8 for one misprint (two in long words), else 0.
    static double likeness(String one, String two) {
        if (one.equals(two)) {
            return 1;
        }
        if (Math.min(one.length(), two.length()) < LEAST || Math.max(one.length(), two.length()) > LONGEST) {
            return 0;
        }
        int others = otherLetters(one, two);
        if (others > MOST_OTHER_LETTERS) {
            return 0;
        }
        if (sound(one).equals(sound(two))) {
            return 0.9;
        }
        if (others > MOST_MISPRINTED) {
            return 0;
        }
        int allowed = Math.min(one.length(), two.length()) >= 8 ? 2 : 1;
        return distance(one, two, allowed) <= allowed ? 0.8 : 0;
    }

    /// How many letters only one of two words has.
    static int otherLetters(String one, String two) {
        return Integer.bitCount(letters(one) ^ letters(two));
    }

    /// The set of letters in a word, as bits.
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /// The word with the usual alternatives of transliteration made one, and double letters single.
    private static String sound(String word) {
        var plain = word.replace("schtsch", "c")
                .replace("shch", "c")
                .replace("tsch", "c")
                .replace("tch", "c")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("zh", "z")
                .replace("ye", "e")
                .replace("je", "e")
                .replace("ie", "e")
                .replace("oo", "u")
                .replace("ou", "u")
                .replace("ee", "i")
                .replace("ph", "f")
                .replace("kh", "k")
                .replace("ch", "c")
                .replace("q", "k")
                .replace("y", "i")
                .replace("j", "i")
                .replace("w", "v")
                .replace("ue", "u")
                .replace("oe", "o")
                .replace("ae", "a");
        var single = new StringBuilder();
        for (char c : plain.toCharArray()) {
            if (single.isEmpty() || single.charAt(single.length() - 1) != c) {
                single.append(c);
            }
        }
        return single.toString();
    }

    /// Edits and neighbours swapped (Damerau), given up with a larger number once over `allowed`.
    private static int distance(String one, String two, int allowed) {
        if (Math.abs(one.length() - two.length()) > allowed) {
            return allowed + 1;
        }
        var before = new int[two.length() + 1];
        var last = new int[two.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = row(one, two, i, before, last);
            before = last;
            last = row;
        }
        return last[two.length()];
    }

    private static int[] row(String one, String two, int i, int[] before, int[] last) {
        var row = new int[last.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            boolean equal = one.charAt(i - 1) == two.charAt(j - 1);
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (equal ? 0 : 1));
            boolean swapped =
                    i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        return row;
    }
}
