package org.ibid.reading.cited;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Citation commands of LaTeX (natbib, biblatex and others): every command with "cite" in its name, but for those that
/// name no key first. Comments are passed over.
final class LatexCites {

    private static final Set<String> NO_KEYS = Set.of(
            "citestyle",
            "setcitestyle",
            "citename",
            "defcitealias",
            "citeindexfalse",
            "citeindextrue",
            "declarecitecommand",
            "bibcite",
            "citereset",
            "citesetup",
            "renewcitecommand");

    private static final int LONGEST_NOTE = 2_000;

    /// Up to the end of its line, which is a part of it.
    private static final Pattern COMMENT = Pattern.compile("%[^\n]*+\n?");

    private final String text;
    private final CitedKeys.Found found;
    private int at;

    /// The first closing brace behind the last place where one was looked for; behind the text if there is none.
    private int closing = -1;

    private LatexCites(String text, CitedKeys.Found found) {
        this.text = text;
        this.found = found;
    }

    static void read(String text, CitedKeys.Found found) {
        new LatexCites(text, found).read();
    }

    private void read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '%' -> comment();
                case '\\' -> command();
                default -> at++;
            }
        }
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
    }

    private void command() {
        int start = ++at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++;
            return;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (name.contains("cite") && !NO_KEYS.contains(name)) {
            arguments(name.endsWith("cites"), name.contains("volcite"));
        }
    }

    /// `*`, then notes in brackets, then keys in braces; commands for several (`\parencites`) have more of both.
    ///
    /// @param several whether it is a command for several
    /// @param volume  whether the first argument in braces is a volume
    private void arguments(boolean several, boolean volume) {
        if (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        boolean isVolume = volume;
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            while (notes('[', ']') || several && notes('(', ')')) {
                // the next note
            }
            int open = blankTo();
            if (open < text.length() && text.charAt(open) == '{') {
                int close = closing(open);
                if (close < text.length()) {
                    keys(COMMENT.matcher(text.substring(open + 1, close)).replaceAll(""), isVolume);
                    at = close + 1;
                    isMore = several || isVolume;
                    isVolume = false;
                }
            }
        }
    }

    /// Looked for once, however many braces open before it.
    private int closing(int open) {
        if (closing < open) {
            int found = text.indexOf('}', open);
            closing = found < 0 ? text.length() : found;
        }
        return closing;
    }

    private void keys(String list, boolean isVolume) {
        if (!isVolume && list.indexOf('\\') < 0 && list.indexOf('#') < 0 && list.indexOf('{') < 0) {
            found.keys(list);
        }
    }

    private int blankTo() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)) && next < at + 100) {
            next++;
        }
        return next;
    }

    /// Passes over one note, brackets within it and within braces included.
    private boolean notes(char opening, char closing) {
        int open = blankTo();
        if (open >= text.length() || text.charAt(open) != opening) {
            return false;
        }
        int brackets = 0;
        int braces = 0;
        int last = Math.min(text.length(), open + LONGEST_NOTE);
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                braces += c == '{' ? 1 : -1;
            } else if (braces == 0 && (c == opening || c == closing)) {
                brackets += c == opening ? 1 : -1;
                if (brackets == 0) {
                    at = i + 1;
                    return true;
                }
            }
        }
        return false;
    }
}
