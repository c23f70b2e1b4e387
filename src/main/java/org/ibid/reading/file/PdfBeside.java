package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what stands side by side on a part of a page only: lines that follow each other without crossing a free strip,
/// some left of it and some right of it.
final class PdfBeside {

    private static final double STEP = 4;
    private static final double MARGIN = 0.15;
    private static final double HALF_STRIP = 3;
    private static final double CLOSE = 1.6;
    private static final int LEAST = 3;
    private static final int FEW = 5;
    private static final int MOST_STEPS = 300;
    private static final int MOST_PIECES = 2_000;
    private static final int DEEPEST = 4;

    /// Pieces from one to behind another in the order of the page that do not cross a place.
    private record Run(double at, int from, int to, long letters) {}

    private PdfBeside() {}

    /// The pieces in groups, each to be read before the next.
    static List<List<PdfPiece>> parted(List<PdfPiece> pieces) {
        var parts = new ArrayList<List<PdfPiece>>();
        part(pieces.stream().sorted(Comparator.comparingDouble(PdfPiece::y)).toList(), DEEPEST, parts);
        return parts;
    }

    private static void part(List<PdfPiece> sorted, int deeper, List<List<PdfPiece>> parts) {
        if (sorted.isEmpty()) {
            return;
        }
        Optional<Run> found = deeper == 0 || sorted.size() > MOST_PIECES ? Optional.empty() : longest(sorted);
        if (found.isEmpty()) {
            parts.add(sorted);
            return;
        }
        Run run = found.get();
        part(sorted.subList(0, run.from()), deeper - 1, parts);
        List<PdfPiece> beside = sorted.subList(run.from(), run.to());
        part(beside.stream().filter(piece -> piece.right() <= run.at()).toList(), deeper - 1, parts);
        part(beside.stream().filter(piece -> piece.right() > run.at()).toList(), deeper - 1, parts);
        part(sorted.subList(run.to(), sorted.size()), deeper - 1, parts);
    }

    private static Optional<Run> longest(List<PdfPiece> sorted) {
        double from = sorted.stream().mapToDouble(PdfPiece::x).min().orElse(0);
        double to = sorted.stream().mapToDouble(PdfPiece::right).max().orElse(0);
        Optional<Run> best = Optional.empty();
        double step = Math.max(STEP, (to - from) / MOST_STEPS);
        for (double at = from + MARGIN * (to - from); at < to - MARGIN * (to - from); at += step) {
            int begin = 0;
            for (int i = 0; i <= sorted.size(); i++) {
                if (i == sorted.size() || crosses(sorted.get(i), at)) {
                    Optional<Run> next = run(sorted, at, begin, i);
                    best = letters(next) > letters(best) ? next : best;
                    begin = i + 1;
                }
            }
        }
        return best;
    }

    private static long letters(Optional<Run> run) {
        return run.map(Run::letters).orElse(0L);
    }

    private static boolean crosses(PdfPiece piece, double at) {
        return piece.x() < at + HALF_STRIP && piece.right() > at - HALF_STRIP;
    }

    private static boolean isClose(PdfPiece above, PdfPiece below) {
        return below.y() - above.y() <= CLOSE * below.size();
    }

    /// Of pieces that do not cross a place those that have others beside them; none if there are too few.
    private static Optional<Run> run(List<PdfPiece> sorted, double at, int from, int to) {
        if (to - from < 2 * LEAST) {
            return Optional.empty();
        }
        var left = new Extent();
        var right = new Extent();
        for (PdfPiece piece : sorted.subList(from, to)) {
            (piece.right() <= at ? left : right).add(piece);
        }
        double top = Math.max(left.top, right.top);
        double bottom = Math.min(left.bottom, right.bottom);
        int begin = from;
        while (begin < to && sorted.get(begin).y() < top - sorted.get(begin).size()) {
            begin++;
        }
        while (begin > from && begin < to && isClose(sorted.get(begin - 1), sorted.get(begin))) {
            begin--;
        }
        int end = begin;
        double last = bottom;
        while (end < to
                && sorted.get(end).y()
                        <= Math.max(bottom, last + CLOSE * sorted.get(end).size())) {
            last = sorted.get(end).y();
            end++;
        }
        end = to - end > FEW || to == sorted.size() ? to : end;
        List<PdfPiece> beside = sorted.subList(begin, end);
        long leftOnes = beside.stream().filter(piece -> piece.right() <= at).count();
        boolean enough = leftOnes >= LEAST && beside.size() - leftOnes >= LEAST;
        long letters = beside.stream().mapToLong(piece -> piece.text().length()).sum();
        return enough ? Optional.of(new Run(at, begin, end, letters)) : Optional.empty();
    }

    /// From the first to the last baseline.
    private static final class Extent {

        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void add(PdfPiece piece) {
            top = Math.min(top, piece.y());
            bottom = Math.max(bottom, piece.y());
        }
    }
}
