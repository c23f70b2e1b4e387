package org.ibid.exchange.bibtex;

import java.util.Arrays;

/// Where the groups of a LaTeX text end, and what they hold. Braces after a backslash are text.
final class Groups {

    static final Groups NONE = new Groups("", new int[0]);

    private final String latex;
    private final int[] ends;

    private Groups(String latex, int[] ends) {
        this.latex = latex;
        this.ends = ends;
    }

    /// The groups of a text, found in one pass.
    static Groups of(String latex) {
        if (latex.indexOf('{') < 0) {
            return NONE;
        }
        int[] ends = new int[latex.length()];
        int[] open = new int[latex.length()];
        Arrays.fill(ends, -1);
        int depth = 0;
        for (int i = 0; i < latex.length(); i++) {
            switch (latex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open[depth++] = i;
                case '}' -> {
                    if (depth > 0) {
                        ends[open[--depth]] = i;
                    }
                }
                default -> {}
            }
        }
        return new Groups(latex, ends);
    }

    /// The index of the brace that closes the group that opens here; the text's length if none does.
    int end(int open) {
        return ends[open] < 0 ? latex.length() : ends[open];
    }

    /// Whether the group that opens here holds one group and nothing else.
    boolean isDouble(int open) {
        int end = ends[open];
        return end > 0 && latex.charAt(open + 1) == '{' && end > open + 2 && ends[open + 1] == end - 1;
    }

    /// Whether the group that opens here is protected by its braces and ends where words end. A group that begins with
    /// a command is one of BibTeX's "special characters" (btxdoc), which its braces do not protect.
    boolean isWholeWords(int open) {
        int end = ends[open];
        if (end < 0 || end == open + 1 || latex.charAt(open + 1) == '\\') {
            return false;
        }
        boolean wordBefore = open > 0 && isInWord(latex.charAt(open - 1), '}');
        boolean wordAfter = end + 1 < latex.length() && isInWord(latex.charAt(end + 1), '{');
        return !wordBefore && !wordAfter && !latex.substring(open + 1, end).isBlank();
    }

    private static boolean isInWord(char c, char brace) {
        return Character.isLetterOrDigit(c) || c == brace;
    }
}
