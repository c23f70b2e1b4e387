package org.ibid.library;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/// Files handed in together: taking them in, how far they have come, cancelling what is left. [JobReading] reads
/// them.
@ApplicationScoped
public class Jobs {

    /// Taking in as much as one job may have, on a slow disk.
    private static final int SECONDS_FOR_A_JOB = 600;

    /// More events are told in several parts.
    private static final int MOST_EVENTS = 200;

    private final Session session;

    Jobs(Session session) {
        this.session = session;
    }

    /// Hands the files of a new job in, one after the other.
    public interface Filling {
        void fill(Intake intake) throws IOException;
    }

    /// A file was settled.
    ///
    /// @param number of the event in its job, from 1, without gaps
    public record Event(int number, JobFile file) {}

    /// What has happened in a job after an event.
    ///
    /// @param events the earliest first; not more than 200, so that there may be others behind them
    /// @param ended  the job as it ended; empty while it runs, or while there are events behind these
    public record Since(List<Event> events, Optional<Job> ended) {}

    /// Where the files of a new job go. Each is stored as it comes, so that no more than one is in memory.
    public final class Intake {

        private final JobRow job;
        private int files;

        private Intake(JobRow job) {
            this.job = job;
        }

        /// How many files came so far.
        public int files() {
            return files;
        }

        /// A file to be read.
        ///
        /// @param charset what its bytes are said to be in; empty if nothing was said
        public void waits(String name, String charset, byte[] bytes) {
            var row = row(name, "waiting");
            session.createNativeMutationQuery("""
                            insert into job_file (library_id, job_id, ordinal, name, charset, state, bytes)
                            values (?1, ?2, ?3, ?4, nullif(?5, ''), 'waiting', ?6)""")
                    .setParameter(1, row.libraryId)
                    .setParameter(2, row.jobId)
                    .setParameter(3, row.ordinal)
                    .setParameter(4, row.name)
                    .setParameter(5, charset)
                    .setParameter(6, bytes)
                    .executeUpdate();
        }

        /// A file that is no paper of its own.
        public void passedOver(String name, String why) {
            var row = row(name, "passed-over");
            row.why = why;
            settled(row);
        }

        /// A file that cannot be taken.
        public void failed(String name, Map<String, Object> problem) {
            var row = row(name, "failed");
            row.problem = problem;
            settled(row);
        }

        private JobFileRow row(String name, String state) {
            var row = new JobFileRow();
            row.libraryId = job.libraryId;
            row.jobId = job.id;
            row.ordinal = ++files;
            row.name = name.replace("\0", "");
            row.state = state;
            return row;
        }

        private void settled(JobFileRow row) {
            row.event = ++job.events;
            row.persist();
        }
    }

    /// Takes a job in, with all its files or not at all.
    ///
    /// @param most jobs a library may have unfinished
    /// @throws TooManyJobs if it has as many
    @Transactional
    @TransactionConfiguration(timeout = SECONDS_FOR_A_JOB)
    public JobId add(LibraryId library, int most, Filling filling) throws IOException {
        if (unfinished(library) >= most) {
            throw new TooManyJobs(most);
        }
        var job = new JobRow();
        job.libraryId = library.number();
        job.id = Ids.next();
        job.createdAt = Instant.now();
        job.movedAt = job.createdAt;
        job.persistAndFlush();
        var intake = new Intake(job);
        filling.fill(intake);
        job.total = intake.files();
        return new JobId(job.id);
    }

    private long unfinished(LibraryId library) {
        return Column.of(session, "select count(*) from job where library_id = ?1 and events < total", Long.class)
                .setParameter(1, library.number())
                .getSingleResult();
    }

    /// @throws NoSuchJob if the library has none of this id
    @Snapshot
    public Job one(LibraryId library, String id) {
        return view(row(library, id));
    }

    /// What has happened after an event.
    ///
    /// @param event its number; 0 for the beginning
    /// @throws NoSuchJob if the library has none of this id
    @ActivateRequestContext
    @Snapshot
    public Since since(LibraryId library, String id, int event) {
        var row = row(library, id);
        if (event >= row.events) {
            return new Since(List.of(), ended(row));
        }
        List<Event> events = JobFileRow.<JobFileRow>find(
                        "libraryId = ?1 and jobId = ?2 and event > ?3 order by event", library.number(), row.id, event)
                .page(0, MOST_EVENTS)
                .stream()
                .map(file -> new Event(file.event, file.view()))
                .toList();
        return new Since(events, event + events.size() < row.events ? Optional.empty() : ended(row));
    }

    private static Optional<Job> ended(JobRow row) {
        return row.events == row.total ? Optional.of(view(row)) : Optional.empty();
    }

    /// Takes back what of a job has not been begun; the file being read is still read. What is filed stays.
    ///
    /// @throws NoSuchJob if the library has none of this id
    @Transactional
    public Job cancel(LibraryId library, String id) {
        var job = row(library, id, LockModeType.PESSIMISTIC_WRITE);
        int gone = session.createNativeMutationQuery("""
                        with held as (select ordinal from job_file
                                      where library_id = ?1 and job_id = ?2 and state = 'waiting'
                                      for update skip locked),
                             numbered as (select ordinal, row_number() over (order by ordinal) as number from held)
                        update job_file file set state = 'cancelled', bytes = null, event = ?3 + numbered.number
                        from numbered
                        where library_id = ?1 and job_id = ?2 and file.ordinal = numbered.ordinal""")
                .setParameter(1, library.number())
                .setParameter(2, job.id)
                .setParameter(3, job.events)
                .executeUpdate();
        if (gone > 0) {
            job.events += gone;
            job.cancelledAt = Instant.now();
            job.movedAt = job.cancelledAt;
        }
        session.flush();
        return view(job);
    }

    /// Takes away finished jobs in which nothing has happened since a moment, with the results of their files; the
    /// papers stay. Several processes may do it at once.
    ///
    /// @param most how many at once
    /// @return how many went
    @ActivateRequestContext
    @Transactional
    public int sweep(Instant since, int most) {
        return session.createNativeMutationQuery("""
                        delete from job where (library_id, job_id) in (
                            select library_id, job_id from job where events = total and moved_at < ?1
                            order by moved_at limit ?2 for update skip locked)""")
                .setParameter(1, since)
                .setParameter(2, most)
                .executeUpdate();
    }

    private static JobRow row(LibraryId library, String id) {
        return row(library, id, LockModeType.NONE);
    }

    private static JobRow row(LibraryId library, String id, LockModeType lock) {
        JobRow row = JobId.parse(id)
                .<JobRow>map(job -> JobRow.findById(new RowId(library.number(), job.value()), lock))
                .orElseThrow(() -> new NoSuchJob(id.replace("\0", "")));
        return row;
    }

    private static Job view(JobRow row) {
        List<JobFileRow> files =
                JobFileRow.list("libraryId = ?1 and jobId = ?2 order by ordinal", row.libraryId, row.id);
        return Job.of(row, files.stream().map(JobFileRow::view).toList());
    }
}
