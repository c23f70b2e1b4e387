package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text where a sentence ends, and not after an initial or an abbreviation.
final class Sentences {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,4}\\p{Lu}");
    private static final int LONGEST_ABBREVIATION = 12;

    private Sentences() {}

    /// The sentences of a reference, with their punctuation.
    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i)) {
                int end = afterClosing(text, i + 1);
                sentences.add(text.substring(from, end).strip());
                from = end;
                i = end - 1;
            }
        }
        if (!text.substring(from).isBlank()) {
            sentences.add(text.substring(from).strip());
        }
        return sentences;
    }

    /// Whether a sentence ends with the character at `i`.
    static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '?' && c != '!') {
            return false;
        }
        int next = afterClosing(text, i + 1);
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int start = next;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return true;
        }
        if (c != '.') {
            return !Character.isLowerCase(text.charAt(start));
        }
        return !Character.isLowerCase(text.charAt(start)) && !abbreviatedAt(text, i);
    }

    static int afterClosing(String text, int from) {
        int at = from;
        while (at < text.length()
                && ("”\"’')]\ue001*".indexOf(text.charAt(at)) >= 0 || Superscripts.isRaised(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean abbreviatedAt(String text, int dot) {
        int from = dot;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        if (dot - from > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = text.substring(from, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean attached = from > 0 && "'’".indexOf(text.charAt(from - 1)) >= 0;
        return (initial && !attached)
                || Lexicon.isAbbreviation(word)
                || INITIALS.matcher(word).matches();
    }
}
