package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/// Puts a read into a transaction of its own that sees one state of the database, unless it is part of one already.
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class SnapshotReading {

    private final Session session;

    SnapshotReading(Session session) {
        this.session = session;
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            return call.proceed();
        }
        int seconds = call.getInterceptorBinding(Snapshot.class).seconds();
        return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
            session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                    .executeUpdate();
            // nothing is written: no row need be kept as it came, nor compared before each statement
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            return call.proceed();
        });
    }
}
