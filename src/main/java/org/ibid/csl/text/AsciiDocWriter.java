package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.Run.Face;

/// AsciiDoc. Whatever could be a sign is a character reference, which every substitution leaves alone; faces are
/// unconstrained, so that they hold inside words.
record AsciiDocWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        return BlockWriter.lines(blocks, " ", " +\n", block -> written(block.runs()));
    }

    private static String written(List<Run> runs) {
        var asciidoc = new StringBuilder(256);
        for (Run run : runs) {
            var ends = new StringBuilder();
            for (Face face : HtmlWriter.FACES_OUTSIDE_IN) {
                if (run.faces().contains(face)) {
                    asciidoc.append(role(face)).append(sign(face));
                    ends.insert(0, sign(face));
                }
            }
            write(run, asciidoc);
            asciidoc.append(ends);
        }
        return asciidoc.toString();
    }

    private static void write(Run run, StringBuilder asciidoc) {
        boolean isTight = run.faces().contains(Face.SUPERSCRIPT) || run.faces().contains(Face.SUBSCRIPT);
        boolean isLink = !run.link().isEmpty();
        if (isLink) {
            asciidoc.append("link:++")
                    .append(run.link().replace(" ", "%20").replace("++", "%2B%2B"))
                    .append("++[");
        }
        escape(run.text(), isTight, asciidoc);
        asciidoc.append(isLink ? "]" : "");
    }

    private static String role(Face face) {
        return switch (face) {
            case SMALL_CAPS -> "[.small-caps]";
            case UNDERLINE -> "[.underline]";
            default -> "";
        };
    }

    private static String sign(Face face) {
        return switch (face) {
            case ITALIC -> "__";
            case BOLD -> "**";
            case SMALL_CAPS, UNDERLINE -> "##";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
        };
    }

    private static void escape(String text, boolean isTight, StringBuilder asciidoc) {
        int first = asciidoc.isEmpty() ? firstSign(text) : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                asciidoc.append(' ');
            } else if (isSign(c) || mayBeSign(text, i) || i == first || isTight && c == ' ') {
                asciidoc.append("&#").append((int) c).append(';');
            } else {
                asciidoc.append(c);
            }
        }
    }

    private static boolean isSign(char c) {
        return "&*_`#^~+<>[]{}|\\=\"'@".indexOf(c) >= 0;
    }

    private static boolean mayBeSign(String text, int index) {
        char c = text.charAt(index);
        char after = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        return switch (c) {
            case '-', '.', ';' -> after == c || before == c || after == '>';
            case ':' -> after == ':' || before == ':' || after == '/';
            case '(' -> after == '(' || after == 'C' || after == 'R' || after == 'T';
            default -> false;
        };
    }

    /// Where a sign stands that would make a list, a title, a comment or an admonition of a line that begins so;
    /// -1 if none does.
    private static int firstSign(String text) {
        int at = 0;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (at == 0 ? "-.:/" : ".:)").indexOf(text.charAt(at)) >= 0 ? at : -1;
    }
}
