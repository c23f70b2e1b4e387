package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/// Files handed in together: taking them in, how far they have come, cancelling what is left. [JobReading] reads
/// them.
@ApplicationScoped
public class Jobs {

    private final Session session;

    Jobs(Session session) {
        this.session = session;
    }

    /// Hands the files of a new job in, one after the other.
    public interface Filling {
        void fill(Intake intake) throws IOException;
    }

    /// What has happened in a job after an event.
    ///
    /// @param files    that were settled since, the earliest first
    /// @param last     the number of the last event there is
    /// @param finished whether nothing more will happen; then `job` says how it ended
    public record Since(List<JobFile> files, int last, boolean finished, Job job) {}

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
    public JobId add(LibraryId library, int most, Filling filling) throws IOException {
        if (unfinished(library) >= most) {
            throw new TooManyJobs(most);
        }
        var job = new JobRow();
        job.libraryId = library.number();
        job.id = Ids.next();
        job.createdAt = Instant.now();
        job.persistAndFlush();
        filling.fill(new Intake(job));
        return new JobId(job.id);
    }

    private long unfinished(LibraryId library) {
        return session.createNativeQuery(
                        "select count(distinct job_id) from job_file where library_id = ?1 and state = 'waiting'",
                        Long.class)
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
        var job = view(row);
        List<JobFileRow> settled = JobFileRow.list(
                "libraryId = ?1 and jobId = ?2 and event > ?3 order by event", library.number(), row.id, event);
        return new Since(
                settled.stream().map(JobFileRow::view).toList(), row.events, job.state() != Job.JobState.RUNNING, job);
    }

    /// Takes back what of a job has not been begun; the file being read is still read. What is filed stays.
    ///
    /// @throws NoSuchJob if the library has none of this id
    @Transactional
    public Job cancel(LibraryId library, String id) {
        var job = row(library, id);
        session.lock(job, LockModeType.PESSIMISTIC_WRITE);
        session.refresh(job);
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
        }
        session.flush();
        return view(job);
    }

    private static JobRow row(LibraryId library, String id) {
        JobRow row = JobId.parse(id)
                .<JobRow>map(job -> JobRow.findById(new RowId(library.number(), job.value())))
                .orElseThrow(() -> new NoSuchJob(id.replace("\0", "")));
        return row;
    }

    private static Job view(JobRow row) {
        List<JobFileRow> files =
                JobFileRow.list("libraryId = ?1 and jobId = ?2 order by ordinal", row.libraryId, row.id);
        return Job.of(row, files.stream().map(JobFileRow::view).toList());
    }
}
