package org.ibid.library;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import org.hibernate.Session;

/// Tells PostgreSQL how large the tables have become while much is stored.
///
/// A connection keeps the plans that it made while the tables were small, those of the foreign keys' checks among them:
/// each row written then reads the whole library. They are given up when the tables are counted anew (`analyze`), which
/// PostgreSQL does by itself only once a minute.
@ApplicationScoped
class Statistics {

    /// Grown five times since it was counted; of a few hundred works reading all is no harm, and may be what is kept.
    /// Two processes need not count at once.
    private static final String OUTGROWN = """
            select case when pg_relation_size(oid) / cast(current_setting('block_size') as integer)
                             > 50 + 4 * greatest(relpages, 0)
                        then pg_try_advisory_xact_lock(cast(oid as integer), 0) else false end
            from pg_class where oid = cast('work' as regclass)""";

    private static final String COUNT =
            "analyze work, work_block, key, paper, reference, citation, cite, verdict, relation, import_entry";

    private final Session session;

    Statistics(Session session) {
        this.session = session;
    }

    /// After something large was committed: counts the tables if they have outgrown what is known of them. A
    /// handful of times in a library's life. Where that fails it is logged: what was stored stays so, and
    /// PostgreSQL counts later.
    void keepUp() {
        try {
            QuarkusTransaction.requiringNew().run(this::count);
        } catch (PersistenceException | QuarkusTransactionException failed) {
            Log.warn("The tables could not be counted; the database may be slow for a minute", failed);
        }
    }

    private void count() {
        if (Column.of(session, OUTGROWN, Boolean.class).getSingleResult()) {
            session.createNativeMutationQuery(COUNT).executeUpdate();
        }
    }
}
