package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.ibid.library.LibraryLookup.State;
import org.ibid.library.WorkLookup.Outcome;
import org.ibid.lookup.Service;

/// Looking a whole library up: asking for it, how far it is, what came of it. [LookingUp] does it.
@ApplicationScoped
public class LibraryLookups {

    private final Session session;
    private final Lookups lookups;

    LibraryLookups(Session session, Lookups lookups) {
        this.session = session;
        this.lookups = lookups;
    }

    /// Asks for it; one that is running is not begun a second time.
    ///
    /// @throws LookupOff if the library asks no registry
    @Transactional
    public LibraryLookup begin(LibraryId library) {
        var services = lookups.allowed(library);
        Filing.lock(session, library);
        Optional<LookupRow> running = LookupRow.find("libraryId = ?1 and endedAt is null", library.number())
                .firstResultOptional();
        return view(running.orElseGet(() -> add(library, services.stream().toList())));
    }

    private LookupRow add(LibraryId library, List<Service> services) {
        var row = new LookupRow();
        row.libraryId = library.number();
        row.id = Ids.next();
        row.services = services.stream().map(Service::word).toArray(String[]::new);
        row.total = WorkRow.count("libraryId = ?1 and mergedInto is null and not sketch", library.number());
        row.refusals = Map.of();
        row.createdAt = Instant.now();
        row.steppedAt = row.createdAt;
        row.persist();
        return row;
    }

    /// @throws NoSuchLookup if the library has none of this id
    @Snapshot
    public LibraryLookup one(LibraryId library, String id) {
        return view(row(library, id));
    }

    /// Ends it where it is; what was completed stays so.
    ///
    /// @throws NoSuchLookup if the library has none of this id
    @Transactional
    public LibraryLookup cancel(LibraryId library, String id) {
        var row = row(library, id);
        session.lock(row, LockModeType.PESSIMISTIC_WRITE);
        session.refresh(row);
        if (row.endedAt == null) {
            row.endedAt = Instant.now();
            row.cancelled = true;
        }
        return view(row);
    }

    /// What became of each work, the oldest first.
    ///
    /// @param outcome only of those; of all if empty
    /// @throws NoSuchLookup if the library has none of this id
    @Snapshot
    public Page<WorkLookup> works(LibraryId library, String id, Optional<Outcome> outcome, Window window) {
        var lookup = row(library, id);
        String of = "libraryId = ?1 and lookupId = ?2 and (?3 = '' or outcome = ?3)";
        String word = outcome.map(Outcome::word).orElse("");
        List<LookupEntryRow> rows = session.createQuery(
                        "from LookupEntryRow where " + of + " order by workId", LookupEntryRow.class)
                .setParameter(1, library.number())
                .setParameter(2, lookup.id)
                .setParameter(3, word)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return new Page<>(
                LookupEntryRow.count(of, library.number(), lookup.id, word),
                window.offset(),
                rows.stream().map(row -> row.report).toList());
    }

    private static LookupRow row(LibraryId library, String id) {
        LookupRow row = Ids.parse(id)
                .<LookupRow>map(uuid -> LookupRow.findById(new RowId(library.number(), uuid)))
                .orElseThrow(() -> new NoSuchLookup(id.replace("\0", "")));
        return row;
    }

    private LibraryLookup view(LookupRow row) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        session.createNativeQuery(
                        "select outcome, count(*) from lookup_entry where library_id = ?1 and lookup_id = ?2"
                                + " group by outcome",
                        Object[].class)
                .setParameter(1, row.libraryId)
                .setParameter(2, row.id)
                .getResultStream()
                .forEach(count -> outcomes.put(
                        Outcome.valueOf(((String) count[0]).toUpperCase(Locale.ROOT)),
                        ((Number) count[1]).longValue()));
        var state = row.state();
        return new LibraryLookup(
                row.id,
                state,
                List.copyOf(row.asks()),
                row.refused(),
                row.total,
                row.done,
                outcomes,
                Optional.ofNullable(row.waitsUntil).filter(_ -> state == State.RUNNING),
                row.createdAt,
                Optional.ofNullable(row.endedAt),
                Optional.ofNullable(row.why));
    }
}
