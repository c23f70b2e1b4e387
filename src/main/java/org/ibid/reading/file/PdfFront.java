package org.ibid.reading.file;

import java.util.List;

/// Tells the lines above a paper's body apart: what stands there is not set as paragraphs, but as a line for each
/// author and each institution.
final class PdfFront {

    /// What parts a word from the next, in sizes of the letters, if the line is not stretched.
    static final double SPACE = 0.4;

    private static final String HYPHENS = "-\u2010\u2013";
    private static final double SHORT = 0.35;
    private static final double SAME_SIZE = 0.09;
    private static final int AROUND = 4;

    private PdfFront() {}

    /// Whether the cells of a line say different things.
    static boolean areApart(PdfPiece line) {
        return line.cells() > 1;
    }

    /// Whether a line is much shorter than those of running text.
    static boolean isShort(PdfPiece line, double pageWidth) {
        return line.right() - line.x() < SHORT * pageWidth;
    }

    /// Whether the line above one was ended on purpose: it leaves room for the next word, judged by the lines
    /// around that share an edge or their middle with it, or it is short and centred, or what follows stands
    /// elsewhere.
    static boolean isBroken(List<PdfPiece> lines, int index, double pageWidth) {
        PdfPiece above = lines.get(index - 1);
        PdfPiece line = lines.get(index);
        if (HYPHENS.indexOf(above.text().charAt(above.text().length() - 1)) >= 0) {
            return false;
        }
        if (isElsewhere(above, line)) {
            return true;
        }
        boolean centred = Math.abs(above.x() + above.right() - line.x() - line.right()) < line.size()
                && Math.abs(above.x() - line.x()) > 0.5 * line.size();
        if (centred) {
            return isShort(above, pageWidth) || leavesRoom(lines, index, true);
        }
        return isInset(lines, index) || leavesRoom(lines, index, false);
    }

    private static boolean isElsewhere(PdfPiece above, PdfPiece line) {
        return line.right() < above.x() || line.x() > above.right();
    }

    /// Whether a block begins here that stands further right than what is above it.
    private static boolean isInset(List<PdfPiece> lines, int index) {
        PdfPiece line = lines.get(index);
        return line.x() - lines.get(index - 1).x() > line.size()
                && index + 1 < lines.size()
                && Math.abs(lines.get(index + 1).x() - line.x()) < 1;
    }

    private static boolean leavesRoom(List<PdfPiece> lines, int index, boolean centred) {
        PdfPiece above = lines.get(index - 1);
        PdfPiece line = lines.get(index);
        double widest = 0;
        double right = 0;
        for (int i = Math.max(0, index - AROUND); i < Math.min(lines.size(), index + AROUND); i++) {
            PdfPiece near = lines.get(i);
            if (Math.abs(near.size() - line.size()) < SAME_SIZE * line.size()) {
                widest = Math.max(widest, near.right() - near.x());
                right = Math.max(right, near.right());
            }
        }
        double needed = line.firstWord() + SPACE * line.size();
        return above.right() - above.x() + needed < widest && (centred || above.right() + needed < right);
    }
}
