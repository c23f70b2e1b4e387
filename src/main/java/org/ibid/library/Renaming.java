package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Session;

/// Gives works other keys. The old ones go on leading to them.
@ApplicationScoped
public class Renaming {

    private final Session session;
    private final Works works;
    private final KeyIndex keys;
    private final Preconditions preconditions;
    private final WorkViews views;

    Renaming(Session session, Works works, KeyIndex keys, Preconditions preconditions, WorkViews views) {
        this.session = session;
        this.works = works;
        this.keys = keys;
        this.preconditions = preconditions;
        this.views = views;
    }

    /// Makes a key a work's citation key; the one it had becomes an alias. An alias of the work's own will do, too.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws BadKey         if the text cannot be a key
    /// @throws KeyTaken       if another work has it, or had it
    /// @throws VersionChanged if the work is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    @Transactional
    public StoredWork rename(LibraryId library, String idOrKey, String key, Expected expected, Act act) {
        Keys.refusal(key).ifPresent(why -> {
            throw new BadKey(key, why);
        });
        Filing.lock(session, library);
        var work = works.one(library, idOrKey);
        WorkRow row = WorkRow.findById(new RowId(library.number(), work.id().value()));
        preconditions.check(library, expected, true, row);
        if (!work.key().equals(key)) {
            take(library, work, key);
            row.updatedAt = Instant.now();
            EventRow.renamed(library, row, Map.of("id", new Change(work.key(), key)), act);
            session.flush();
            session.refresh(row);
        }
        return views.one(row);
    }

    private void take(LibraryId library, StoredWork work, String key) {
        var known = keys.row(library, key);
        known.ifPresent(row -> refuseIfAnothers(row, work, key));
        KeyRow.update(
                "current = false where libraryId = ?1 and workId = ?2 and current",
                library.number(),
                work.id().value());
        // only its case may differ
        known.ifPresent(KeyRow::delete);
        session.flush();
        Keys.row(library, work.id().value(), key, true).persist();
    }

    private void refuseIfAnothers(KeyRow row, StoredWork work, String key) {
        if (row.workId == null) {
            throw new KeyTaken(key, "led to a work that is gone.");
        }
        if (!row.workId.equals(work.id().value())) {
            throw new KeyTaken(key, "leads to another work.");
        }
    }
}
