package org.ibid.csl.engine;

/// The texts a writer puts before and after a cite: the spaces they need, and the delimiter they make needless.
final class CiteAffixes {

    private static final String STOPS = ".,;:!?";

    private CiteAffixes() {}

    /// A prefix with the space that parts it from the cite.
    static String prefix(String prefix) {
        String bare = bare(prefix);
        if (bare.isEmpty()) {
            return prefix;
        }
        int last = bare.codePointBefore(bare.length());
        boolean parts = Character.isLetterOrDigit(last) || STOPS.indexOf(last) >= 0 || last == ')' || last == ']';
        return oneSpace(parts ? prefix + " " : prefix);
    }

    /// A suffix with the space that parts it from the cite.
    static String suffix(String suffix) {
        int first = suffix.codePointAt(0);
        return Character.isLetter(first) || first == '[' || first == '(' ? " " + suffix : suffix;
    }

    /// Whether a term after the prefix stands inside a sentence.
    static boolean isPredecessor(String prefix, boolean hasPredecessor) {
        if (prefix.isEmpty()) {
            return hasPredecessor;
        }
        String bare = bare(prefix);
        boolean endsSentence = !bare.isEmpty()
                && STOPS.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && prefix.strip().indexOf(' ') >= 0;
        return !endsSentence;
    }

    /// The delimiter between two cites, shortened where an affix already ends or begins with punctuation.
    static String delimiter(String delimiter, String suffixBefore, String prefix) {
        boolean before = !suffixBefore.isEmpty() && isBreak(suffixBefore.charAt(suffixBefore.length() - 1));
        if (before) {
            int space = delimiter.indexOf(' ');
            return space < 0 ? "" : delimiter.substring(space);
        }
        return suffixBefore.isEmpty() && !prefix.isEmpty() && isBreak(prefix.charAt(0)) ? "" : delimiter;
    }

    private static boolean isBreak(char character) {
        return character == ';' || character == '.' || character == ',';
    }

    /// The text without markup, and without the quotes and spaces at its end.
    private static String bare(String prefix) {
        var bare = new StringBuilder(prefix.length());
        boolean inTag = false;
        for (int i = 0; i < prefix.length(); i++) {
            char c = prefix.charAt(i);
            inTag |= c == '<';
            if (!inTag) {
                bare.append(c);
            }
            inTag &= c != '>';
        }
        int end = bare.length();
        while (end > 0 && "\"'”’»\u202f\u00a0 ".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }

    private static String oneSpace(String text) {
        var single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space) {
                single.append(text.charAt(i));
            } else if (single.isEmpty() || single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }
}
