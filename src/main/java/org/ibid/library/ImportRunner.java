package org.ibid.library;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Files what large imports brought in, in the background, as long as the service runs; what was begun before a
/// restart, too.
@ApplicationScoped
class ImportRunner {

    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int SECONDS_AT_THE_END = 8;

    private final Importing importing;
    private final int readers;
    private final ScheduledExecutorService runner = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("importing").daemon().factory());
    private volatile boolean isEnding;

    /// @param readers where files are not read in the background, no entries are filed there either
    ImportRunner(Importing importing, @ConfigProperty(name = "ibid.batch.readers", defaultValue = "1") int readers) {
        this.importing = importing;
        this.readers = readers;
    }

    void begin(@Observes StartupEvent event) {
        if (readers > 0) {
            runner.scheduleWithFixedDelay(this::run, 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        isEnding = true;
        runner.shutdown();
        runner.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            while (!isEnding && importing.next()) {
                // the next step
            }
        } catch (RuntimeException failed) {
            if (!isEnding) {
                Log.error("An import could not go on; it is tried again", failed);
            }
        }
    }
}
