package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.hibernate.Session;

/// Reads the files that wait in jobs, those that came first in their job first, so that a small job need not wait
/// for a large one.
///
/// A file's row stays locked while it is read, so no two read the same, and one whose reader dies is free again at
/// once. Reading it anew files nothing twice: the same bytes are the same paper ([Papers#add]).
@ApplicationScoped
public class JobReading {

    /// A file that ended the process so often is given up.
    private static final int MOST_ATTEMPTS = 3;

    private static final int SECONDS_FOR_A_FILE = 3_600;

    private final Session session;

    JobReading(Session session) {
        this.session = session;
    }

    /// A file whose turn it is.
    ///
    /// @param isGivenUp reading it was begun and cut short too often; it is not to be begun again
    public record Turn(LibraryId library, String name, Optional<String> charset, byte[] bytes, boolean isGivenUp) {}

    /// What became of it.
    public sealed interface Outcome {
        /// It is a paper of the library now, or was before.
        record Filed(Papers.Added added) implements Outcome {}

        /// It is not.
        record Failed(Map<String, Object> problem) implements Outcome {}
    }

    private record Begun(JobFileRow.Place place, int attempts) {}

    /// Reads the next file that waits.
    ///
    /// @param reader called outside of any transaction
    /// @return whether one waited
    @ActivateRequestContext
    public boolean next(Function<Turn, Outcome> reader) {
        Optional<Begun> begun = QuarkusTransaction.requiringNew().call(this::begin);
        begun.ifPresent(file -> QuarkusTransaction.requiringNew()
                .timeout(SECONDS_FOR_A_FILE)
                .run(() -> held(file).ifPresent(turn -> settle(file.place(), outside(reader, turn)))));
        return begun.isPresent();
    }

    /// What is thrown is thrown again only inside the transaction, which otherwise would stay suspended for ever
    /// with the file's row locked.
    private static Outcome outside(Function<Turn, Outcome> reader, Turn turn) {
        var task = new FutureTask<>(() -> reader.apply(turn));
        QuarkusTransaction.suspendingExisting().run(task);
        if (task.state() == Future.State.FAILED) {
            throw new IllegalStateException("Reading \"" + turn.name() + "\" broke off", task.exceptionNow());
        }
        return task.resultNow();
    }

    private Optional<Begun> begin() {
        return session.createNativeQuery("""
                        update job_file set attempts = attempts + 1
                        where (library_id, job_id, ordinal) = (
                            select library_id, job_id, ordinal from job_file where state = 'waiting'
                            order by ordinal, job_id limit 1 for update skip locked)
                        returning library_id, job_id, ordinal, attempts""", Object[].class)
                .getResultStream()
                .map(row -> new Begun(
                        new JobFileRow.Place((Integer) row[0], (UUID) row[1], (Integer) row[2]), (Integer) row[3]))
                .findFirst();
    }

    /// The file, locked; empty if another reader was faster.
    private Optional<Turn> held(Begun begun) {
        var place = begun.place();
        return session.createNativeQuery("""
                        select library.name, file.name, file.charset, file.bytes
                        from job_file file join library using (library_id)
                        where library_id = ?1 and job_id = ?2 and ordinal = ?3 and state = 'waiting'
                        for update of file skip locked""", Object[].class)
                .setParameter(1, place.libraryId())
                .setParameter(2, place.jobId())
                .setParameter(3, place.ordinal())
                .getResultStream()
                .map(row -> new Turn(
                        new LibraryId(place.libraryId(), (String) row[0]),
                        (String) row[1],
                        Optional.ofNullable((String) row[2]),
                        (byte[]) row[3],
                        begun.attempts() > MOST_ATTEMPTS))
                .findFirst();
    }

    private void settle(JobFileRow.Place place, Outcome outcome) {
        int event = session.createNativeQuery(
                        "update job set events = events + 1 where library_id = ?1 and job_id = ?2 returning events",
                        Integer.class)
                .setParameter(1, place.libraryId())
                .setParameter(2, place.jobId())
                .getSingleResult();
        session.createNativeMutationQuery("update job_file set bytes = null, event = ?4, state = ?5"
                        + " where library_id = ?1 and job_id = ?2 and ordinal = ?3")
                .setParameter(1, place.libraryId())
                .setParameter(2, place.jobId())
                .setParameter(3, place.ordinal())
                .setParameter(4, event)
                .setParameter(5, state(outcome))
                .executeUpdate();
        JobFileRow row = JobFileRow.findById(place);
        switch (outcome) {
            case Outcome.Filed(Papers.Added added) -> {
                row.paperId = added.paper().id().value();
                row.key = added.paper().key();
                row.title = added.paper().csl().text("title").orElse(null);
            }
            case Outcome.Failed(Map<String, Object> problem) -> row.problem = problem;
        }
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed(Papers.Added added) -> added.added() ? "read" : "known";
            case Outcome.Failed _ -> "failed";
        };
    }
}
