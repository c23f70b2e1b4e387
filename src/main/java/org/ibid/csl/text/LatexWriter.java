package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.Run.Face;

/// LaTeX with `hyperref` for links, for UTF-8 input. Blocks are lines of one paragraph.
record LatexWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        return BlockWriter.lines(blocks, " ", "\\\\\n", block -> written(block.runs()));
    }

    private static String written(List<Run> runs) {
        var latex = new StringBuilder(256);
        for (Run run : runs) {
            int ends = open(run, latex);
            escape(run.text(), latex);
            latex.repeat('}', ends);
        }
        return latex.toString();
    }

    private static int open(Run run, StringBuilder latex) {
        int ends = 0;
        for (Face face : HtmlWriter.FACES_OUTSIDE_IN) {
            if (run.faces().contains(face)) {
                latex.append(command(face)).append('{');
                ends++;
            }
        }
        if (!run.link().isEmpty()) {
            latex.append("\\href{");
            escapeAddress(run.link(), latex);
            latex.append("}{");
            ends++;
        }
        return ends;
    }

    private static String command(Face face) {
        return switch (face) {
            case ITALIC -> "\\textit";
            case BOLD -> "\\textbf";
            case SMALL_CAPS -> "\\textsc";
            case UNDERLINE -> "\\underline";
            case SUPERSCRIPT -> "\\textsuperscript";
            case SUBSCRIPT -> "\\textsubscript";
        };
    }

    private static void escapeAddress(String link, StringBuilder latex) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            switch (c) {
                case '%', '#', '&', '_' -> latex.append('\\').append(c);
                case '\\' -> latex.append("\\%5C");
                case '{' -> latex.append("\\%7B");
                case '}' -> latex.append("\\%7D");
                case '^' -> latex.append("\\%5E");
                case ' ', '\n', '\r', '\t' -> latex.append("\\%20");
                default -> latex.append(c);
            }
        }
    }

    private static void escape(String text, StringBuilder latex) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '#', '$', '%', '&', '_', '{', '}' -> latex.append('\\').append(c);
                case '\\' -> latex.append("\\textbackslash{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '`' -> latex.append("\\textasciigrave{}");
                case '"' -> latex.append("\\textquotedbl{}");
                case '<' -> latex.append("\\textless{}");
                case '>' -> latex.append("\\textgreater{}");
                case '|' -> latex.append("\\textbar{}");
                case '[', ']' -> latex.append('{').append(c).append('}');
                case '-', '\'', ',' -> latex.append(i > 0 && text.charAt(i - 1) == c ? "{}" + c : "" + c);
                case '\u00a0' -> latex.append('~');
                case '\n', '\r' -> latex.append(' ');
                default -> latex.append(c);
            }
        }
    }
}
