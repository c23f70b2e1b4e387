package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ibid.library.JobReading.Outcome;
import org.ibid.library.JobReading.Turn;
import org.junit.jupiter.api.AfterEach;
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
            return Map.of("ibid.batch.readers", "0", "ibid.batch.listeners", "1");
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
        nothingIsLeft();
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        job = jobs.add(library, 1, intake -> intake.waits("a.txt", "UTF-8", PAPER))
                .toString();
    }

    /// What waits would be read in the next test, and what is finished be swept there.
    @AfterEach
    void nothingIsLeft() {
        while (reading.next(_ -> new Outcome.Failed(Map.of()))) {
            // the next one
        }
        jobs.sweep(Instant.now().plusSeconds(60), 1_000);
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
            try (var other = Executors.newSingleThreadExecutor()) {
                assertFalse(CompletableFuture.supplyAsync(() -> reading.next(this::filed), other)
                        .join());
            }
            return filed(turn);
        }));

        assertEquals(Map.of("read", 1), jobs.cancel(library, job).counts());
    }

    @Test
    void aFinishedJobIsSweptOnceNothingHasHappenedInItForLong() {
        assertEquals(0, jobs.sweep(Instant.now().plusSeconds(60), 1_000));
        assertTrue(reading.next(this::filed));

        assertEquals(0, jobs.sweep(Instant.now().minusSeconds(60), 1_000));
        assertEquals(Job.JobState.DONE, jobs.one(library, job).state());
        assertEquals(1, jobs.sweep(Instant.now().plusSeconds(60), 1_000));

        assertThrows(NoSuchJob.class, () -> jobs.one(library, job));
        assertThrows(NoSuchJob.class, () -> jobs.cancel(library, job));
        assertEquals(1, papers.count(library));
    }

    @Test
    void noMoreJobsAreSweptAtOnceThanAreAskedFor() throws IOException {
        jobs.cancel(library, job);
        jobs.add(library, 1, intake -> intake.passedOver("a.png", "A picture."));

        assertEquals(1, jobs.sweep(Instant.now().plusSeconds(60), 1));
        assertEquals(1, jobs.sweep(Instant.now().plusSeconds(60), 1));
        assertEquals(0, jobs.sweep(Instant.now().plusSeconds(60), 1));
    }

    @Test
    void moreEventsThanAreToldAtOnceAreToldInParts() throws IOException {
        String many = jobs.add(library, 2, intake -> {
                    for (int i = 0; i < 250; i++) {
                        intake.passedOver(i + ".png", "A picture.");
                    }
                })
                .toString();

        var first = jobs.since(library, many, 0);
        var second = jobs.since(library, many, first.events().getLast().number());

        assertEquals(200, first.events().size());
        assertTrue(first.ended().isEmpty());
        assertEquals(
                List.of(201, 250),
                List.of(
                        second.events().getFirst().number(),
                        second.events().getLast().number()));
        assertEquals(250, second.ended().orElseThrow().total());
    }

    @Test
    void whatHasNotChangedIsNotToldAgain() {
        assertTrue(reading.next(this::filed));

        var since = jobs.since(library, job, 1);

        assertEquals(List.of(), since.events());
        assertEquals(Map.of("read", 1), since.ended().orElseThrow().counts());
    }

    @Test
    void noMoreStreamsOfEventsAreOpenThanAllowed() throws IOException, InterruptedException {
        var running = jobs.add(library, 2, intake -> {
                    intake.passedOver("a.png", "A picture.");
                    intake.waits("a.txt", "UTF-8", PAPER);
                })
                .toString();
        var open = events(running);

        assertEquals(503, events(running).statusCode());
        jobs.cancel(library, running);

        assertTrue(open.body().toList().contains("event:done"));
        assertEquals(200, events(running).statusCode());
    }

    private HttpResponse<Stream<String>> events(String of) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/libraries/"
                        + library.name() + "/jobs/" + of + "/events"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    }
}
