package org.ibid.api;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ibid.library.JobReading;
import org.ibid.library.JobReading.Outcome;
import org.ibid.library.JobReading.Turn;
import org.ibid.library.Jobs;
import org.ibid.library.NotAPaper;
import org.ibid.library.Papers;
import org.ibid.reading.NotText;

/// Reads the files of jobs, as long as the service runs; what it had begun before a restart first.
@ApplicationScoped
class BatchReader {

    /// How often it looks for files that another process took in or left.
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    /// How long the file being read at the end may take; it is read anew after the next start if it takes longer.
    private static final int SECONDS_AT_THE_END = 8;

    private static final int MINUTES_BETWEEN_SWEEPS = 60;
    private static final int SWEPT_AT_ONCE = 50;

    private final Jobs jobs;
    private final JobReading reading;
    private final Papers papers;
    private final BatchSettings settings;
    private final ScheduledExecutorService readers;
    private final ScheduledExecutorService sweeper;
    private volatile boolean isEnding;

    BatchReader(Jobs jobs, JobReading reading, Papers papers, BatchSettings settings) {
        this.jobs = jobs;
        this.reading = reading;
        this.papers = papers;
        this.settings = settings;
        this.readers = Executors.newScheduledThreadPool(
                settings.readers(),
                Thread.ofPlatform().name("batch-reader-", 0).daemon().factory());
        this.sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("job-sweeper").daemon().factory());
    }

    void begin(@Observes StartupEvent event) {
        for (int i = 0; i < settings.readers(); i++) {
            readers.scheduleWithFixedDelay(this::readAll, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
        sweeper.scheduleWithFixedDelay(this::sweep, 1, MINUTES_BETWEEN_SWEEPS, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        isEnding = true;
        sweeper.shutdown();
        readers.shutdown();
        readers.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS);
    }

    /// Says that there is something to read.
    void wake() {
        readers.execute(this::readAll);
    }

    private void readAll() {
        try {
            while (!isEnding && reading.next(this::read)) {
                // the next one
            }
        } catch (RuntimeException failed) {
            if (!isEnding) {
                Log.error("A file of a job could not be settled; it will be read anew", failed);
            }
        }
    }

    private void sweep() {
        try {
            while (!isEnding && jobs.sweep(Instant.now().minus(settings.keep()), SWEPT_AT_ONCE) == SWEPT_AT_ONCE) {
                // there may be more
            }
        } catch (RuntimeException failed) {
            if (!isEnding) {
                Log.error("Old jobs could not be swept; it is tried again in an hour", failed);
            }
        }
    }

    private Outcome read(Turn turn) {
        if (turn.isGivenUp()) {
            return failed(Problem.of(
                    ProblemType.INTERRUPTED,
                    "Reading \"" + turn.name() + "\" was begun several times and never ended."));
        }
        try {
            var charset = turn.charset().map(Charset::forName);
            return new Outcome.Filed(papers.add(turn.library(), turn.bytes(), turn.name(), charset));
        } catch (NotText e) {
            return failed(Problems.about(e));
        } catch (NotAPaper e) {
            return failed(Problems.about(e));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(Problems.ourFault(e));
        }
    }

    private static Outcome failed(Problem problem) {
        return new Outcome.Failed(problem.members());
    }
}
