package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.ibid.identity.Identity;

/// Deciding a library anew after the model has changed: asking for it, how far it is, what came of it. [Redeciding]
/// does it.
@ApplicationScoped
public class Redecisions {

    /// Doubts of entries that have their work still: a split or a merge settles a doubt.
    private static final String OPEN = """
            from doubt d join reference r on r.library_id = d.library_id and r.paper_id = d.paper_id
                                         and r.ordinal = d.ordinal and r.work_id = d.work_id
            where d.library_id = ?1""";

    private final Session session;

    Redecisions(Session session) {
        this.session = session;
    }

    /// Asks for it; one that is running is not begun a second time.
    @Transactional
    public Redecision begin(LibraryId library) {
        Filing.lock(session, library);
        Optional<RedecisionRow> running = RedecisionRow.find("libraryId = ?1 and endedAt is null", library.number())
                .firstResultOptional();
        return running.orElseGet(() -> add(library)).view();
    }

    private RedecisionRow add(LibraryId library) {
        var row = new RedecisionRow();
        row.libraryId = library.number();
        row.id = Ids.next();
        row.model = Identity.MODEL;
        row.total = WorkRow.count("libraryId = ?1 and mergedInto is null and not sketch", library.number())
                + Column.of(session, "select count(*) " + Redeciding.RECOGNISED, Long.class)
                        .setParameter(1, library.number())
                        .getSingleResult();
        row.createdAt = Instant.now();
        row.persist();
        return row;
    }

    /// @throws NoSuchRedecision if the library has none of this id
    @Snapshot
    public Redecision one(LibraryId library, String id) {
        return row(library, id).view();
    }

    /// Ends it where it is; what was proposed stays proposed.
    ///
    /// @throws NoSuchRedecision if the library has none of this id
    @Transactional
    public Redecision cancel(LibraryId library, String id) {
        var row = row(library, id);
        session.lock(row, LockModeType.PESSIMISTIC_WRITE);
        session.refresh(row);
        if (row.endedAt == null) {
            row.endedAt = Instant.now();
            row.cancelled = true;
        }
        return row.view();
    }

    /// The entries that would no longer be taken for their work, in the order of the papers.
    @Snapshot
    public Page<Doubt> doubts(LibraryId library, Window window) {
        var total = Column.of(session, "select count(*) " + OPEN, Long.class).setParameter(1, library.number());
        var rows = session.createNativeQuery("select d.* " + OPEN + " order by d.paper_id, d.ordinal", DoubtRow.class)
                .setParameter(1, library.number());
        return Page.of(total, rows, window, DoubtRow::view);
    }

    private static RedecisionRow row(LibraryId library, String id) {
        RedecisionRow row = Ids.parse(id)
                .<RedecisionRow>map(uuid -> RedecisionRow.findById(new RowId(library.number(), uuid)))
                .orElseThrow(() -> new NoSuchRedecision(id.replace("\0", "")));
        return row;
    }
}
