package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.ibid.identity.Identity;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked for every reference, or by every visitor, is found by an index: the database itself counts the tables
/// that a transaction reads from end to end. It takes a library of some size, as a table of a few pages is read whole.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class HotStatementsTest {

    private static final int WORKS = 3000;

    private static final Work RECORD = Work.ofType("book")
            .with("title", "Canal irrigation in the Punjab")
            .withNames("author", List.of(new Name.Person("Khan", "Ada")))
            .withDate("issued", PartialDate.ofYear(2007));

    @Inject
    Libraries libraries;

    @Inject
    Nearness nearness;

    @Inject
    Identity identity;

    @Inject
    KeyIndex keys;

    @Inject
    Works works;

    @Inject
    Session session;

    private LibraryId library;

    @BeforeEach
    void aLibraryOfThousands() {
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        QuarkusTransaction.requiringNew().run(() -> {
            write("""
                    insert into work (library_id, work_id, csl, sketch, title, authors, blocking, version, created_at,
                                      updated_at)
                    select ?1, gen_random_uuid(), '{"type": "book", "title": "On canals"}', false,
                           'Canal ' || md5(cast(n as text)), 'Ada Khan',
                           array['begin:' || n, 'end:' || n % 40, 'in:khan,' || 1800 + n % 300], 0, now(), now()
                    from generate_series(1, ?2) as n""", library.number(), WORKS);
            write("""
                    insert into key (library_id, key, work_id, current, created_at)
                    select library_id, 'k' || left(cast(work_id as text), 18), work_id, true, now()
                    from work where library_id = ?1""", library.number());
        });
        for (var table : List.of("work", "work_block", "key")) {
            QuarkusTransaction.requiringNew().run(() -> write("analyze " + table));
        }
    }

    private void write(String statement, Object... values) {
        var query = session.createNativeMutationQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /// Of the tables that were filled, those of which a row was read otherwise than by an index.
    private List<String> readWhole(Consumer<LibraryId> asking) {
        return QuarkusTransaction.requiringNew().call(() -> {
            asking.accept(library);
            return session.createNativeQuery(
                            "select relname from pg_stat_xact_user_tables"
                                    + " where relname in ('work', 'work_block', 'key') and seq_tup_read > 0",
                            String.class)
                    .getResultList();
        });
    }

    private UUID someWork() {
        return session.createNativeQuery(
                        "select work_id from work where library_id = ?1 order by work_id limit 1", UUID.class)
                .setParameter(1, library.number())
                .getSingleResult();
    }

    @Test
    void theWorksNearARecordAreFoundByTheirKeys() {
        assertEquals(List.of(), readWhole(here -> nearness.of(here, List.of(identity.candidate(RECORD)))));
    }

    @Test
    void theNextWorksToDecideAnewAreFoundByTheirPlace() {
        assertEquals(List.of(), readWhole(here -> nearness.after(here, Optional.of(someWork()), 100)));
    }

    @Test
    void keysAreFoundByTheirWorksAndByTheirBeginnings() {
        assertEquals(List.of(), readWhole(here -> keys.current(here.number(), List.of(someWork()))));
        assertEquals(List.of(), readWhole(here -> keys.nearest(here, "khan2021canals")));
    }

    @Test
    void aWordIsFoundWithoutReadingTheWorks() {
        var query = new WorkQuery(
                Optional.of("cfcd"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertEquals(List.of(), readWhole(here -> works.search(here, query, new Window(0, 20))));
    }
}
