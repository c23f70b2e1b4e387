package org.ibid.library;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.identity.Identity;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked for every reference, or by every visitor, is found by an index that leads to it: the database itself
/// counts the rows that a transaction reads. It takes a library of some size, as a table of a few pages is read whole.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class HotStatementsTest {

    private static final int WORKS = 3000;

    /// Rows of one table that a statement may read by an index; one that walks through the library reads more.
    private static final int MOST = WORKS / 3;

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
    Keys giving;

    @Inject
    Statistics statistics;

    @Inject
    Session session;

    private LibraryId library;

    @BeforeEach
    void aLibraryOfThousands() {
        make();
        fill();
        for (var table : List.of("work", "work_block", "key")) {
            QuarkusTransaction.requiringNew().run(() -> write("analyze " + table));
        }
    }

    private void make() {
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
    }

    private void fill() {
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
    }

    private void write(String statement, Object... values) {
        var query = session.createNativeMutationQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /// Of the tables that were filled, those that were read otherwise than by an index that leads to few rows.
    private List<String> readWhole(Consumer<LibraryId> asking) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = read();
            asking.accept(library);
            var after = read();
            return after.keySet().stream()
                    .filter(table -> after.get(table).isMoreThan(before.get(table)))
                    .toList();
        });
    }

    private record Reads(long one, long found) {
        boolean isMoreThan(Reads before) {
            return one > before.one || found - before.found > MOST;
        }
    }

    /// What was read of each table one row after the other, and what by an index. The counts also hold what the session
    /// did shortly before.
    private Map<String, Reads> read() {
        return session.createNativeQuery(
                        "select relname, seq_tup_read, coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                                + " where relname in ('work', 'work_block', 'key')",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Reads((Long) row[1], (Long) row[2]),
                        (one, _) -> one,
                        TreeMap::new));
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

    /// As if the service had just been set up: the tables are empty, and nothing is known of them.
    private void anEmptyLibrary() {
        QuarkusTransaction.requiringNew().run(() -> {
            write("truncate work cascade");
            for (var table : List.of("work", "work_block", "key")) {
                write("delete from pg_statistic where starelid = cast('" + table + "' as regclass)");
            }
        });
        make();
    }

    /// What filing a paper asks for, and the checks of the foreign keys that it makes.
    private void fileByHand(LibraryId here) {
        nearness.of(here, List.of(identity.candidate(RECORD)));
        nearness.found(here, Set.of(UUID.randomUUID(), UUID.randomUUID()));
        keys.current(here.number(), List.of(UUID.randomUUID()));
        giving.aliases(here, List.of(new Keys.Wish(UUID.randomUUID(), "khan2021canals")));
        write(
                "insert into key (library_id, key, work_id, current, created_at)"
                        + " select library_id, gen_random_uuid(), work_id, false, now()"
                        + " from (select * from work where library_id = ?1 order by work_id limit 5) as few",
                here.number());
    }

    @Test
    void plansMadeWhileTheLibraryWasSmallAreGivenUpAsItGrows() {
        anEmptyLibrary();
        QuarkusTransaction.requiringNew()
                .run(() -> write(
                        "insert into work (library_id, work_id, csl, sketch, blocking, version, created_at, updated_at)"
                                + " values (?1, gen_random_uuid(), '{}', false, '{}', 0, now(), now())",
                        library.number()));
        for (int i = 0; i < 10; i++) {
            QuarkusTransaction.requiringNew().run(() -> fileByHand(library));
        }
        fill();

        statistics.keepUp();

        assertEquals(List.of(), readWhole(this::fileByHand));
    }

    /// Somebody else counts, and the database ends the wait.
    @Test
    void whatWasStoredIsNotSpoiltByTablesThatCannotBeCounted() {
        anEmptyLibrary();
        fill();
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var counted = QuarkusTransaction.requiringNew().call(() -> {
                write("lock table work in share update exclusive mode");
                var count = other.submit(statistics::keepUp);
                await().atMost(Duration.ofMinutes(1)).until(this::isCutOff);
                return count;
            });
            assertDoesNotThrow(() -> counted.get());
        }
    }

    private boolean isCutOff() {
        return !QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                                select pg_cancel_backend(pid) from pg_locks
                                where relation = cast('work' as regclass) and not granted""", Boolean.class).getResultList())
                .isEmpty();
    }
}
