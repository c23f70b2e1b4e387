package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Brings the pieces of a page into the order they are read in: columns one after another, between whatever
/// crosses them.
final class PdfColumns {

    /// Lines below each other, with the edges of their column.
    record Block(List<PdfPiece> lines, double left, double right) {}

    private static final double STEP = 2;
    private static final int DEEPEST = 2;

    private PdfColumns() {}

    static List<Block> of(PdfPage page) {
        var blocks = new ArrayList<Block>();
        split(page.pieces(), DEEPEST, blocks);
        return blocks;
    }

    private static void split(List<PdfPiece> pieces, int deeper, List<Block> blocks) {
        if (pieces.isEmpty()) {
            return;
        }
        double gutter = deeper > 0 ? gutter(pieces) : Double.NaN;
        if (Double.isNaN(gutter)) {
            blocks.add(block(pieces));
            return;
        }
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfPiece::y));
        var left = new ArrayList<PdfPiece>();
        var right = new ArrayList<PdfPiece>();
        var across = new ArrayList<PdfPiece>();
        for (PdfPiece piece : sorted) {
            boolean crosses = piece.x() < gutter && piece.right() > gutter
                    || !across.isEmpty() && piece.isLevelWith(across.getLast());
            if (crosses && !(left.isEmpty() && right.isEmpty())) {
                if (!across.isEmpty() && across.getLast().y() < first(left, right)) {
                    blocks.add(block(across));
                    across.clear();
                }
                split(left, deeper - 1, blocks);
                split(right, deeper - 1, blocks);
                left.clear();
                right.clear();
            }
            (crosses ? across : piece.right() <= gutter ? left : right).add(piece);
        }
        if (!across.isEmpty()
                && (left.isEmpty() && right.isEmpty() || across.getLast().y() < first(left, right))) {
            blocks.add(block(across));
        }
        split(left, deeper - 1, blocks);
        split(right, deeper - 1, blocks);
    }

    private static double first(List<PdfPiece> left, List<PdfPiece> right) {
        return Math.min(
                left.isEmpty() ? Double.MAX_VALUE : left.getFirst().y(),
                right.isEmpty() ? Double.MAX_VALUE : right.getFirst().y());
    }

    /// The middle of the strip that fewest letters cross, if there is about as much on both sides of it.
    private static double gutter(List<PdfPiece> pieces) {
        double from = pieces.stream().mapToDouble(PdfPiece::x).min().orElse(0);
        double to = pieces.stream().mapToDouble(PdfPiece::right).max().orElse(0);
        double all = pieces.stream().mapToDouble(PdfColumns::weight).sum();
        double least = Double.MAX_VALUE;
        double start = Double.NaN;
        double end = Double.NaN;
        for (double x = from + 0.2 * (to - from); x < from + 0.8 * (to - from); x += STEP) {
            double at = x;
            double crossing = weight(pieces, piece -> piece.x() < at && piece.right() > at);
            boolean balanced = weight(pieces, piece -> piece.right() <= at) > 0.2 * all
                    && weight(pieces, piece -> piece.x() >= at) > 0.12 * all;
            if (balanced && crossing < least - 0.5) {
                least = crossing;
                start = x;
                end = x;
            } else if (balanced && crossing < least + 0.5 && x - end < 1.5 * STEP) {
                end = x;
            }
        }
        return least <= 0.45 * all && end - start >= STEP ? (start + end) / 2 : Double.NaN;
    }

    private static double weight(List<PdfPiece> pieces, Predicate<PdfPiece> which) {
        return pieces.stream().filter(which).mapToDouble(PdfColumns::weight).sum();
    }

    private static double weight(PdfPiece piece) {
        return piece.text().length();
    }

    /// Pieces on one line joined, lines from top to bottom.
    private static Block block(List<PdfPiece> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfPiece::y));
        var lines = new ArrayList<PdfPiece>();
        var level = new ArrayList<PdfPiece>();
        for (PdfPiece piece : sorted) {
            if (!level.isEmpty() && !piece.isLevelWith(level.getFirst())) {
                lines.add(joined(level));
                level.clear();
            }
            level.add(piece);
        }
        lines.add(joined(level));
        return new Block(
                lines,
                lines.stream().mapToDouble(PdfPiece::x).min().orElse(0),
                lines.stream().mapToDouble(PdfPiece::right).max().orElse(0));
    }

    private static PdfPiece joined(List<PdfPiece> level) {
        return level.stream()
                .sorted(Comparator.comparingDouble(PdfPiece::x))
                .reduce(PdfPiece::with)
                .orElseThrow();
    }
}
