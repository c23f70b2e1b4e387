package org.ibid.csl.text;

/// The words of a text with signs of [Mark] in it, and the cases that go by words.
final class Words {

    private final String text;
    private final char[] written;
    private int start;
    private int end;
    /// Where the case of the current word's beginning must stay.
    private boolean isKept;
    private int at;
    private int keptUntil;

    Words(String text) {
        this.text = text;
        this.written = text.toCharArray();
    }

    String withFirstCapital() {
        if (next() && !isKept && isLower()) {
            capitalize();
        }
        return new String(written);
    }

    String withCapitals() {
        while (next()) {
            if (!isKept && isLower()) {
                capitalize();
            }
        }
        return new String(written);
    }

    /// All in lower case but the first letter; the first word keeps its capitals.
    String asSentence() {
        withFirstCapital();
        int until = 0;
        for (int i = end; i < written.length; i++) {
            char c = text.charAt(i);
            if (i >= until && (c == Mark.NOCASE || c == Mark.LINK)) {
                until = LetterCase.endOfKept(text, i);
            }
            if (i >= until && i >= keptUntil) {
                written[i] = Character.toLowerCase(c);
            }
        }
        return new String(written);
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'' || c == '`';
    }

    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
    }

    private void capitalize() {
        written[start] = Character.toTitleCase(text.charAt(start));
    }

    /// Whether a word begins with a letter and has no capital.
    private boolean isLower() {
        for (int i = start; i < end; i++) {
            if (isCapital(text.charAt(i))) {
                return false;
            }
        }
        return Character.isLetter(text.charAt(start));
    }

    /// Goes on to the next word.
    private boolean next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == Mark.LINK || c == Mark.NOCASE && at >= keptUntil) {
                skip(c);
            } else if (isLetterOrDigit(c) || Character.isSurrogate(c)) {
                take();
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    private void skip(char c) {
        int after = LetterCase.endOfKept(text, at);
        if (c == Mark.LINK) {
            at = after;
        } else {
            keptUntil = after;
            at++;
        }
    }

    private void take() {
        start = at;
        isKept = at < keptUntil;
        while (at < text.length() && isInWord(at)) {
            at++;
        }
        end = at;
    }

    private boolean isInWord(int index) {
        char c = text.charAt(index);
        return isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (isApostrophe(c) || c == '.' || c == '=')
                        && index + 1 < text.length()
                        && isInWord(index + 1)
                        && index > start;
    }
}
