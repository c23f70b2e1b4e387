package org.ibid.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ibid.library.Libraries;
import org.ibid.library.Papers;
import org.ibid.library.Recognition;
import org.ibid.library.Redeciding;
import org.ibid.library.Redecisions;
import org.ibid.library.Works;
import org.junit.jupiter.api.Test;

/// A small made corpus, stored as the service stores papers.
@QuarkusTest
class MadeLibraryTest {

    private static final int REFERENCES = 500;

    @Inject
    Libraries libraries;

    @Inject
    Papers papers;

    @Inject
    Recognition recognition;

    @Inject
    Works works;

    @Inject
    Redecisions redecisions;

    @Inject
    Redeciding redeciding;

    /// Measured when this was written: pairwise F1 1. The bounds leave room for a model that is learnt anew.
    @Test
    void referencesOfOneSourceBecomeOneWorkAndEveryPaperIsThereOnce() {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var service = new Measurement.Service(libraries, papers, recognition, works, redecisions, redeciding);

        var scores = new Measurement(service, Corpus.of(REFERENCES, 1), 0, out).run(REFERENCES);

        assertEquals(REFERENCES / Corpus.LIST, papers.count(libraries.named("scale")));
        assertTrue(scores.pairs().f1() >= 0.95, scores::toString);
        assertTrue(scores.pairs().precision() >= 0.97, scores::toString);
    }
}
