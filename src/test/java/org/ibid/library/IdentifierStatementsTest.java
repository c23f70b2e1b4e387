package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.hibernate.Session;
import org.ibid.library.WorkListing.Condition;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In a library of ten thousand works, those that bear an identifier are found by an index: the database itself counts
/// the rows that a transaction reads.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class IdentifierStatementsTest {

    private static final int WORKS = 10_000;

    /// Rows that may be read for one that is found.
    private static final int MOST = 300;

    @Inject
    Libraries libraries;

    @Inject
    Works works;

    @Inject
    WorkListings listings;

    @Inject
    Session session;

    private LibraryId library;

    @BeforeEach
    void aLibraryOfTenThousand() {
        String name = "t" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        QuarkusTransaction.requiringNew().run(() -> {
            insert("""
                    jsonb_build_object(
                        'type', 'book', 'ISBN', '978' || lpad(cast(n as text), 10, '7'),
                        'ISSN', lpad(cast(n % 5000 as text), 4, '3') || '-' || lpad(cast(n % 7000 as text), 4, '5'),
                        'PMCID', 'PMC' || 70000000 + n, 'URL', 'https://arxiv.org/abs/' || 3000 + n % 100 || '.' || n,
                        'note', 'read in ' || n)""", WORKS);
            insert("""
                    '{"type": "book", "ISBN": "3-031-50467-5 0-306-40615-2", "ISSN": "0317-8471, 2049-3630",
                      "PMCID": "2808187", "note": "arXiv:2101.00001", "URL": "http://lee.example/page/"}'""", 1);
            session.createNativeMutationQuery("""
                            insert into key (library_id, key, work_id, current, created_at)
                            select library_id, 'k' || left(cast(work_id as text), 18), work_id, true, now()
                            from work where library_id = ?1""")
                    .setParameter(1, library.number())
                    .executeUpdate();
        });
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("analyze work").executeUpdate());
    }

    private void insert(String record, int count) {
        session.createNativeMutationQuery("""
                        insert into work (library_id, work_id, csl, sketch, title, authors, blocking, version,
                                          created_at, updated_at)
                        select ?1, gen_random_uuid(), cast(%s as jsonb), false, 'Canal ' || n, 'Ada Khan', '{}', 0,
                               now(), now()
                        from generate_series(1, ?2) as n""".formatted(record))
                .setParameter(1, library.number())
                .setParameter(2, count)
                .executeUpdate();
    }

    /// Asks so often that the database may make a plan for any value, and looks at what the last time read.
    private void findsOneWithoutReadingAll(ToIntFunction<LibraryId> asking) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 8; i++) {
                assertEquals(1, asking.applyAsInt(library));
            }
            long before = read();
            assertEquals(1, asking.applyAsInt(library));
            long rows = read() - before;
            assertTrue(rows < MOST, rows + " rows were read");
        });
    }

    private long read() {
        return ((Number) session.createNativeQuery(
                                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                                        + " where relname = 'work'",
                                Object.class)
                        .getSingleResult())
                .longValue();
    }

    private static Identifier.Sound sound(Scheme scheme, String text) {
        return (Identifier.Sound) Identifier.read(scheme, text);
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN, 978-3-031-50467-9",
        "ISBN, 0306406152",
        "ISSN, 2049-3630",
        "PMCID, PMC2808187",
        "ARXIV, 2101.00001"
    })
    void aWorkIsFoundByItsIdentifier(Scheme scheme, String text) {
        findsOneWithoutReadingAll(
                here -> works.bearing(here, sound(scheme, text)).size());
    }

    @Test
    void aWorkIsFoundByItsAddress() {
        findsOneWithoutReadingAll(
                here -> works.at(here, "https://lee.example/page").size());
    }

    @ParameterizedTest
    @CsvSource({"ISBN, 9783031504679", "ISSN, 0317-8471"})
    void aListIsMadeOfTheWorksThatBearAnIdentifier(Scheme scheme, String text) {
        var listing = new WorkListing(
                WorkQuery.ALL, List.of(new Condition.Bears(sound(scheme, text))), WorkListing.Order.OLDEST_FIRST);
        findsOneWithoutReadingAll(
                here -> listings.page(here, listing, new Window(0, 20)).items().size());
    }
}
