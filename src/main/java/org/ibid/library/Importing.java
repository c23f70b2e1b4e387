package org.ibid.library;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.library.ImportEntry.Outcome;
import org.ibid.library.Keys.Wish;

/// Files the entries of imports, some at a time, each time in a transaction of its own: it can be ended at any moment
/// and goes on where it was. Papers are filed in between.
@ApplicationScoped
class Importing {

    /// Entries in one step: who files a paper meanwhile waits for a second at the most.
    private static final int ENTRIES = 200;

    private static final String TURN = """
            update import set stepped_at = clock_timestamp()
            where (library_id, import_id) = (
                select library_id, import_id
                from (select *, max(stepped_at) over (partition by library_id) as served
                      from import where ended_at is null) as running
                order by served, created_at limit 1)
            returning library_id, import_id""";

    private final Session session;
    private final Resolver resolver;
    private final Keys keys;
    private final KeyIndex index;
    private final KeysAgain again;
    private final Rows rows;
    private final Statistics statistics;

    Importing(
            Session session,
            Resolver resolver,
            Keys keys,
            KeyIndex index,
            KeysAgain again,
            Rows rows,
            Statistics statistics) {
        this.session = session;
        this.resolver = resolver;
        this.keys = keys;
        this.index = index;
        this.again = again;
        this.rows = rows;
        this.statistics = statistics;
    }

    private record Running(LibraryId library, UUID id) {}

    /// Takes the next step of the oldest import of the library that has waited longest for one. That it was its turn
    /// is written down first, so that one whose step fails holds up no others.
    ///
    /// @return whether there was one
    @ActivateRequestContext
    public boolean next() {
        var running = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(TURN, Object[].class)
                        .getResultStream()
                        .findFirst()
                        .map(row -> new Running(new LibraryId((Integer) row[0], ""), (UUID) row[1])));
        running.ifPresent(one -> next(one.library(), one.id()));
        return running.isPresent();
    }

    /// Takes the next step of an import. Where a step cannot be taken, its first entry is tried alone, and given up if
    /// that is what is wrong, so that one entry does not stop the others.
    ///
    /// @return whether there is more to do
    boolean next(LibraryId library, UUID id) {
        try {
            boolean more = inTransaction(library, id, ENTRIES);
            statistics.keepUp();
            return more;
        } catch (RuntimeException failed) {
            Log.warn("Entries of import " + id + " could not be filed together; the first is tried alone", failed);
        }
        try {
            return inTransaction(library, id, 1);
        } catch (RuntimeException failed) {
            Log.error("An entry of import " + id + " could not be filed", failed);
            QuarkusTransaction.requiringNew().run(() -> giveUp(library, id));
            return true;
        }
    }

    private boolean inTransaction(LibraryId library, UUID id, int most) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            boolean more = step(library, held(library, id), most);
            session.flush();
            session.clear();
            return more;
        });
    }

    private static ImportRow held(LibraryId library, UUID id) {
        return ImportRow.findById(new RowId(library.number(), id), LockModeType.PESSIMISTIC_WRITE);
    }

    private void giveUp(LibraryId library, UUID id) {
        var row = held(library, id);
        for (var entry : waiting(row, 1)) {
            entry.why = "Something went wrong inside Ibid with this entry; it is in the log. Please report it.";
            settle(row, entry, Outcome.FAILED);
        }
    }

    /// Within the caller's transaction: files the entries whose turn it is.
    ///
    /// @return whether there is more to do
    boolean step(LibraryId library, ImportRow row, int most) {
        if (row.endedAt != null) {
            return false;
        }
        Filing.lock(session, library);
        var entries = waiting(row, most);
        if (entries.isEmpty()) {
            row.endedAt = Instant.now();
            return false;
        }
        file(library, row, entries);
        return true;
    }

    private static List<ImportEntryRow> waiting(ImportRow row, int most) {
        return ImportEntryRow.<ImportEntryRow>find(
                        "libraryId = ?1 and importId = ?2 and outcome = 'waiting' order by ordinal",
                        row.libraryId,
                        row.id)
                .page(0, most)
                .list();
    }

    private void file(LibraryId library, ImportRow row, List<ImportEntryRow> entries) {
        again.free(library, entries);
        var resolving =
                resolver.begin(library, entries.stream().map(entry -> entry.csl).toList());
        for (int i = 0; i < entries.size(); i++) {
            resolve(row, entries.get(i), i, resolving);
        }
        resolving.store();
        giveKeys(library, entries);
        entries.stream().filter(entry -> entry.outcome() == Outcome.MATCHED).forEach(entry -> enrich(library, entry));
    }

    private static void resolve(ImportRow row, ImportEntryRow entry, int index, Resolving resolving) {
        var wished = Optional.of(entry.fileKey).filter(key -> Keys.refusal(key).isEmpty());
        var resolved = resolving.resolve(index, origin(entry), wished);
        entry.workId = resolved.work();
        var review = resolved.isNew() ? resolving.toReview(resolved.work()) : Optional.<VerdictRow>empty();
        entry.score = resolved.isNew() ? null : resolved.verdict().probability();
        entry.evidence = resolved.verdict().evidence();
        review.ifPresent(verdict -> {
            entry.other = verdict.other;
            entry.score = verdict.probability;
            entry.evidence = verdict.evidence;
        });
        settle(row, entry, outcome(resolved.isNew(), review.isPresent()));
    }

    private static Outcome outcome(boolean isNew, boolean isToReview) {
        return isToReview ? Outcome.REVIEW : isNew ? Outcome.ADDED : Outcome.MATCHED;
    }

    private static void settle(ImportRow row, ImportEntryRow entry, Outcome outcome) {
        entry.came(outcome);
        row.count(outcome);
    }

    private static Origin origin(ImportEntryRow entry) {
        return Origin.imported(entry.ordinal, new ImportId(entry.importId));
    }

    /// New works have their keys by now; the file's other keys lead to works as far as they are free.
    private void giveKeys(LibraryId library, List<ImportEntryRow> entries) {
        var brought = entries.stream()
                .filter(entry -> entry.outcome() != Outcome.MATCHED)
                .map(entry -> entry.workId)
                .toList();
        var current = index.current(library.number(), brought);
        var wishes = new ArrayList<Wish>();
        for (var entry : entries) {
            if (entry.outcome() == Outcome.MATCHED) {
                wishes.add(new Wish(entry.workId, entry.fileKey));
            }
            for (String alias : entry.aliases) {
                wishes.add(new Wish(entry.workId, alias));
            }
        }
        var aliases = keys.aliases(library, wishes);
        rows.insert(aliases);
        stamp(library, aliases);
        var given = aliases.stream().collect(Collectors.groupingBy(row -> row.workId));
        for (var entry : entries) {
            var asked = wished(entry);
            var all = new ArrayList<String>();
            if (entry.outcome() != Outcome.MATCHED) {
                all.add(current.get(entry.workId));
            }
            given.getOrDefault(entry.workId, List.of()).stream()
                    .map(alias -> alias.key)
                    .filter(asked::contains)
                    .forEach(all::add);
            entry.keys = all.toArray(String[]::new);
        }
    }

    /// Another key changes what is exported of a work.
    private void stamp(LibraryId library, List<KeyRow> aliases) {
        session.createNativeMutationQuery("update work set updated_at = now()"
                        + " where library_id = ?1 and work_id = any(cast(?2 as uuid[]))")
                .setParameter(1, library.number())
                .setParameter(2, aliases.stream().map(alias -> alias.workId).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static List<String> wished(ImportEntryRow entry) {
        var wished = new ArrayList<>(List.of(entry.aliases));
        wished.add(entry.fileKey);
        return wished;
    }

    private void enrich(LibraryId library, ImportEntryRow entry) {
        WorkRow known = WorkRow.findById(new RowId(library.number(), entry.workId));
        var before = ImportEntryRow.Record.of(known);
        resolver.enrich(library, known, entry.csl, origin(entry));
        var after = ImportEntryRow.Record.of(known);
        if (!after.equals(before)) {
            entry.before = before;
            entry.after = after;
        }
    }
}
