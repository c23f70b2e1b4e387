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

    private static RedecisionRow add(LibraryId library) {
        var row = new RedecisionRow();
        row.libraryId = library.number();
        row.id = Ids.next();
        row.model = Identity.MODEL;
        row.total = WorkRow.count("libraryId = ?1 and mergedInto is null and not sketch", library.number())
                + ReferenceRow.count("libraryId = ?1 and answer = 'same' and standsFor is null", library.number());
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
        var rows = DoubtRow.<DoubtRow>find("libraryId = ?1 order by paperId, ordinal", library.number())
                .range(window.offset(), window.offset() + window.limit() - 1)
                .list();
        return new Page<>(
                DoubtRow.count("libraryId", library.number()),
                window.offset(),
                rows.stream().map(DoubtRow::view).toList());
    }

    private static RedecisionRow row(LibraryId library, String id) {
        RedecisionRow row = Ids.parse(id)
                .<RedecisionRow>map(uuid -> RedecisionRow.findById(new RowId(library.number(), uuid)))
                .orElseThrow(() -> new NoSuchRedecision(id.replace("\0", "")));
        return row;
    }
}
