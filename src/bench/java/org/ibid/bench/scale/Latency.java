package org.ibid.bench.scale;

import java.util.Arrays;

/// How long each of many calls took.
record Latency(long[] nanos) {

    private static final long MOST_NANOS = 10_000_000_000L;

    /// Calls so many times, or as often as ten seconds allow, and at least once.
    static Latency of(int calls, Runnable call) {
        var nanos = new long[calls];
        int called = 0;
        for (long all = 0; called < calls && all < MOST_NANOS; called++) {
            long start = System.nanoTime();
            call.run();
            nanos[called] = System.nanoTime() - start;
            all += nanos[called];
        }
        var taken = Arrays.copyOf(nanos, called);
        Arrays.sort(taken);
        return new Latency(taken);
    }

    /// In milliseconds.
    ///
    /// @param share 0.5 for the median
    double millis(double share) {
        return nanos[Math.min(nanos.length - 1, (int) (nanos.length * share))] / 1e6;
    }
}
