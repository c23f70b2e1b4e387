package org.ibid.reading;

/// White space of every kind, folded to single blanks.
final class Spaces {

    private Spaces() {}

    static boolean isSpace(char c) {
        return c <= ' ' && c != '\u0000' && c != '\u0001'
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || c > '\u1fff' && Character.isWhitespace(c);
    }

    /// Every run of white space as one blank, and none at the ends.
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
