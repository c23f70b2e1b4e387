package org.ibid.reading;

import java.util.regex.Pattern;

/// Takes off the quotation marks that a style sets around a title; those of a part of it stay.
final class Quoted {

    private static final String OPENING = "“„«\"《「『";
    private static final String CLOSING = "”“»\"》」』";
    private static final Pattern SINGLE = Pattern.compile("^[‘'`]+\\s*|\\s*[,.;]?[’']+[\\s,.;:]*$");
    private static final String SINGLES = "‘’'`";
    private static final String AFTER = " \t,.;:，。：；、\u0085\u00a0\u202f";

    private Quoted() {}

    /// What stands inside, or the text as it is.
    static String inside(String text) {
        String bare = text.strip();
        int end = end(bare);
        if (end == 0) {
            return text;
        }
        String once = SINGLES.indexOf(bare.charAt(0)) >= 0 || SINGLES.indexOf(bare.charAt(end - 1)) >= 0
                ? SINGLE.matcher(bare).replaceAll("")
                : inside(bare, end);
        return once.isBlank() ? text : once;
    }

    private static String inside(String bare, int end) {
        int kind = OPENING.indexOf(bare.charAt(0));
        int last = CLOSING.indexOf(bare.charAt(end - 1));
        if (kind < 0) {
            boolean opened = last >= 0 && bare.indexOf(OPENING.charAt(last)) >= 0 && last != 3;
            boolean german = bare.charAt(end - 1) == '“' && bare.indexOf('„') >= 0;
            return last < 0 || opened || german ? bare : bare.substring(0, end - 1);
        }
        int closes = closes(bare, kind);
        if (closes < 0) {
            return bare.substring(1, last < 0 ? bare.length() : Math.max(1, end - 1));
        }
        return closes >= end - 1 ? bare.substring(1, closes) : bare;
    }

    /// Where the mark that closes the first stands; -1 if nowhere.
    private static int closes(String text, int kind) {
        char opens = OPENING.charAt(kind);
        if (opens == '"') {
            int last = text.lastIndexOf('"');
            return last > 0 ? last : -1;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closing = c == CLOSING.charAt(kind) || opens == '„' && c == '”';
            if (i > 0 && closing && --depth == 0) {
                return i;
            }
            depth += c == opens && (i == 0 || !closing) ? 1 : 0;
        }
        return -1;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
