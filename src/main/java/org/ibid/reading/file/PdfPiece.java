package org.ibid.reading.file;

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

    /// This piece and the next on the same line, behind a tab if there is a gap as between cells of a table.
    PdfPiece with(PdfPiece next) {
        boolean isCell = next.x - right > 2.5 * Math.max(size, next.size);
        boolean longer = next.text.length() > text.length();
        return new PdfPiece(
                text + (isCell ? "\t" : " ") + next.text,
                x,
                Math.max(right, next.right),
                longer ? next.y : y,
                longer ? next.size : size,
                bold && next.bold,
                firstWord,
                isCell ? cells + next.cells : cells);
    }
}
