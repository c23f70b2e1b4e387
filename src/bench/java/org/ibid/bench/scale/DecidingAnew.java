package org.ibid.bench.scale;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.ibid.library.LibraryId;
import org.ibid.library.Redeciding;
import org.ibid.library.Redecision;
import org.ibid.library.Redecisions;

/// Decides a whole library anew, as after a change of the model, or as much of it as a few minutes allow.
record DecidingAnew(Redecisions redecisions, Redeciding redeciding) {

    private static final Duration MOST = Duration.ofMinutes(4);

    /// Prints how fast it went.
    void run(LibraryId library, PrintStream out) {
        var id = Measurement.inRequest(() -> redecisions.begin(library)).id().toString();
        var server = Processor.now();
        long start = System.nanoTime();
        while (System.nanoTime() - start < MOST.toNanos() && redeciding.next()) {
            // the next step
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var spent = Processor.now();
        var end = Measurement.inRequest(() -> redecisions.cancel(library, id));
        out.printf(
                Locale.ROOT,
                "decided anew: %,.0f pairs/s, %d pairs of %d of %d works and entries in %.1f s%s; processor time of"
                        + " this thread %.1f s, of the server %.1f s%n",
                end.pairs() / seconds,
                end.pairs(),
                end.done(),
                end.total(),
                seconds,
                end.state() == Redecision.State.CANCELLED ? ", not to the end" : "",
                (spent.thread() - server.thread()) / 1e9,
                (spent.server() - server.server()) / 1e9);
        out.printf("  proposed %d, withdrawn %d, doubted %d%n", end.proposed(), end.withdrawn(), end.doubted());
    }
}
