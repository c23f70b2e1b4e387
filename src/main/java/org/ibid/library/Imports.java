package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.library.ImportEntry.Outcome;
import org.jspecify.annotations.Nullable;

/// Files of records that are brought in: taking them in, what became of each entry, taking an import back.
@ApplicationScoped
public class Imports {

    private static final int SECONDS = 600;

    private final Session session;
    private final Importing importing;
    private final ImportUndoing undoing;
    private final ImportViews views;
    private final Rows rows;

    Imports(Session session, Importing importing, ImportUndoing undoing, ImportViews views, Rows rows) {
        this.session = session;
        this.importing = importing;
        this.undoing = undoing;
        this.views = views;
        this.rows = rows;
    }

    /// What is said of a file that is brought in.
    ///
    /// @param format   its format, as the door to it calls it
    /// @param fileName empty if none is known
    public record Described(String format, String fileName) {}

    /// Hands the entries of a file in, one after the other.
    public interface Filling {
        void fill(ImportIntake intake) throws IOException;
    }

    /// Takes a file in, with all its entries or not at all; they wait to be filed ([#file]).
    ///
    /// @param most imports a library may have unfinished
    /// @throws TooManyJobs if it has as many
    public ImportId add(LibraryId library, Described file, int most, Act act, Filling filling) throws IOException {
        return inTransaction(true, () -> {
            if (ImportRow.count("libraryId = ?1 and endedAt is null", library.number()) >= most) {
                throw new TooManyJobs(most);
            }
            return new ImportId(begun(library, file, act, filling).id);
        });
    }

    /// Says what would become of a file. Nothing is stored; the library is locked meanwhile.
    ///
    /// @param window which entries the report has
    public ImportReport rehearse(LibraryId library, Described file, Act act, Filling filling, Window window)
            throws IOException {
        return inTransaction(false, () -> {
            var row = begun(library, file, act, filling);
            while (importing.step(library, row, Window.MOST)) {
                session.flush();
            }
            session.flush();
            var entries = views.entries(row, Optional.empty(), window);
            return new ImportReport(true, row.view(true), entries);
        });
    }

    private interface Task<T> {
        T done() throws IOException;
    }

    private static <T> T inTransaction(boolean keep, Task<T> task) throws IOException {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        boolean done = false;
        try {
            T result = task.done();
            done = true;
            return result;
        } finally {
            if (done && keep) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
    }

    private ImportRow begun(LibraryId library, Described file, Act act, Filling filling) throws IOException {
        var row = new ImportRow();
        row.libraryId = library.number();
        row.id = Ids.next();
        row.format = file.format();
        row.fileName = ImportIntake.storable(file.fileName());
        row.decidedBy = act.by();
        row.createdAt = Instant.now();
        row.persistAndFlush();
        var intake = new ImportIntake(row, rows);
        filling.fill(intake);
        intake.end();
        return row;
    }

    /// Files an import's entries, as many as wait.
    public void file(LibraryId library, ImportId id) {
        while (importing.next(library, id.value())) {
            // the next step
        }
    }

    /// An import with those of its entries that came to an outcome, in the order of the file.
    ///
    /// @param outcome all entries if empty
    /// @throws NoSuchImport if the library has none of this id
    @ActivateRequestContext
    @Snapshot
    public ImportReport report(LibraryId library, String id, Optional<Outcome> outcome, Window window) {
        var row = row(library, id);
        return new ImportReport(false, row.view(false), views.entries(row, outcome, window));
    }

    /// @throws NoSuchImport if the library has none of this id
    @ActivateRequestContext
    @Snapshot
    public Import one(LibraryId library, String id) {
        return row(library, id).view(false);
    }

    /// All imports, the last first.
    @Snapshot
    public Page<Import> page(LibraryId library, Window window) {
        return Page.of(
                ImportRow.<ImportRow>find("libraryId = ?1 order by createdAt desc, id", library.number()),
                window,
                row -> row.view(false));
    }

    /// Takes an import back as a whole: the works it brought in go, unless somebody needs them, and known works lose
    /// what it added to them. What has changed since stays. An import that is still running ends.
    ///
    /// @throws NoSuchImport if the library has none of this id
    public ImportUndone undo(LibraryId library, String id, Act act) {
        try {
            return inTransaction(true, () -> undoing.undo(library, row(library, id), act));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the database is no file", impossible);
        }
    }

    private static ImportRow row(LibraryId library, String id) {
        @Nullable UUID uuid = ImportId.parse(id).map(ImportId::value).orElse(null);
        ImportRow row = uuid == null ? null : ImportRow.findById(new RowId(library.number(), uuid));
        if (row == null) {
            throw new NoSuchImport(id.replace("\0", ""));
        }
        return row;
    }
}
