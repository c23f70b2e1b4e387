package org.ibid.csl.name;

import java.util.Locale;

/// Given names as initials (CSL 1.0.2, "Name", `initialize-with` and `initialize`; "Hyphenation of Initialized
/// Names"). Rich text around given names stays around their initials. Immutable.
final class Initials {

    /// `<span style="font-variant: small-caps;">` and some spaces.
    private static final int LONGEST_TAG = 100;

    private final String mark;
    private final String space;
    private final boolean hyphenates;

    /// @param with       the style's `initialize-with`: `.`, `. `, or empty
    /// @param hyphenates whether "Jean-Luc" becomes "J.-L."
    Initials(String with, boolean hyphenates) {
        int end = with.length();
        while (end > 0 && Letters.isSpace(with.charAt(end - 1))) {
            end--;
        }
        this.mark = with.substring(0, end);
        this.space = with.substring(end);
        this.hyphenates = hyphenates;
    }

    /// Cuts given names to initials: "Hui-Xiao Li" to "H.-X. L."; small words and abbreviations ("Ph.") stay.
    String of(String given) {
        return given.isEmpty() || Letters.isEastAsian(given) ? given : new Writing(given, true).all();
    }

    /// Sets only the initials and abbreviations that are there in the style's way: "John M.E." to "John M. E.".
    String tidy(String given) {
        return given.isEmpty() || Letters.isEastAsian(given) ? given : new Writing(given, false).all();
    }

    private enum Seam {
        NONE,
        SPACE,
        HYPHEN
    }

    /// One pass over one name.
    private final class Writing {
        private final String text;
        private final boolean cuts;
        private final StringBuilder out;
        private final StringBuilder opening = new StringBuilder(0);
        private Seam seam = Seam.NONE;
        private boolean afterMarked;
        private int at;

        Writing(String text, boolean cuts) {
            this.text = text;
            this.cuts = cuts;
            this.out = new StringBuilder(text.length() + 8);
        }

        String all() {
            while (at < text.length()) {
                char c = text.charAt(at);
                int tagEnd = c == '<' ? text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG)) : -1;
                if (tagEnd > 0) {
                    tag(tagEnd + 1);
                } else if (Letters.isSpace(c) || c == '.') {
                    seam = seam == Seam.HYPHEN ? seam : Seam.SPACE;
                    at++;
                } else if (isHyphen(c)) {
                    seam = Seam.HYPHEN;
                    at++;
                } else {
                    word();
                }
            }
            return out.append(opening).toString();
        }

        /// An end tag follows the mark of its word at once; a start tag waits for the next word.
        private void tag(int end) {
            (text.startsWith("</", at) ? out : opening).append(text, at, end);
            at = end;
        }

        private void word() {
            int start = at++;
            while (at < text.length() && !endsWord(at)) {
                at++;
            }
            boolean dotted = at < text.length() && text.charAt(at) == '.';
            int letter = start;
            while (letter < at - 1 && isMark(text.charAt(letter))) {
                letter++;
            }
            boolean capital = Letters.isCapital(text.codePointAt(letter));
            boolean marked = cuts ? capital : capital && (dotted || isSingle(letter));
            join(marked, text.charAt(start), isSingle(letter));
            if (marked && cuts && !dotted) {
                out.append(text, start, letter);
                initial(letter);
            } else {
                out.append(text, start, at);
            }
            if (marked) {
                out.append(mark);
            } else if (dotted) {
                out.append('.');
            }
            afterMarked = marked;
            seam = Seam.NONE;
        }

        private boolean isSingle(int letter) {
            return letter + Character.charCount(text.codePointAt(letter)) == at;
        }

        /// What stands before a word: nothing, a hyphen, or a space.
        private void join(boolean marked, char first, boolean single) {
            boolean begins = out.isEmpty() || first == ',' || first == ')';
            if (!begins) {
                out.append(between(afterMarked && marked, single));
            }
            if (!opening.isEmpty()) {
                out.append(opening);
                opening.setLength(0);
            }
        }

        /// Initials that are there already ("P.-J.") keep no hyphen where nothing is cut, as in citeproc-js.
        private String between(boolean both, boolean single) {
            boolean keeps = !both || hyphenates && (cuts || !single);
            if (seam == Seam.HYPHEN && keeps) {
                return "-";
            }
            return both || afterMarked && !space.isEmpty() ? space : " ";
        }

        /// The first letter; with the other capitals of a beginning like "TSerendorj", which is one letter
        /// elsewhere.
        private void initial(int letter) {
            int next = letter + Character.charCount(text.codePointAt(letter));
            out.append(text, letter, next);
            int capitals = next;
            while (capitals < at && Letters.isCapital(text.codePointAt(capitals))) {
                capitals += Character.charCount(text.codePointAt(capitals));
            }
            if (capitals > next && capitals < at && Character.isLetter(text.codePointAt(capitals))) {
                out.append(text.substring(next, capitals).toLowerCase(Locale.ROOT));
            }
        }

        private boolean endsWord(int index) {
            char c = text.charAt(index);
            if (c == '.' || c == '<' || Letters.isSpace(c)) {
                return true;
            }
            // "Guo-ping" is one word: a small letter after a hyphen begins no name.
            return isHyphen(c) && !(index + 1 < text.length() && Character.isLowerCase(text.codePointAt(index + 1)));
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /// A sign that belongs to the letter after it: the ʿayn of "ʿAlī".
    private static boolean isMark(char c) {
        return Letters.isApostrophe(c) || Character.getType(c) == Character.MODIFIER_LETTER;
    }
}
