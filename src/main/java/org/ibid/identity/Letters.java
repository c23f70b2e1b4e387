package org.ibid.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Text reduced to what two printings of it have in common: lower-case letters without marks, those of Cyrillic
/// words in Latin, digits, and single spaces. For comparing only; nothing of it is stored.
final class Letters {

    /// No title or name is longer; what comes after says nothing more about identity and only costs time.
    private static final int LONGEST = 1_000;

    private static final int LONGEST_TAG = 40;

    /// Letters that Unicode does not decompose (NFKD) but printers exchange.
    private static final Map<Character, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"));

    private Letters() {}

    /// Folds case, diacritics, quotes, hyphens, punctuation, markup and `&`; empty if the text has no letter.
    static String fold(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var plain = decompose(CharacterReferences.resolved(Garbled.mended(cut)));
        var folded = new StringBuilder(plain.length());
        int i = 0;
        while (i < plain.length()) {
            int after = afterMarkup(plain, i);
            if (after == i) {
                append(folded, plain.charAt(i));
                after = i + 1;
            }
            i = after;
        }
        return Cyrillic.latin(folded.toString().stripTrailing());
    }

    /// The beginning of a text in lower case, its punctuation kept: for identifiers.
    static String lower(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return cut.toLowerCase(Locale.ROOT);
    }

    /// The words of a folded text.
    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /// The first letter of each word.
    static String initials(List<String> words) {
        var initials = new StringBuilder(words.size());
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /// A folded text without its spaces: "data base" and "database" are one.
    static String squash(String folded) {
        return folded.replace(" ", "");
    }

    private static String decompose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return Normalizer.normalize(text, Normalizer.Form.NFKD);
            }
        }
        return text;
    }

    private static void append(StringBuilder folded, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            folded.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            folded.append((char) (c + ('a' - 'A')));
        } else if (c == '&') {
            space(folded);
            folded.append("and ");
        } else if (c >= 128 && Character.isLetterOrDigit(c)) {
            char lower = Character.toLowerCase(c);
            folded.append(UNDECOMPOSED.getOrDefault(lower, String.valueOf(lower)));
        } else if (!isSilent(c)) {
            space(folded);
        }
    }

    private static void space(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /// Combining marks, surrogates, apostrophes and soft hyphens do not part words.
    private static boolean isSilent(char c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '\u00ad', '\u200b' -> true;
            default -> c >= 128 && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c));
        };
    }

    /// The index behind the tag (`<i>`, `</sub>`) at `start`, or `start` if there is none.
    private static int afterMarkup(String text, int start) {
        char c = text.charAt(start);
        if (c != '<' || start + 1 == text.length()) {
            return start;
        }
        char next = text.charAt(start + 1);
        int end = next == '/' || Character.isLetter(next) ? text.indexOf('>', start) : -1;
        return end > start && end - start <= LONGEST_TAG ? end + 1 : start;
    }
}
