package org.ibid.reading.file;

import java.util.regex.Pattern;

/// Cuts LaTeX into tokens, one at a time.
final class LatexScanner {

    sealed interface Token {}

    /// A command by its name without the backslash.
    record Command(String name) implements Token {}

    /// What stands between braces.
    record Group(String inside) implements Token {}

    /// What stands between dollars.
    record Maths(String inside) implements Token {}

    /// Blank lines: a paragraph ends.
    record Break() implements Token {}

    /// Text, with LaTeX's dashes and quotes as the letters they print.
    record Words(String text) implements Token {}

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");

    private static final String SPECIAL = "\\{}$\n~&";

    /// What is not closed by then is never looked for further: there may be a million of it.
    private static final int LONGEST_OPTION = 5_000;

    private final String tex;
    private int at;

    LatexScanner(String tex, int at) {
        this.tex = tex;
        this.at = at;
    }

    /// Where it has come to.
    int position() {
        return at;
    }

    boolean hasMore() {
        return at < tex.length();
    }

    Token token() {
        char c = tex.charAt(at);
        return switch (c) {
            case '\\' -> new Command(name());
            case '{' -> new Group(argument());
            case '$' -> maths();
            case '\n' -> lineEnd();
            case '~', '}' -> one(c == '~' ? " " : "");
            case '&' -> one(" | ");
            default -> words();
        };
    }

    private Token one(String printed) {
        at++;
        return new Words(printed);
    }

    private String name() {
        int from = ++at;
        while (hasMore() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from && hasMore()) {
            at++;
        } else if (hasMore() && tex.charAt(at) == '*') {
            at++;
        }
        return tex.substring(from, at);
    }

    private Token maths() {
        String mark = tex.startsWith("$$", at) ? "$$" : "$";
        int from = at + mark.length();
        int end = tex.indexOf(mark, from);
        if (end < 0
                || mark.length() == 1
                        && BLANK_LINE.matcher(tex).region(from, end).find()) {
            // no maths goes on behind a blank line
            at = from;
            return new Words(mark);
        }
        at = end + mark.length();
        return new Maths(tex.substring(from, end));
    }

    private Token lineEnd() {
        int from = at;
        skipSpace();
        boolean isBreak = tex.substring(from, at).chars().filter(c -> c == '\n').count() > 1;
        return isBreak ? new Break() : new Words(" ");
    }

    private Token words() {
        int from = at;
        while (hasMore() && SPECIAL.indexOf(tex.charAt(at)) < 0) {
            at++;
        }
        return new Words(tex.substring(from, at)
                .replace("---", "—")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replace('`', '‘')
                .replace('\'', '’'));
    }

    void skipSpace() {
        while (hasMore() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    /// Whether what follows an accent's name is a letter for it: `\c` needs a brace or a space, `\'` does
    /// not.
    boolean isAccented(String name) {
        return hasMore() && (!Character.isLetter(name.charAt(0)) || "{ ".indexOf(tex.charAt(at)) >= 0);
    }

    /// A group's inside, or the one letter or command that stands for it.
    String argument() {
        skipSpace();
        if (!hasMore()) {
            return "";
        }
        if (tex.charAt(at) == '\\') {
            return "\\" + name();
        }
        if (tex.charAt(at) != '{') {
            return tex.substring(at, ++at);
        }
        int from = at + 1;
        int deep = 0;
        for (; at < tex.length(); at++) {
            char c = tex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                deep++;
            } else if (c == '}' && --deep == 0) {
                at++;
                return tex.substring(from, at - 1);
            }
        }
        at = tex.length();
        return tex.substring(Math.min(from, at));
    }

    /// All groups that follow, unread.
    void arguments() {
        while (hasMore() && (tex.charAt(at) == '{' || tex.charAt(at) == '[')) {
            if (tex.charAt(at) == '{') {
                argument();
            } else if (option().isEmpty()) {
                return;
            }
        }
    }

    /// What stands between brackets, if they follow; else nothing.
    String option() {
        if (!hasMore() || tex.charAt(at) != '[') {
            return "";
        }
        int end = tex.indexOf(']', at, Math.min(tex.length(), at + LONGEST_OPTION));
        if (end < 0) {
            at++;
            return "";
        }
        String inside = tex.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    void skipTo(char mark) {
        int next = tex.indexOf(mark, at);
        at = next < 0 ? tex.length() : next;
    }

    /// What stands before a mark that is near, which is passed; nothing without one.
    String near(String mark) {
        int end = tex.indexOf(mark, at, Math.min(tex.length(), at + LONGEST_OPTION));
        String before = end < 0 ? "" : tex.substring(at, end);
        at = end < 0 ? at : end + mark.length();
        return before;
    }

    /// What stands before a mark, which is passed; all the rest without one.
    String upTo(String mark) {
        int from = at;
        int end = tex.indexOf(mark, at);
        skipPast(mark);
        return tex.substring(from, end < 0 ? tex.length() : end);
    }

    void skipPast(String mark) {
        int end = tex.indexOf(mark, at);
        at = end < 0 ? tex.length() : end + mark.length();
    }
}
