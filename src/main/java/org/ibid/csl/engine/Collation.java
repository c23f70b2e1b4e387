package org.ibid.csl.engine;

import java.lang.Character.UnicodeScript;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;

/// The order of texts in a language: letters decide, not their case or accents; the language's own script comes before
/// others; punctuation and no-break spaces do not count; words are compared one by one; numbers by their value.
final class Collation {

    private static final byte[] EMPTY = {};

    private final Collator collator;
    private final Locale language;
    private final UnicodeScript script;

    private Collation(Collator collator, Locale language, UnicodeScript script) {
        this.collator = collator;
        this.language = language;
        this.script = script;
    }

    static Collation of(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Collator collator = Collator.getInstance(language);
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return new Collation(collator, language, script(language.getLanguage()));
    }

    private static UnicodeScript script(String language) {
        return switch (language) {
            case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "uk" -> UnicodeScript.CYRILLIC;
            case "ar", "fa", "ps", "ur" -> UnicodeScript.ARABIC;
            case "el" -> UnicodeScript.GREEK;
            case "he" -> UnicodeScript.HEBREW;
            case "hy" -> UnicodeScript.ARMENIAN;
            case "ka" -> UnicodeScript.GEORGIAN;
            case "hi", "mr", "ne" -> UnicodeScript.DEVANAGARI;
            case "th" -> UnicodeScript.THAI;
            case "km" -> UnicodeScript.KHMER;
            case "ja", "zh" -> UnicodeScript.HAN;
            case "ko" -> UnicodeScript.HANGUL;
            default -> UnicodeScript.LATIN;
        };
    }

    /// A key whose bytes, taken as unsigned, compare as the texts do; empty for an empty text.
    byte[] key(String text) {
        String letters = lettersOf(text);
        if (letters.isEmpty()) {
            return EMPTY;
        }
        var out = new java.io.ByteArrayOutputStream(letters.length() * 2 + 4);
        for (String word : letters.split(" ")) {
            if (script != UnicodeScript.LATIN) {
                out.write(group(word.codePointAt(0)));
            }
            byte[] key = wordKey(word);
            out.write(key, 0, key.length);
            out.write(0);
            out.write(0);
        }
        return out.toByteArray();
    }

    /// Figures come first, then the language's own letters, then those of others.
    private int group(int first) {
        if (!Character.isLetter(first)) {
            return 1;
        }
        UnicodeScript of = UnicodeScript.of(first);
        boolean isKana = of == UnicodeScript.HIRAGANA || of == UnicodeScript.KATAKANA;
        return of == script || isKana && script == UnicodeScript.HAN ? 2 : 3;
    }

    private byte[] wordKey(String word) {
        synchronized (collator) {
            return collator.getCollationKey(word).toByteArray();
        }
    }

    private String lettersOf(String text) {
        var letters = new StringBuilder(text.length());
        String lower = SortText.padded(composed(text.toLowerCase(language)));
        lower.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                    letters.append(' ');
                }
            } else if (counts(c)) {
                letters.append(isOwn(c) ? Character.toString(c) : plain(c));
            }
        });
        return letters.toString().strip();
    }

    /// Letters with two marks, as Vietnamese has them, as letters with the mark that other alphabets know: "ặ" is "ă".
    private static String composed(String text) {
        boolean isSimple = text.chars().allMatch(c -> c < 0x1e00 || c > 0x1eff);
        return isSimple
                ? text
                : Normalizer.normalize(
                        Normalizer.normalize(text, Normalizer.Form.NFD).replace("\u0323", ""), Normalizer.Form.NFC);
    }

    /// Whether a letter has a place of its own in the alphabet, so that it is no variant of another.
    private boolean isOwn(int letter) {
        String own = switch (language.getLanguage()) {
            case "bs", "hr", "sl", "sr", "vi" -> "đ";
            case "pl" -> "ł";
            case "az", "tr" -> "ı";
            case "da", "nb", "nn", "no" -> "æø";
            case "is" -> "æðøþ";
            default -> "";
        };
        return own.indexOf(letter) >= 0;
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
