package org.ibid.csl.text;

import org.ibid.csl.text.Run.Face;
import org.ibid.csl.text.Run.Layout;

/// Writes blocks as a set text with signs of [Mark]: what [RunReader] reads.
final class BlockMarks {

    private BlockMarks() {}

    static void add(Block block, StringBuilder text) {
        boolean isInline = block.layout() == Layout.INLINE;
        if (!isInline) {
            text.append(mark(block.layout()));
        }
        block.runs().forEach(run -> add(run, text));
        if (!isInline) {
            text.append(Mark.DISPLAY_END);
        }
    }

    private static void add(Run run, StringBuilder text) {
        int faces = 0;
        for (Face face : HtmlWriter.FACES_OUTSIDE_IN) {
            if (run.faces().contains(face)) {
                text.append(mark(face));
                faces++;
            }
        }
        if (run.link().isEmpty()) {
            text.append(Mark.cleaned(run.text()));
        } else {
            text.append(Mark.LINK)
                    .append(Mark.cleaned(run.link()))
                    .append(Mark.LINK_TEXT)
                    .append(Mark.cleaned(run.text()))
                    .append(Mark.LINK_END);
        }
        text.repeat(Mark.FACE_END, faces);
    }

    private static char mark(Layout layout) {
        return switch (layout) {
            case BLOCK -> Mark.BLOCK;
            case LEFT_MARGIN -> Mark.LEFT_MARGIN;
            case RIGHT_INLINE -> Mark.RIGHT_INLINE;
            case INDENT -> Mark.INDENT;
            case INLINE -> throw new IllegalArgumentException("what stands inline has no mark");
        };
    }

    private static char mark(Face face) {
        return switch (face) {
            case ITALIC -> Mark.ITALIC;
            case BOLD -> Mark.BOLD;
            case SMALL_CAPS -> Mark.SMALL_CAPS;
            case UNDERLINE -> Mark.UNDERLINE;
            case SUPERSCRIPT -> Mark.SUPERSCRIPT;
            case SUBSCRIPT -> Mark.SUBSCRIPT;
        };
    }
}
