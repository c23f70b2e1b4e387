package org.ibid.reading.file;

import java.util.List;
import java.util.Optional;

/// What a PDF sets in the largest letters.
final class PdfTitle {

    private static final double LARGER = 1.15;
    private static final int FIRST_PAGES = 2;
    private static final int LEAST_TITLE = 8;

    private PdfTitle() {}

    /// The neighbouring lines in the largest letters of the first pages, if these are larger than those of the text.
    ///
    /// @param size of the text's letters
    static String in(List<PdfPage> pages, double size) {
        List<PdfPiece> first = pages.stream()
                .limit(FIRST_PAGES)
                .flatMap(page -> page.pieces().stream())
                .filter(piece -> piece.size() > LARGER * size && piece.text().length() >= LEAST_TITLE)
                .toList();
        double largest = first.stream().mapToDouble(PdfPiece::size).max().orElse(0);
        var text = new StringBuilder();
        Optional<PdfPiece> above = Optional.empty();
        for (PdfPiece piece : first) {
            boolean same = largest - piece.size() < 0.05 * largest;
            boolean next = above.isEmpty()
                    || piece.y() - above.get().y() < 2 * largest
                            && piece.y() > above.get().y();
            if (same && next) {
                text.append(text.isEmpty() ? "" : " ").append(piece.text());
                above = Optional.of(piece);
            }
        }
        return text.toString();
    }
}
