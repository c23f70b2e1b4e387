package org.ibid.reading.file;

import java.util.List;

/// A piece of a line of a PDF: text without a wide gap in it, and where it stands, in points from the page's
/// top left.
///
/// @param y         of the baseline
/// @param size      of most of its letters
/// @param firstWord how wide its first word is
/// @param cells     how many pieces with wide gaps between it was joined from
record PdfPiece(String text, double x, double right, double y, double size, boolean bold, double firstWord, int cells) {

    /// Whether another piece stands on the same line.
    boolean isLevelWith(PdfPiece other) {
        return Math.abs(y - other.y) < 0.5 * Math.max(size, other.size);
    }

    /// Whether another piece is printed over most of this one, or under it: lines too close to each other.
    boolean overlaps(PdfPiece other) {
        double shared = Math.min(right, other.right) - Math.max(x, other.x);
        return shared > 0.5 * Math.min(right - x, other.right - other.x) && shared > 3 * size;
    }

    /// Pieces on one line as one, from left to right, behind a tab where there is a gap as between cells of a table.
    /// Its height and baseline are those of the longest.
    ///
    /// @param level at least one
    static PdfPiece joined(List<PdfPiece> level) {
        PdfPiece first = level.getFirst();
        var text = new StringBuilder(first.text);
        PdfPiece longest = first;
        double right = first.right;
        boolean bold = first.bold;
        int cells = first.cells;
        for (PdfPiece next : level.subList(1, level.size())) {
            boolean isCell = next.x - right > 2.5 * Math.max(longest.size, next.size);
            longest = next.text.length() > text.length() ? next : longest;
            text.append(isCell ? '\t' : ' ').append(next.text);
            right = Math.max(right, next.right);
            bold &= next.bold;
            cells += isCell ? next.cells : 0;
        }
        return new PdfPiece(text.toString(), first.x, right, longest.y, longest.size, bold, first.firstWord, cells);
    }
}
