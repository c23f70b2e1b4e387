package org.ibid.csl.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// Greek in capitals: vowels lose their accents; what the accent told of a vowel before `Ι` or `Υ`, that the two are
/// no diphthong, a diaeresis tells (`Μάιος`, `ΜΑΪΟΣ`).
final class GreekCapitals {

    private static final char DIAERESIS = '\u0308';
    private static final char IOTA_BELOW = '\u0345';

    private GreekCapitals() {}

    static String of(String text) {
        String given = Normalizer.normalize(text, Form.NFD);
        var kept = new StringBuilder(given.length());
        boolean isAccented = false;
        boolean isGreek = false;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (!isGreek || !isAccent(c)) {
                kept.append(c == IOTA_BELOW ? 'ι' : c);
            }
            if (!isMark(c)) {
                if (isAccented && (c == 'ι' || c == 'υ') && !isMarked(given, i + 1)) {
                    kept.append(DIAERESIS);
                }
                isGreek = c >= 0x370 && c < 0x400;
                isAccented = false;
            }
            isAccented |= isGreek && isAccent(c) && startsDiphthong(given, i);
        }
        return Normalizer.normalize(kept.toString().toUpperCase(Locale.ROOT), Form.NFC);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370;
    }

    private static boolean isAccent(char c) {
        return switch (c) {
            case '\u0300', '\u0301', '\u0304', '\u0306', '\u0313', '\u0314', '\u0342' -> true;
            default -> false;
        };
    }

    private static boolean isMarked(String text, int index) {
        return index < text.length() && isMark(text.charAt(index));
    }

    private static boolean startsDiphthong(String text, int accent) {
        return accent > 0 && "αεηου".indexOf(Character.toLowerCase(text.charAt(accent - 1))) >= 0;
    }
}
