package org.ibid.reading;

import java.util.regex.Pattern;

/// Takes punctuation off the ends of a field that belongs to the reference's style and not to the field.
final class Trim {

    private static final String BEFORE = " ,.;:–—-\t，。：；、";
    private static final String AFTER = " ,;:–—-\t，。：；、";

    private static final Pattern ABBREVIATED = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}\\.\\s?\\p{Lu}|Inc|Ltd|Jr|Sr)$"
            + "|\\p{Lu}\\p{L}{0,6}\\.\\s(?:\\S{1,12}\\s)?\\p{Lu}\\p{L}{0,6}\\.\\s(?:\\S{1,12}\\s)?\\p{Lu}\\p{L}{1,4}$");

    /// What [#ABBREVIATED] may need at the end of a text.
    private static final int LONGEST = 60;

    private Trim() {}

    static String value(String text) {
        String clean = Spaces.folded(Plain.unmarked(text));
        int from = 0;
        while (from < clean.length() && BEFORE.indexOf(clean.charAt(from)) >= 0) {
            from++;
        }
        int to = clean.length();
        while (to > from && dropsLast(clean, from, to)) {
            to--;
        }
        return unwrapped(clean.substring(from, to));
    }

    private static boolean dropsLast(String text, int from, int to) {
        char last = text.charAt(to - 1);
        if (last == '.') {
            return !endsInAbbreviation(text.substring(from, to - 1));
        }
        return AFTER.indexOf(last) >= 0;
    }

    /// "B.B.C" and "Washington D.C" keep their last full stop; so do initials.
    private static boolean endsInAbbreviation(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST));
        return mayEndInAbbreviation(end) && ABBREVIATED.matcher(end).find();
    }

    /// False for most texts, so that they are not searched: they have no stop in them and end in a letter.
    private static boolean mayEndInAbbreviation(String end) {
        return end.indexOf('.') >= 0
                || !end.isEmpty() && !Character.isLetterOrDigit(end.charAt(end.length() - 1))
                || end.endsWith("Inc")
                || end.endsWith("Ltd")
                || end.endsWith("Jr")
                || end.endsWith("Sr");
    }

    private static String unwrapped(String text) {
        boolean brackets = text.length() > 2 && text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return brackets ? text.substring(1, text.length() - 1).strip() : text;
    }
}
