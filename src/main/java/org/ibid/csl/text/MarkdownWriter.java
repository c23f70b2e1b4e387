package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.Run.Face;

/// CommonMark. Asterisks only open and close emphasis beside the right neighbours (CommonMark 0.31.2, section
/// 6.2); beside others, and for what has no sign, the HTML element stands, which is CommonMark, too.
record MarkdownWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        return BlockWriter.lines(blocks, " ", "  \n", block -> written(block.runs()));
    }

    private static String written(List<Run> runs) {
        var markdown = new StringBuilder(256);
        for (int i = 0; i < runs.size(); i++) {
            int before = i == 0 ? ' ' : last(runs.get(i - 1).text());
            int after = i == runs.size() - 1 ? ' ' : runs.get(i + 1).text().codePointAt(0);
            markdown.append(written(runs.get(i), before, after));
        }
        return withoutListSign(markdown.toString());
    }

    private static int last(String text) {
        return text.codePointBefore(text.length());
    }

    private static String written(Run run, int before, int after) {
        String markdown = inner(run);
        for (var face : HtmlWriter.FACES_OUTSIDE_IN.reversed()) {
            if (run.faces().contains(face)) {
                String sign = face == Face.ITALIC ? "*" : face == Face.BOLD ? "**" : "";
                markdown = !sign.isEmpty() && mayBeEmphasised(run, before, after)
                        ? sign + markdown + sign
                        : HtmlWriter.open(face) + markdown + HtmlWriter.close(face);
            }
        }
        return markdown;
    }

    private static boolean mayBeEmphasised(Run run, int before, int after) {
        int first = run.text().codePointAt(0);
        int last = last(run.text());
        boolean opens = !isSpace(first) && (isWord(first) || !isWord(before));
        boolean closes = !isSpace(last) && (isWord(last) || !isWord(after));
        return opens && closes && before != '*' && after != '*' && run.faces().size() == 1;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    private static String inner(Run run) {
        if (run.link().isEmpty()) {
            return escaped(run.text());
        }
        if (run.text().equals(run.link()) && mayStandInAngles(run.link())) {
            return "<" + run.link() + ">";
        }
        return "[" + escaped(run.text()) + "](<" + escapedAddress(run.link()) + ">)";
    }

    private static boolean mayStandInAngles(String link) {
        return link.chars().noneMatch(c -> c == '<' || c == '>' || isSpace(c));
    }

    private static String escapedAddress(String link) {
        return link.replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace(">", "\\>")
                .replace('\n', ' ');
    }

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '<', '>', '#', '~' ->
                    escaped.append('\\').append(c);
                case '&' -> escaped.append(mayBeEntity(text, i + 1) ? "\\&" : "&");
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean mayBeEntity(String text, int start) {
        int at = text.startsWith("#", start) ? start + 1 : start;
        int first = at;
        while (at < text.length() && isAsciiWord(text.charAt(at))) {
            at++;
        }
        return at > first && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    }

    /// A text that does not begin as a list item, a rule or a heading underline does.
    private static String withoutListSign(String markdown) {
        int first = 0;
        while (first < markdown.length() && Character.isWhitespace(markdown.charAt(first))) {
            first++;
        }
        int at = first;
        while (at < markdown.length() && at - first < 9 && isDigit(markdown.charAt(at))) {
            at++;
        }
        String signs = at == first ? "-+=" : ".)";
        boolean isSign = at < markdown.length() && signs.indexOf(markdown.charAt(at)) >= 0;
        boolean isItem = isSign && (at + 1 == markdown.length() || " \t-=".indexOf(markdown.charAt(at + 1)) >= 0);
        return isItem ? markdown.substring(0, at) + "\\" + markdown.substring(at) : markdown;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
