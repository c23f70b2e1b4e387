package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibid.library.LibraryLookup.State;
import org.ibid.library.WorkLookup.Outcome;
import org.ibid.lookup.Service;
import org.ibid.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A whole library looked up, step by step, by registries that stand in for the real ones.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class LookingUpTest {

    private static final Work WATSON = Work.ofType("article-journal")
            .with("title", "Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid")
            .with("DOI", "10.1038/171737a0");

    @Inject
    Libraries libraries;

    @Inject
    LibraryLookups lookups;

    @Inject
    LookingUp lookingUp;

    @Inject
    Imports imports;

    private LibraryId library;

    @BeforeEach
    void aLibraryThatAsksCrossref() {
        String name = "l" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        libraries.letAsk(library, EnumSet.of(Service.CROSSREF));
    }

    private static Work unknown(int number) {
        return Work.ofType("article-journal")
                .with("title", "Of things that nobody wrote about " + number)
                .with("DOI", "10.9999/" + number);
    }

    private void bringIn(List<Work> works) throws IOException {
        var file = new Imports.Described("csl-json", "works.json");
        imports.file(
                library,
                imports.add(
                        library,
                        file,
                        10,
                        Act.OURS,
                        intake -> works.forEach(work -> intake.entry("", List.of(), work, 1))));
    }

    private String begun() {
        return lookups.begin(library).id().toString();
    }

    @Test
    void everyWorkIsToldOf() throws IOException {
        bringIn(List.of(WATSON, unknown(1)));
        String id = begun();

        assertTrue(lookingUp.next());
        assertTrue(lookingUp.next());

        var done = lookups.one(library, id);
        assertEquals(State.DONE, done.state());
        assertEquals(2, done.done());
        assertEquals(Map.of(Outcome.COMPLETED, 1L, Outcome.NOTHING, 1L), done.outcomes());
        var completed = lookups.works(library, id, Optional.of(Outcome.COMPLETED), new Window(0, 10));
        assertEquals(
                "737-738", completed.items().getFirst().changes().get("page").after());
    }

    @Test
    void itGoesOnWhereItWas() throws IOException {
        bringIn(IntStream.rangeClosed(1, 50).mapToObj(LookingUpTest::unknown).toList());
        String id = begun();

        lookingUp.next();
        assertEquals(40, lookups.one(library, id).done());
        assertEquals(State.RUNNING, lookups.one(library, id).state());
        assertEquals(id, begun());

        lookingUp.next();
        lookingUp.next();
        assertEquals(50, lookups.one(library, id).done());
        assertEquals(State.DONE, lookups.one(library, id).state());
        assertFalse(lookingUp.next());
    }

    @Test
    void aRegistryThatIsBusyIsWaitedFor() throws IOException {
        bringIn(List.of(
                WATSON, Work.ofType("article-journal").with("title", "Busy").with("DOI", "10.9999/busy")));
        String id = begun();

        lookingUp.next();

        assertEquals(0, lookups.one(library, id).done());
        assertTrue(lookups.one(library, id).waitsUntil().isPresent());
        assertFalse(lookingUp.next());
        assertEquals(State.CANCELLED, lookups.cancel(library, id).state());
    }

    @Test
    void whatWasCancelledIsNotGoneOnWith() throws IOException {
        bringIn(List.of(WATSON));
        String id = begun();

        lookups.cancel(library, id);

        assertFalse(lookingUp.next());
        assertEquals(0, lookups.one(library, id).done());
    }
}
