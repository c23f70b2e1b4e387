package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.Run.Face;

/// Typst markup. Calls end with a semicolon, so that a bracket or a period after them is text.
record TypstWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        return BlockWriter.lines(blocks, " ", " \\\n", block -> written(block.runs()));
    }

    private static String written(List<Run> runs) {
        var typst = new StringBuilder(256);
        for (Run run : runs) {
            int ends = open(run, typst);
            escape(run.text(), typst);
            typst.repeat(']', ends).append(ends > 0 ? ";" : "");
        }
        return typst.toString();
    }

    private static int open(Run run, StringBuilder typst) {
        int ends = 0;
        for (Face face : HtmlWriter.FACES_OUTSIDE_IN) {
            if (run.faces().contains(face)) {
                typst.append('#').append(function(face)).append('[');
                ends++;
            }
        }
        if (!run.link().isEmpty()) {
            typst.append("#link(\"")
                    .append(run.link().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\")[");
            ends++;
        }
        return ends;
    }

    private static String function(Face face) {
        return switch (face) {
            case ITALIC -> "emph";
            case BOLD -> "strong";
            case SMALL_CAPS -> "smallcaps";
            case UNDERLINE -> "underline";
            case SUPERSCRIPT -> "super";
            case SUBSCRIPT -> "sub";
        };
    }

    private static void escape(String text, StringBuilder typst) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSign(c) || mayBeSign(text, i)) {
                typst.append('\\');
            }
            typst.append(c == '\n' || c == '\r' ? ' ' : c == '\u00a0' ? '~' : c);
        }
    }

    private static boolean isSign(char c) {
        return "\\*_`$#<>@[]~\"'=+/".indexOf(c) >= 0;
    }

    /// What is a sign at the beginning of a line or beside other characters only: `-`, `1.`, `...`.
    private static boolean mayBeSign(String text, int index) {
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        char after = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return switch (text.charAt(index)) {
            case '-' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
            case '.' -> after == '.' || before == '.' || after == ' ' && isNumber(text, index);
            default -> false;
        };
    }

    private static boolean isNumber(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > 0;
    }
}
