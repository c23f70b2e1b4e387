package org.ibid.identity;

import java.util.Map;

/// Words in Cyrillic letters as BGN/PCGN writes them in Latin ones, so that "Достоевский" and "Dostoevskii" are
/// one. What other ways of writing differ in is [Spelling]'s.
final class Cyrillic {

    private static final char FIRST = 'а';

    /// From а to я, in order, after й and ё have lost their marks.
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    /// Letters of Ukrainian, Serbian and Macedonian; those of Serbian as its own Latin alphabet has them, without
    /// marks.
    private static final Map<Character, String> OTHERS = Map.ofEntries(
            Map.entry('і', "i"),
            Map.entry('є', "ye"),
            Map.entry('ґ', "g"),
            Map.entry('ђ', "d"),
            Map.entry('ј', "j"),
            Map.entry('ћ', "c"),
            Map.entry('љ', "lj"),
            Map.entry('њ', "nj"),
            Map.entry('џ', "dz"),
            Map.entry('ѕ', "dz"));

    private Cyrillic() {}

    private static boolean hasCyrillic(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (isCyrillic(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// A folded text with its Cyrillic words in Latin letters. A word of both alphabets stays: it is a misread
    /// one.
    static String latin(String folded) {
        if (!hasCyrillic(folded)) {
            return folded;
        }
        var latin = new StringBuilder(folded.length() + folded.length() / 4);
        for (var word : folded.split(" ")) {
            latin.append(latin.isEmpty() ? "" : " ");
            boolean whole = word.chars().allMatch(c -> isCyrillic(c) || Character.isDigit(c));
            latin.append(whole ? word(word) : word);
        }
        return latin.toString();
    }

    /// The two signs have no letter in Latin, so a word of nothing else stays as it is.
    private static String word(String word) {
        var latin = new StringBuilder();
        word.chars().forEach(c -> latin.append(isCyrillic(c) ? letter((char) c) : String.valueOf((char) c)));
        return latin.isEmpty() ? word : latin.toString();
    }

    private static boolean isCyrillic(int c) {
        return c >= FIRST && (c < FIRST + LATIN.length || OTHERS.containsKey((char) c));
    }

    private static String letter(char c) {
        return c < FIRST + LATIN.length ? LATIN[c - FIRST] : OTHERS.getOrDefault(c, "");
    }
}
