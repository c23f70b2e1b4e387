package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.Run.Face;

/// RTF 1.9 without the document around it; characters beyond ASCII by number, each with ` ?` for readers
/// without Unicode.
record RtfWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        return BlockWriter.lines(blocks, "\\tab ", "\\line ", block -> written(block.runs()));
    }

    private static String written(List<Run> runs) {
        var rtf = new StringBuilder(256);
        for (Run run : runs) {
            write(run, rtf);
        }
        return rtf.toString();
    }

    private static void write(Run run, StringBuilder rtf) {
        int ends = 0;
        if (!run.link().isEmpty()) {
            rtf.append("{\\field{\\*\\fldinst{HYPERLINK \"");
            escape(run.link().replace("\"", "%22"), rtf);
            rtf.append("\"}}{\\fldrslt ");
            ends += 2;
        }
        for (Face face : HtmlWriter.FACES_OUTSIDE_IN) {
            if (run.faces().contains(face)) {
                rtf.append('{').append(control(face)).append(' ');
                ends++;
            }
        }
        escape(run.text(), rtf);
        rtf.repeat('}', ends);
    }

    private static String control(Face face) {
        return switch (face) {
            case ITALIC -> "\\i";
            case BOLD -> "\\b";
            case SMALL_CAPS -> "\\scaps";
            case UNDERLINE -> "\\ul";
            case SUPERSCRIPT -> "\\super";
            case SUBSCRIPT -> "\\sub";
        };
    }

    private static void escape(String text, StringBuilder rtf) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '{', '}' -> rtf.append('\\').append(c);
                case '\n' -> rtf.append("\\line ");
                case '\r' -> {}
                case '\t' -> rtf.append("\\tab ");
                case '\u00a0' -> rtf.append("\\~");
                default -> {
                    if (c < 0x80) {
                        rtf.append(c);
                    } else {
                        rtf.append("\\u").append((int) (short) c).append(" ?");
                    }
                }
            }
        }
    }
}
