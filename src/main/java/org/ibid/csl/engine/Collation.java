package org.ibid.csl.engine;

import java.text.Collator;
import java.util.Locale;

/// The order of texts in a language: letters decide, not their case or accents; punctuation does not count; words are
/// compared one by one; numbers by their value.
final class Collation {

    private static final byte[] EMPTY = {};

    private final Collator collator;

    private Collation(Collator collator) {
        this.collator = collator;
    }

    static Collation of(String tag) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(tag));
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return new Collation(collator);
    }

    /// A key whose bytes, taken as unsigned, compare as the texts do; empty for an empty text.
    byte[] key(String text) {
        String letters = lettersOf(text);
        if (letters.isEmpty()) {
            return EMPTY;
        }
        var out = new java.io.ByteArrayOutputStream(letters.length() * 2 + 4);
        for (String word : letters.split(" ")) {
            byte[] key = wordKey(word);
            out.write(key, 0, key.length);
            out.write(0);
            out.write(0);
        }
        return out.toByteArray();
    }

    private byte[] wordKey(String word) {
        synchronized (collator) {
            return collator.getCollationKey(word).toByteArray();
        }
    }

    private static String lettersOf(String text) {
        var letters = new StringBuilder(text.length());
        String lower = SortText.padded(text.toLowerCase(Locale.ROOT));
        lower.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xA0) {
                if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                    letters.append(' ');
                }
            } else if (counts(c)) {
                letters.append(plain(c));
            }
        });
        return letters.toString().strip();
    }

    /// Letters that the JDK's rules do not know for variants of another, as Unicode's do (UTS 10).
    private static String plain(int letter) {
        return switch (letter) {
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            default -> Character.toString(letter);
        };
    }

    private static boolean counts(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }
}
