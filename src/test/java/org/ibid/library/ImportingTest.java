package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

/// Whose turn it is in the background.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class ImportingTest {

    @Inject
    Libraries libraries;

    @Inject
    Imports imports;

    @Inject
    Importing importing;

    private LibraryId library() {
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        return libraries.named(name);
    }

    private ImportId ofEntries(LibraryId library, int entries) throws IOException {
        return imports.add(library, new Imports.Described("csl-json", ""), 10, new Act("Ada", ""), intake -> {
            for (int i = 0; i < entries; i++) {
                intake.entry("", List.of(), Work.ofType("book").with("title", "Volume " + i), i + 1);
            }
        });
    }

    @Test
    void aLargeFileOfOneLibraryDoesNotHoldUpASmallOneOfAnother() throws IOException {
        var one = library();
        var other = library();
        var large = ofEntries(one, 450);
        var small = ofEntries(other, 3);

        for (int i = 0; i < 4; i++) {
            assertTrue(importing.next());
        }

        assertEquals(Import.State.DONE, imports.one(other, small.toString()).state());
        assertEquals(400, imports.one(one, large.toString()).settled());
    }
}
