package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ibid.library.JobReading.Outcome;
import org.ibid.library.JobReading.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a job's file when whoever reads it dies, and when two want to read it.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class JobReadingTest {

    /// The service's own reader would be faster than the test.
    public static final class NoReaders implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ibid.batch.readers", "0");
        }
    }

    private static final class Death extends Error {}

    private static final byte[] PAPER = "On treaties\n\nAbstract\n\nShort.\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    Jobs jobs;

    @Inject
    JobReading reading;

    @Inject
    Papers papers;

    @Inject
    Libraries libraries;

    private LibraryId library;
    private String job;

    @BeforeEach
    void aJobOfOneFile() throws IOException {
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        job = jobs.add(library, 1, intake -> intake.waits("a.txt", "UTF-8", PAPER))
                .toString();
    }

    private Outcome filed(Turn turn) {
        return new Outcome.Filed(papers.add(turn.library(), turn.bytes(), turn.name(), Optional.empty()));
    }

    private void diesReading() {
        assertThrows(
                IllegalStateException.class,
                () -> reading.next(_ -> {
                    throw new Death();
                }));
    }

    @Test
    void whatWasFiledBeforeADeathIsNotFiledTwice() {
        assertThrows(
                IllegalStateException.class,
                () -> reading.next(turn -> {
                    filed(turn);
                    throw new Death();
                }));
        assertEquals(Job.JobState.RUNNING, jobs.one(library, job).state());

        assertTrue(reading.next(this::filed));

        assertEquals(
                JobFile.FileState.KNOWN,
                jobs.one(library, job).files().getFirst().state());
        assertEquals(Job.JobState.DONE, jobs.one(library, job).state());
        assertEquals(1, papers.count(library));
    }

    @Test
    void aFileThatEndsItsReaderEachTimeIsGivenUp() {
        diesReading();
        diesReading();
        diesReading();
        var givenUp = new ArrayList<Boolean>();

        reading.next(turn -> {
            givenUp.add(turn.isGivenUp());
            return new Outcome.Failed(Map.of("type", "/problems/interrupted"));
        });

        assertEquals(List.of(true), givenUp);
        assertEquals(Map.of("failed", 1), jobs.one(library, job).counts());
    }

    @Test
    void aFileThatIsBeingReadIsReadByNoOtherAndNotCancelled() {
        assertTrue(reading.next(turn -> {
            assertFalse(CompletableFuture.supplyAsync(() -> reading.next(this::filed))
                    .join());
            return filed(turn);
        }));

        assertEquals(Map.of("read", 1), jobs.cancel(library, job).counts());
    }
}
