package org.ibid.identity;

/// Words in Cyrillic letters as BGN/PCGN writes them in Latin ones, so that "Достоевский" and "Dostoevskii" are
/// one. What other ways of writing differ in is [Spelling]'s.
final class Cyrillic {

    private static final char FIRST = 'а';

    /// From а to я, in order, after й and ё have lost their marks.
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Cyrillic() {}

    /// A folded text with its Cyrillic words in Latin letters. A word of both alphabets stays: it is a misread
    /// one.
    static String latin(String folded) {
        if (folded.chars().noneMatch(Cyrillic::isCyrillic)) {
            return folded;
        }
        var latin = new StringBuilder(folded.length() + folded.length() / 4);
        for (var word : folded.split(" ")) {
            latin.append(latin.isEmpty() ? "" : " ");
            boolean whole = word.chars().allMatch(c -> isCyrillic(c) || Character.isDigit(c));
            word.chars()
                    .forEach(c -> latin.append(whole && isCyrillic(c) ? letter((char) c) : String.valueOf((char) c)));
        }
        return latin.toString();
    }

    private static boolean isCyrillic(int c) {
        return c >= FIRST && c < FIRST + LATIN.length || c == 'і' || c == 'є' || c == 'ђ' || c == 'ј';
    }

    private static String letter(char c) {
        return switch (c) {
            case 'і' -> "i";
            case 'є' -> "ye";
            case 'ђ' -> "dj";
            case 'ј' -> "j";
            default -> LATIN[c - FIRST];
        };
    }
}
