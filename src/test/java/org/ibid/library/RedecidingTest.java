package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.library.Redecision.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A library whose papers were filed by a model that erred, decided anew.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class RedecidingTest {

    private static final class Death extends RuntimeException {}

    private static final String ONE = """
            Rivers and their rules

            Abstract

            Short.

            References

            Khan, A. (2011). Canal irrigation in the Punjab. Journal of River Studies, 12(3), 100-120.
            Moreau, P. (1999). Groundwater law in comparative perspective. Routledge.
            """;

    private static final String OTHER = """
            More rivers, other rules

            Abstract

            Short.

            References

            Khan, A. (2011). Canal irrigation in the Punjab. Journal of River Studies, 12(3), 100-120.
            Silva, R. (2004). Village councils under climate stress. Harbour Books.
            """;

    @Inject
    Papers papers;

    @Inject
    Libraries libraries;

    @Inject
    Redecisions redecisions;

    @Inject
    Redeciding redeciding;

    @Inject
    Duplicates duplicates;

    @Inject
    Session session;

    private LibraryId library;
    private List<StoredReference> second;

    @BeforeEach
    void twoPapersThatCiteOneWorkTogether() {
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        papers.add(library, ONE.getBytes(StandardCharsets.UTF_8), "one.txt", Optional.empty());
        var paper = papers.add(library, OTHER.getBytes(StandardCharsets.UTF_8), "other.txt", Optional.empty());
        second = papers.references(library, paper.paper().id());
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = session.createNativeMutationQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    private Redecision decideAnew() {
        var begun = redecisions.begin(library);
        while (redeciding.next()) {
            // to the end
        }
        return redecisions.one(library, begun.id().toString());
    }

    /// As if an earlier model had taken the second paper's other entry for the work of its first.
    private void takeSilvaForKhan() {
        run(
                "update reference set work_id = ?1, answer = 'same' where library_id = ?2 and work_id = ?3",
                second.getFirst().work().value(),
                library.number(),
                second.getLast().work().value());
    }

    @Test
    void anEntryThatWouldNotBeTakenForItsWorkIsDoubtedAndStays() {
        takeSilvaForKhan();

        var done = decideAnew();

        assertEquals(State.DONE, done.state());
        assertEquals(1, done.doubted());
        var doubt = redecisions.doubts(library, new Window(0, 10)).items().getFirst();
        assertEquals(2, doubt.number());
        assertEquals("different", doubt.answer());
        assertEquals(second.getFirst().work(), doubt.work());
        assertEquals(
                second.getFirst().work(),
                papers.references(library, doubt.paper()).get(1).work());
    }

    /// As if an earlier model had held the two entries on canals for two works.
    private UUID aSecondWorkOnCanals() {
        var twin = UUID.randomUUID();
        run(
                "insert into work (library_id, work_id, csl, sketch, title, blocking, version, created_at, updated_at)"
                        + " select library_id, ?1, csl, sketch, title, blocking, 0, now(), now() from work"
                        + " where library_id = ?2 and work_id = ?3",
                twin,
                library.number(),
                second.getFirst().work().value());
        run(
                "insert into key (library_id, key, work_id, current, created_at) values (?1, ?2, ?3, true, now())",
                library.number(),
                "twin",
                twin);
        return twin;
    }

    @Test
    void twoWorksThatTheModelHoldsForOneAreReviewedAndNotMerged() {
        aSecondWorkOnCanals();

        assertEquals(1, decideAnew().proposed());

        assertEquals(
                1,
                duplicates
                        .page(library, Duplicate.Status.REVIEW, Duplicates.Order.PROBABILITY, new Window(0, 10))
                        .total());
        assertEquals(0, decideAnew().proposed());
    }

    @Test
    void whatAPersonDeclaredDifferentIsNotProposed() {
        var twin = aSecondWorkOnCanals();
        duplicates.declareDifferent(
                library, twin.toString(), second.getFirst().work().toString(), new Act("Ada", ""));

        assertEquals(0, decideAnew().proposed());
    }

    @Test
    void oneThatIsCutShortGoesOnWhereItWasAndCountsNothingTwice() {
        takeSilvaForKhan();
        var begun = redecisions.begin(library);
        assertTrue(redeciding.next());
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    Death.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        redeciding.step(library, begun.id());
                        throw new Death();
                    }));
            redeciding.next();
        }
        while (redeciding.next()) {
            // to the end
        }

        var done = redecisions.one(library, begun.id().toString());
        assertEquals(State.DONE, done.state());
        assertEquals(done.total(), done.done());
        assertEquals(1, done.doubted());
    }

    @Test
    void oneThatRunsIsNotBegunTwiceAndEndsWhenItIsCancelled() {
        var begun = redecisions.begin(library);

        assertEquals(begun.id(), redecisions.begin(library).id());
        assertEquals(
                State.CANCELLED,
                redecisions.cancel(library, begun.id().toString()).state());
        assertFalse(redeciding.next());
    }

    /// As if the tables of a library were damaged: how far it has come cannot be written down.
    private void breakSteps(LibraryId of) {
        run("alter table redecision add constraint broken check (library_id <> " + of.number() + " or works = 0)");
    }

    @Test
    void oneWhoseStepsFailHoldsUpNoOtherAndIsGivenUpWithTheReason() {
        var broken = library;
        var begun = redecisions.begin(broken);
        twoPapersThatCiteOneWorkTogether();
        var other = redecisions.begin(library);
        breakSteps(broken);
        try {
            for (int i = 0; i < 30; i++) {
                try {
                    redeciding.next();
                } catch (RuntimeException failed) {
                    // as the background does, the next turn is taken
                }
            }
        } finally {
            run("alter table redecision drop constraint broken");
        }

        assertEquals(State.DONE, redecisions.one(library, other.id().toString()).state());
        var given = redecisions.one(broken, begun.id().toString());
        assertEquals(State.FAILED, given.state());
        assertTrue(given.why().orElseThrow().contains("failed 4 times"), given::toString);
    }
}
