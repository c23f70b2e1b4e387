package org.ibid.bench.scale;

import java.util.Locale;
import java.util.function.Supplier;

/// How far storing has come, and what it took: since the last station and since the first reference.
final class Progress {

    /// One line for each station, under this and what is measured there.
    static final String HEAD = "    stored   refs/s   so far   JVM s/1000   PG s/1000   one p50   one p99   100 list"
            + "   search p50   search p95   heap max   load";

    private final int all;
    private int stored;
    private long nanos;
    private long thread;
    private int before;
    private long nanosBefore;
    private long threadBefore;
    private Processor server = Processor.now();

    Progress(int all) {
        this.all = all;
    }

    /// Takes the time of storing so many references.
    <T> T stored(int references, Supplier<T> storing) {
        long start = System.nanoTime();
        long spent = Processor.thisThread();
        T result = storing.get();
        thread += Processor.thisThread() - spent;
        nanos += System.nanoTime() - start;
        stored += references;
        return result;
    }

    /// 500, 1,000, 5,000, 10,000... and the quarters of all.
    boolean isStation() {
        int left = stored;
        while (left % 10 == 0) {
            left /= 10;
        }
        return stored >= 500 && (left == 1 || left == 5 || stored % Math.max(1, all / 4) == 0);
    }

    /// References a second, and seconds of processor time for a thousand of them: of the thread that stores, and of
    /// the database server, to which reading them back and what is asked at the stations is counted as well.
    String rates() {
        double thousands = (stored - before) / 1000.0;
        return String.format(
                Locale.ROOT,
                "%10d %8.0f %8.0f %12.3f %11.3f",
                stored,
                1e9 * (stored - before) / (nanos - nanosBefore),
                1e9 * stored / nanos,
                (thread - threadBefore) / 1e9 / thousands,
                (Processor.now().server() - server.server()) / 1e9 / thousands);
    }

    /// What follows counts for the next station.
    void goOn() {
        before = stored;
        nanosBefore = nanos;
        threadBefore = thread;
        server = Processor.now();
    }
}
