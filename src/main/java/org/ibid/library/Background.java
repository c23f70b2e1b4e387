package org.ibid.library;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Files what large imports brought in, decides libraries anew, and looks them up in the registries, as long as the
/// service runs; what was begun before a restart, too. Each has a thread of its own.
@ApplicationScoped
class Background {

    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int SECONDS_AT_THE_END = 8;

    private final Importing importing;
    private final Redeciding redeciding;
    private final LookingUp lookingUp;
    private final int readers;
    private final ScheduledExecutorService runner = Executors.newScheduledThreadPool(
            3, Thread.ofPlatform().name("background-", 0).daemon().factory());
    private volatile boolean isEnding;

    /// @param readers where files are not read in the background, none of this is done there either
    Background(
            Importing importing,
            Redeciding redeciding,
            LookingUp lookingUp,
            @ConfigProperty(name = "ibid.batch.readers", defaultValue = "1") int readers) {
        this.importing = importing;
        this.redeciding = redeciding;
        this.lookingUp = lookingUp;
        this.readers = readers;
    }

    void begin(@Observes StartupEvent event) {
        if (readers > 0) {
            repeat(importing::next, "An import could not go on; it is tried again");
            repeat(redeciding::next, "A library could not be decided anew; it is tried again");
            repeat(lookingUp::next, "A library could not be looked up; it is tried again");
        }
    }

    private void repeat(BooleanSupplier step, String failure) {
        runner.scheduleWithFixedDelay(() -> run(step, failure), 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /// An error that is none of a step's own (no stack, no memory left) does not end what runs, either: what throws is
    /// not run again, and nobody would be told.
    void run(BooleanSupplier step, String failure) {
        try {
            while (!isEnding && step.getAsBoolean()) {
                // the next step
            }
        } catch (RuntimeException | Error failed) {
            if (!isEnding) {
                Log.error(failure, failed);
            }
        }
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        isEnding = true;
        runner.shutdown();
        runner.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS);
    }
}
