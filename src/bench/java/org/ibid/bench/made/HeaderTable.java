package org.ibid.bench.made;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ibid.bench.made.HeaderMarking.Mark;

/// Prints how well headers were read, and whether the confidence said was right.
final class HeaderTable {

    private static final int BINS = 10;

    private final List<Mark> marks;

    HeaderTable(List<Mark> marks) {
        this.marks = marks;
    }

    void print(String title, Predicate<Mark> which, PrintStream out) {
        List<Mark> those = marks.stream().filter(which).toList();
        out.printf("%-16s wanted  read  P     R     F1    said  error%n", title);
        for (String field : HeaderMarking.FIELDS) {
            line(
                    field,
                    those.stream().filter(mark -> mark.field().equals(field)).toList(),
                    out);
        }
        line("all", those, out);
    }

    private static void line(String name, List<Mark> marks, PrintStream out) {
        long wanted = marks.stream().filter(mark -> !mark.wanted().isEmpty()).count();
        List<Mark> read = marks.stream().filter(mark -> mark.read().isPresent()).toList();
        long right = read.stream().filter(Mark::right).count();
        double said = read.stream().mapToDouble(Mark::confidence).average().orElse(1);
        out.printf(
                Locale.ROOT,
                "%-16s %6d %5d  %.3f %.3f %.3f  %.3f %.3f%n",
                name,
                wanted,
                read.size(),
                ratio(right, read.size()),
                ratio(right, wanted),
                ratio(2 * right, wanted + read.size()),
                said,
                error(read));
    }

    /// The expected calibration error over ten equal bins.
    private static double error(List<Mark> read) {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Mark> inBin = in(read, bin);
            double said = inBin.stream().mapToDouble(Mark::confidence).sum();
            error += Math.abs(said - inBin.stream().filter(Mark::right).count());
        }
        return read.isEmpty() ? 0 : error / read.size();
    }

    private static List<Mark> in(List<Mark> read, int bin) {
        return read.stream()
                .filter(mark -> Math.min(BINS - 1, (int) (mark.confidence() * BINS)) == bin)
                .toList();
    }

    void reliability(String title, Predicate<Mark> which, PrintStream out) {
        List<Mark> read = marks.stream()
                .filter(which)
                .filter(mark -> mark.read().isPresent())
                .toList();
        out.printf("%-16s fields  said   right%n", title);
        for (int bin = 0; bin < BINS; bin++) {
            List<Mark> inBin = in(read, bin);
            if (!inBin.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f       %6d  %.3f  %.3f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        inBin.size(),
                        inBin.stream().mapToDouble(Mark::confidence).average().orElseThrow(),
                        ratio(inBin.stream().filter(Mark::right).count(), inBin.size()));
            }
        }
        out.printf(Locale.ROOT, "expected calibration error %.4f over %d fields%n", error(read), read.size());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
