package org.ibid.bench.csl;

import java.util.Arrays;
import java.util.function.IntSupplier;

/// Times a task again and again, after it is warm.
final class Stopwatch {

    private static final double WARM_UP = 5e9;
    private static final double ROUND = 10e6;
    private static final double AT_MOST = 6e9;

    private final int rounds;

    /// Takes what the tasks give, so that no work can be left out as unused.
    private int sum;

    /// @param rounds of how many the median is taken; fewer, but at least three, for a task that takes seconds
    Stopwatch(int rounds) {
        this.rounds = rounds;
    }

    /// The median time of one run, in nanoseconds. A run that is shorter than a round is repeated within it.
    ///
    /// @param task gives anything that depends on all it did
    double median(IntSupplier task) {
        int runs = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP || runs < 3) {
            sum += task.getAsInt();
            runs++;
        }
        int batch = (int) Math.max(1, ROUND * runs / (System.nanoTime() - start));
        var times = new double[rounds];
        int taken = 0;
        long first = System.nanoTime();
        while (taken < rounds && (taken < 3 || System.nanoTime() - first < AT_MOST)) {
            times[taken++] = round(task, batch);
        }
        return median(Arrays.copyOf(times, taken));
    }

    private double round(IntSupplier task, int batch) {
        long start = System.nanoTime();
        for (int i = 0; i < batch; i++) {
            sum += task.getAsInt();
        }
        return (double) (System.nanoTime() - start) / batch;
    }

    static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
