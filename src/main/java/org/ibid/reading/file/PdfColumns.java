package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Brings the pieces of a page into the order they are read in: columns one after another, between whatever
/// crosses them.
final class PdfColumns {

    /// Lines below each other, with the edges of their column.
    record Block(List<PdfPiece> lines, double left, double right) {}

    private static final double STEP = 2;
    private static final int MOST_STEPS = 2_000;
    private static final int DEEPEST = 2;
    private static final double SAME_GUTTER = 12;
    private static final double FEW = 0.05;
    /// A line that is meant to be read has fewer pieces.
    private static final int MOST_CELLS = 100;

    /// Where the columns of most of the pages that have any are parted; not a number if none has.
    private final double usual;

    PdfColumns(List<PdfPage> pages) {
        List<Double> gutters = pages.stream()
                .filter(page -> !page.pieces().isEmpty())
                .map(page -> gutter(page.pieces()))
                .filter(gutter -> !gutter.isNaN())
                .sorted()
                .toList();
        double middle = gutters.isEmpty() ? Double.NaN : gutters.get(gutters.size() / 2);
        long alike = gutters.stream()
                .filter(gutter -> Math.abs(gutter - middle) < SAME_GUTTER)
                .count();
        this.usual = alike * 2 > gutters.size() ? middle : Double.NaN;
    }

    List<Block> of(PdfPage page) {
        var blocks = new ArrayList<Block>();
        List<PdfPiece> pieces = page.pieces();
        if (!pieces.isEmpty()) {
            double own = gutter(pieces);
            split(pieces, DEEPEST, Double.isNaN(own) && isFree(pieces) ? usual : own, blocks);
        }
        return blocks;
    }

    /// The blocks of a first page: what stands side by side above the body (authors, a sidebar, the history of the
    /// article beside its abstract) is read one column after another, too.
    List<Block> ofFirst(PdfPage page) {
        var blocks = new ArrayList<Block>();
        for (List<PdfPiece> part : PdfBeside.parted(page.pieces())) {
            blocks.addAll(of(new PdfPage(part, page.width(), page.height())));
        }
        return blocks;
    }

    /// Whether nearly nothing of a page crosses the usual gutter: its last column may be nearly empty.
    private boolean isFree(List<PdfPiece> pieces) {
        int all = 0;
        int crossing = 0;
        for (PdfPiece piece : pieces) {
            all += piece.text().length();
            crossing +=
                    piece.x() < usual && piece.right() > usual ? piece.text().length() : 0;
        }
        return crossing <= FEW * all;
    }

    private static void split(List<PdfPiece> pieces, int deeper, List<Block> blocks) {
        if (!pieces.isEmpty()) {
            split(pieces, deeper, deeper > 0 ? gutter(pieces) : Double.NaN, blocks);
        }
    }

    private static void split(List<PdfPiece> pieces, int deeper, double gutter, List<Block> blocks) {
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
        double begin = from + 0.2 * (to - from);
        double step = Math.max(STEP, 0.6 * (to - from) / MOST_STEPS);
        int steps = Double.isFinite(step) ? (int) Math.ceil(0.6 * (to - from) / step) : 0;
        var sides = new Sides(pieces, begin, step, steps);
        double least = Double.MAX_VALUE;
        int start = 0;
        int end = 0;
        for (int i = 0; i < steps; i++) {
            boolean balanced = sides.left(i) > 0.2 * sides.all() && sides.right(i) > 0.12 * sides.all();
            if (balanced && sides.crossing(i) < least - 0.5) {
                least = sides.crossing(i);
                start = i;
                end = i;
            } else if (balanced && sides.crossing(i) < least + 0.5 && i - end < 2) {
                end = i;
            }
        }
        return least <= 0.45 * sides.all() && end > start ? begin + step * (start + end) / 2 : Double.NaN;
    }

    /// How many letters stand left of each step across a page, and how many right of it. Counted in one go over
    /// the pieces: a damaged page may be as wide as a town.
    private static final class Sides {

        private final long[] ending;
        private final long[] begun;
        private long all;

        Sides(List<PdfPiece> pieces, double begin, double step, int steps) {
            ending = new long[steps + 1];
            begun = new long[steps + 1];
            for (PdfPiece piece : pieces) {
                int weight = piece.text().length();
                all += weight;
                ending[(int) Math.clamp(Math.ceil((piece.right() - begin) / step), 0, steps)] += weight;
                begun[(int) Math.clamp(Math.floor((piece.x() - begin) / step) + 1, 0, steps)] += weight;
            }
            Arrays.parallelPrefix(ending, Long::sum);
            Arrays.parallelPrefix(begun, Long::sum);
        }

        long all() {
            return all;
        }

        /// Of the pieces that end at or before a step.
        long left(int step) {
            return ending[step];
        }

        /// Of the pieces that begin at or behind a step.
        long right(int step) {
            return all - begun[step];
        }

        long crossing(int step) {
            return all - left(step) - right(step);
        }
    }

    /// Pieces on one line joined, lines from top to bottom.
    private static Block block(List<PdfPiece> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfPiece::y));
        var lines = new ArrayList<PdfPiece>();
        var level = new ArrayList<PdfPiece>();
        for (PdfPiece piece : sorted) {
            if (!level.isEmpty() && (!piece.isLevelWith(level.getFirst()) || isPrintedOver(piece, level))) {
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

    private static boolean isPrintedOver(PdfPiece piece, List<PdfPiece> level) {
        return level.size() < MOST_CELLS && level.stream().anyMatch(piece::overlaps);
    }

    private static PdfPiece joined(List<PdfPiece> level) {
        level.sort(Comparator.comparingDouble(PdfPiece::x));
        return PdfPiece.joined(level);
    }
}
