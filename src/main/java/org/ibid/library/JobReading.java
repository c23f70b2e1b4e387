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

    private record Held(JobFileRow.Place place, LibraryId library, String name, String charset, byte[] bytes) {}

    /// Reads the next file that waits.
    ///
    /// @param reader called outside of any transaction
    /// @return whether one waited
    @ActivateRequestContext
    public boolean next(Function<Turn, Outcome> reader) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS_FOR_A_FILE).call(() -> {
            Optional<Held> held = hold();
            held.ifPresent(file -> settle(file.place(), outside(reader, turn(file))));
            return held.isPresent();
        });
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

    /// The next file, its row locked; only so that its number of attempts, which refers to it, can still be counted.
    private Optional<Held> hold() {
        return session.createNativeQuery("""
                        select file.library_id, file.job_id, file.ordinal, library.name as library, file.name,
                               coalesce(file.charset, '') as charset, file.bytes
                        from job_file file join library using (library_id) where file.state = 'waiting'
                        order by file.ordinal, file.job_id limit 1 for no key update of file skip locked""", Object[].class)
                .getResultStream()
                .map(row -> new Held(
                        new JobFileRow.Place((Integer) row[0], (UUID) row[1], (Integer) row[2]),
                        new LibraryId((Integer) row[0], (String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        (byte[]) row[6]))
                .findFirst();
    }

    private Turn turn(Held file) {
        int times = QuarkusTransaction.requiringNew().call(() -> begin(file.place()));
        return new Turn(
                file.library(),
                file.name(),
                Optional.of(file.charset()).filter(charset -> !charset.isEmpty()),
                file.bytes(),
                times > MOST_ATTEMPTS);
    }

    /// Counts an attempt, whatever becomes of it.
    private int begin(JobFileRow.Place place) {
        return Column.of(session, """
                        insert into job_file_begun as begun (library_id, job_id, ordinal, times) values (?1, ?2, ?3, 1)
                        on conflict (library_id, job_id, ordinal) do update set times = begun.times + 1
                        returning times""", Integer.class)
                .setParameter(1, place.libraryId())
                .setParameter(2, place.jobId())
                .setParameter(3, place.ordinal())
                .getSingleResult();
    }

    private void settle(JobFileRow.Place place, Outcome outcome) {
        int event = Column.of(
                        session,
                        "update job set events = events + 1, moved_at = clock_timestamp() where library_id = ?1 and job_id = ?2"
                                + " returning events",
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
