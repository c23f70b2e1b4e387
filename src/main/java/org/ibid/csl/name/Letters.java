package org.ibid.csl.name;

import java.lang.Character.UnicodeScript;

/// What the code points of names tell about how they are written.
final class Letters {

    private Letters() {}

    /// Whether a text is in a script that puts the family name first, without a space: Chinese, Japanese, Korean.
    /// The first letter decides.
    static boolean isEastAsian(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point < 0x1100) {
                if (Character.isLetter(point)) {
                    return false;
                }
            } else if (Character.isLetter(point)) {
                return isEastAsian(point);
            }
            i += Character.charCount(point);
        }
        return false;
    }

    private static boolean isEastAsian(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> point == 'ー' || point == '々';
        };
    }

    /// A mark that joins a particle to what follows: "d’", "al-".
    static boolean isJoint(char c) {
        return isApostrophe(c) || c == '-' || c == '‐';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /// Whether a letter may be an initial: a capital, or a letter of a script without capitals.
    static boolean isCapital(int point) {
        return Character.isLetter(point)
                && Character.getType(point) != Character.MODIFIER_LETTER
                && !Character.isLowerCase(point);
    }
}
