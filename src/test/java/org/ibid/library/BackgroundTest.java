package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class BackgroundTest {

    @Inject
    Background background;

    @Test
    void aStepThatRunsOutOfStackDoesNotEndTheOnesAfterIt() {
        var steps = new AtomicInteger();

        background.run(() -> fails(steps), "A step failed");
        background.run(() -> fails(steps), "A step failed");

        assertEquals(2, steps.get());
    }

    private static boolean fails(AtomicInteger steps) {
        steps.incrementAndGet();
        throw new StackOverflowError("as of a record that is too deep");
    }
}
