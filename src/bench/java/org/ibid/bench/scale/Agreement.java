package org.ibid.bench.scale;

import java.util.Arrays;
import java.util.Locale;

/// How groups that were found agree with the true ones, in 24 bytes a member.
///
/// Pairwise: of the pairs put together, how many belong together, and the other way round. B-cubed (Bagga and Baldwin
/// 1998): for each member, the share of its group that is rightly there, and of its true group that is; the mean.
final class Agreement {

    private long[] found = new long[1 << 10];
    private int[] truth = new int[1 << 10];
    private int size;

    /// @param precision of what was put together, how much belongs together
    /// @param recall    of what belongs together, how much was put together
    record Score(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.4f R %.4f F1 %.4f", precision, recall, f1());
        }
    }

    record Scores(Score pairs, Score bCubed) {}

    /// @param group what it was put to; equal for members of one group and for no others
    /// @param real  the number of the true group
    void add(long group, int real) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
            truth = Arrays.copyOf(truth, 2 * size);
        }
        found[size] = group;
        truth[size++] = real;
    }

    int size() {
        return size;
    }

    Scores scores() {
        var names = Arrays.copyOf(found, size);
        Arrays.sort(names);
        var cells = new long[size];
        for (int i = 0; i < size; i++) {
            cells[i] = (long) Arrays.binarySearch(names, found[i]) << 32 | truth[i];
        }
        var ofGroups = Tally.of(sorted(cells));
        for (int i = 0; i < size; i++) {
            cells[i] = cells[i] << 32 | cells[i] >>> 32;
        }
        var ofTruth = Tally.of(sorted(cells));
        return new Scores(
                new Score(ofGroups.pairsShare(), ofTruth.pairsShare()),
                new Score(ofGroups.meanShare(), ofTruth.meanShare()));
    }

    private static long[] sorted(long[] cells) {
        var copy = cells.clone();
        Arrays.sort(copy);
        return copy;
    }

    /// @param pairsShare of the pairs within the groups of the upper half, the share also together by the lower half
    private record Tally(double pairsShare, double meanShare) {

        static Tally of(long[] cells) {
            double together = 0;
            double all = 0;
            double squares = 0;
            for (int group = 0; group < cells.length; ) {
                int end = group;
                double within = 0;
                while (end < cells.length && cells[end] >>> 32 == cells[group] >>> 32) {
                    int cell = end;
                    while (end < cells.length && cells[end] == cells[cell]) {
                        end++;
                    }
                    within += (double) (end - cell) * (end - cell);
                    together += (end - cell) * (end - cell - 1.0) / 2;
                }
                all += (end - group) * (end - group - 1.0) / 2;
                squares += within / (end - group);
                group = end;
            }
            return new Tally(all == 0 ? 1 : together / all, cells.length == 0 ? 1 : squares / cells.length);
        }
    }
}
