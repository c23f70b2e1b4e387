package org.ibid.csl.engine;

import java.io.ByteArrayOutputStream;
import java.lang.Character.UnicodeScript;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The order of texts in a language: letters decide, not their case or accents; the language's own script comes before
/// others; punctuation and no-break spaces do not count; words are compared one by one; numbers by their value.
final class Collation {

    /// The key of an empty text.
    static final byte[] EMPTY = {};

    /// Latin letters with and without accents.
    private static final int LATIN = 0x180;

    private static final int KNOWN_PAIRS = 1 << 11;

    /// More weights than one, or none.
    private static final int SEVERAL = -1;

    private static final int APART = 1;
    private static final int TOGETHER = 2;

    private final Collator collator;
    private final Locale language;
    private final UnicodeScript script;

    /// The weight of a Latin letter or digit by itself; 0 if it was not asked for yet.
    private final int[] weights = new int[LATIN];

    /// Whether two of them have the weights they have alone, or are sorted as one letter ("ch"), of the pairs asked for
    /// last. Like [#weights] filled by any thread, with what any other would put there.
    private final int[] pairs = new int[KNOWN_PAIRS];

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
        var key = new ByteArrayOutputStream(letters.length() * 2 + 8);
        int start = 0;
        while (start < letters.length()) {
            int space = letters.indexOf(' ', start);
            int end = space < 0 ? letters.length() : space;
            if (script != UnicodeScript.LATIN) {
                key.write(group(letters.codePointAt(start)));
            }
            add(letters, start, end, key);
            key.write(0);
            key.write(0);
            start = end + 1;
        }
        return key.toByteArray();
    }

    private void add(String letters, int start, int end, ByteArrayOutputStream key) {
        if (!isSimple(letters, start, end)) {
            key.writeBytes(collated(letters.substring(start, end)));
            return;
        }
        for (int i = start; i < end; i++) {
            int weight = weight(letters.charAt(i));
            key.write(weight >> 8);
            key.write(weight);
        }
    }

    /// Whether the weights of a word are those of its letters one after the other.
    private boolean isSimple(String letters, int start, int end) {
        int before = 0;
        for (int i = start; i < end; i++) {
            char letter = letters.charAt(i);
            if (letter >= LATIN || weight(letter) == SEVERAL || before > 0 && !areApart(before, letter)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private int weight(char letter) {
        int weight = weights[letter];
        if (weight == 0) {
            byte[] key = collated(Character.toString(letter));
            weight = key.length == 2 ? weight(key, 0) : SEVERAL;
            weights[letter] = weight;
        }
        return weight;
    }

    private boolean areApart(int one, char two) {
        int pair = one * LATIN + two;
        int slot = (one * 37 + two) & KNOWN_PAIRS - 1;
        int known = pairs[slot];
        if (known >> 2 != pair) {
            known = pair << 2 | (haveOwnWeights((char) one, two) ? APART : TOGETHER);
            pairs[slot] = known;
        }
        return (known & APART) != 0;
    }

    private boolean haveOwnWeights(char one, char two) {
        byte[] key = collated("" + one + two);
        return key.length == 4 && weight(key, 0) == weight(one) && weight(key, 2) == weight(two);
    }

    private static int weight(byte[] key, int at) {
        return (key[at] & 0xFF) << 8 | key[at + 1] & 0xFF;
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

    /// The weights of a word, without the zeros that the JDK puts where the weights of accents and cases would begin.
    private byte[] collated(String word) {
        byte[] key;
        synchronized (collator) {
            key = collator.getCollationKey(word).toByteArray();
        }
        int end = key.length;
        while (end >= 2 && key[end - 1] == 0 && key[end - 2] == 0) {
            end -= 2;
        }
        return Arrays.copyOf(key, end);
    }

    /// The letters and digits in lower case, numbers filled up with zeros, words with one space between them.
    private String lettersOf(String text) {
        var letters = new StringBuilder(text.length());
        String lower = SortText.padded(composed(text.toLowerCase(language)));
        int next;
        for (int i = 0; i < lower.length(); i = next) {
            int c = lower.codePointAt(i);
            next = i + Character.charCount(c);
            if (Character.isWhitespace(c)) {
                if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                    letters.append(' ');
                }
            } else if (c >= 'a' && c <= 'z') {
                letters.append((char) c);
            } else if (counts(c)) {
                letters.append(isOwn(c) ? Character.toString(c) : plain(c));
            }
        }
        return letters.toString().strip();
    }

    /// Letters with two marks, as Vietnamese has them, as letters with the mark that other alphabets know: "ặ" is "ă".
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x1e00 && text.charAt(i) <= 0x1eff) {
                String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replace("\u0323", "");
                return Normalizer.normalize(apart, Normalizer.Form.NFC);
            }
        }
        return text;
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
