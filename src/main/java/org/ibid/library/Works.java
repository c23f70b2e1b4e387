package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier;

/// The works of a library: finding them, who cites them, what they cite.
@ApplicationScoped
public class Works {

    private final WorkSearch search;
    private final WorkViews views;
    private final NamedWorks named;
    private final KeyIndex keys;
    private final Citers citers;
    private final Preconditions preconditions;
    private final Session session;

    Works(
            WorkSearch search,
            WorkViews views,
            NamedWorks named,
            KeyIndex keys,
            Citers citers,
            Preconditions preconditions,
            Session session) {
        this.search = search;
        this.views = views;
        this.named = named;
        this.keys = keys;
        this.citers = citers;
        this.preconditions = preconditions;
        this.session = session;
    }

    /// The works that a query finds, oldest first.
    @Snapshot
    public Page<StoredWork> search(LibraryId library, WorkQuery query, Window window) {
        var rows = search.page(library, query, window);
        return new Page<>(rows.total(), rows.offset(), views.all(library.number(), rows.items()));
    }

    /// What a person types may mean several things ([WorkQuery#typed]): what the first reading finds that finds
    /// anything.
    @Snapshot
    public Page<StoredWork> typed(LibraryId library, String text, Window window) {
        return WorkQuery.typed(text).stream()
                .map(reading -> search(library, reading, window))
                .filter(page -> page.total() > 0)
                .findFirst()
                .orElseGet(() -> new Page<>(0, window.offset(), List.of()));
    }

    /// What a text means that is whole, as no half-typed one is: the work of this id, key or DOI, or else
    /// those in which all its words are, or all its words and its year.
    @Snapshot
    public List<StoredWork> meant(LibraryId library, String text, Window window) {
        return followed(library, text.strip())
                .map(List::of)
                .orElseGet(() -> WorkQuery.meant(text).stream()
                        .map(reading -> search(library, reading, window).items())
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /// Reads many works, one after the other.
    public interface Reading<T> {
        T of(Iterator<StoredWork> works) throws IOException;
    }

    /// Reads every work that a query finds, oldest first, as they are at one moment. No more than a page of them is in
    /// memory.
    ///
    /// @throws IOException if the reading does
    @Snapshot
    public <T> T read(LibraryId library, WorkQuery query, Reading<T> reading) throws IOException {
        return reading.of(new WorkCursor(last -> {
            var rows = search.after(library, query, last, Window.MOST);
            var page = new WorkCursor.Rows(rows, views.all(library.number(), rows));
            session.clear();
            return page;
        }));
    }

    /// What an id or a key (in any case) leads to.
    @Snapshot
    public Found find(LibraryId library, String idOrKey) {
        if (idOrKey.indexOf('\0') >= 0) {
            return new Found.Nothing();
        }
        return WorkId.parse(idOrKey)
                .map(id -> byId(library, id.value()))
                .orElseGet(() -> keys.row(library, idOrKey)
                        .map(row -> byKey(library, row))
                        .orElseGet(Found.Nothing::new));
    }

    private Found byKey(LibraryId library, KeyRow row) {
        if (row.workId == null) {
            return new Found.Gone(row.key);
        }
        return row.current ? byId(library, row.workId) : mergedInto(library, row.workId);
    }

    private Found byId(LibraryId library, UUID id) {
        WorkRow row = WorkRow.findById(new RowId(library.number(), id));
        if (row == null) {
            return new Found.Nothing();
        }
        if (row.mergedInto != null) {
            return mergedInto(library, row.mergedInto);
        }
        return new Found.Here(views.one(row));
    }

    /// The work at the end, however often it was merged on.
    private Found mergedInto(LibraryId library, UUID into) {
        WorkRow row = WorkRow.findById(new RowId(library.number(), into));
        while (row != null && row.mergedInto != null) {
            row = WorkRow.findById(new RowId(library.number(), row.mergedInto));
        }
        return row == null
                ? new Found.Nothing()
                : new Found.MergedInto(
                        new WorkId(row.id),
                        keys.current(library.number(), List.of(row.id)).get(row.id));
    }

    /// The work of an id, a key or a DOI; one that was merged gives the work it was merged into.
    ///
    /// @throws NoSuchWork if there is none, or it was taken away
    @Snapshot
    public StoredWork one(LibraryId library, String name) {
        return all(library, List.of(name)).getFirst();
    }

    /// The works of several ids, keys or DOIs, in their order, each once.
    ///
    /// @throws NoSuchWork that names all for which there is none
    @Snapshot
    public List<StoredWork> all(LibraryId library, List<String> names) {
        var found = named.find(library, names);
        var missing = names.stream()
                .distinct()
                .filter(name -> !found.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw missing(library, missing);
        }
        return found.values().stream().distinct().toList();
    }

    /// The works of several ids, keys or DOIs, each name with its work, in their order; without those that lead
    /// nowhere.
    @Snapshot
    public Map<String, StoredWork> named(LibraryId library, Collection<String> names) {
        return named.find(library, names);
    }

    /// The work of an id, a key or a DOI; one that was merged gives the work it was merged into. Empty if there is
    /// none, or it was taken away.
    @Snapshot
    public Optional<StoredWork> followed(LibraryId library, String name) {
        return Optional.ofNullable(named.find(library, List.of(name)).get(name));
    }

    /// What to throw for ids or keys that lead nowhere, with the keys that look like the first.
    public NoSuchWork missing(LibraryId library, List<String> missing) {
        return new NoSuchWork(missing, keys.nearest(library, missing.getFirst().replace("\0", "")));
    }

    /// The works that bear an identifier, oldest first, no more than [Window#MOST]; found as [Bearing] says.
    @Snapshot
    public List<StoredWork> bearing(LibraryId library, Identifier.Sound identifier) {
        var bearing = Bearing.of(identifier, "?2");
        return where(library, bearing.condition(), bearing.value());
    }

    /// The works whose record gives an address, oldest first; `http` and `https` and a slash at the end make no
    /// difference.
    @Snapshot
    public List<StoredWork> at(LibraryId library, String url) {
        return where(
                library,
                "md5(bare_address(csl ->> 'URL')) = md5(bare_address(?2)) and bare_address(csl ->> 'URL') = bare_address(?2)",
                url.replace("\0", ""));
    }

    private List<StoredWork> where(LibraryId library, String condition, String value) {
        var rows = session.createNativeQuery(statement(condition), WorkRow.class)
                .setParameter(1, library.number())
                .setParameter(2, value)
                .getResultList();
        return views.all(library.number(), rows);
    }

    /// Finds first and orders then, as [WorkSearch] does: a library's works by age are too many to go through.
    static String statement(String condition) {
        return "with found as materialized (select * from work where library_id = ?1 and merged_into is null and "
                + condition + ") select * from found order by created_at, work_id limit " + Window.MOST;
    }

    /// The papers that cite a work, with the citing sentences.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public Page<CitingPaper> citedBy(LibraryId library, String idOrKey, Window window) {
        return citers.of(library, one(library, idOrKey).id(), window);
    }

    /// The works cited by a work whose text the library holds: those of its list in the order of the list, then
    /// those that only its text cites. None if the library does not hold its text.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public List<StoredWork> citedIn(LibraryId library, String idOrKey) {
        return one(library, idOrKey)
                .paper()
                .map(paper -> citedIn(library, paper, true))
                .orElse(List.of());
    }

    /// The works that a paper cites: those of its list in its order, each once, and then, if wanted, the sketches of
    /// those that no entry of the list answers, or only an "ibid." that repeats nothing.
    @Snapshot
    public List<StoredWork> citedIn(LibraryId library, PaperId paper, boolean sketches) {
        List<UUID> ids = Column.of(session, """
                        select work_id from (
                            select work_id, case when sketch then 1 else 0 end as part, ordinal as place
                            from reference join work using (library_id, work_id)
                            where library_id = ?1 and paper_id = ?2 and (?3 or not sketch)
                            union all
                            select work_id, 1, citation_ordinal from cite
                            where library_id = ?1 and paper_id = ?2 and resolution = 'sketch' and ?3) as cited
                        group by work_id order by min(part), min(place)""", UUID.class)
                .setParameter(1, library.number())
                .setParameter(2, paper.value())
                .setParameter(3, sketches)
                .getResultList();
        var rows = new ArrayList<WorkRow>();
        ids.forEach(id -> rows.add(WorkRow.findById(new RowId(library.number(), id))));
        return views.all(library.number(), rows);
    }

    /// Takes a work away that no paper cites or is. Its keys are never given again.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws StillInUse     if a paper cites it, or is it, or a merge stands on it
    /// @throws VersionChanged if it is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    @Transactional
    public void delete(LibraryId library, String idOrKey, Expected expected, Act act) {
        Filing.lock(session, library);
        var work = one(library, idOrKey);
        WorkRow row = WorkRow.findById(new RowId(library.number(), work.id().value()));
        preconditions.check(library, expected, false, row);
        if (work.citedBy() > 0 || work.paper().isPresent()) {
            throw new StillInUse(work.key(), "papers cite it or are it: delete those first, or merge it into another");
        }
        if (MergeRow.count(
                        "libraryId = ?1 and undoneAt is null and (kept = ?2 or gone = ?2)",
                        library.number(),
                        work.id().value())
                > 0) {
            throw new StillInUse(work.key(), "a merge that could be undone stands on it");
        }
        if (SplitRow.count(
                        "libraryId = ?1 and undoneAt is null and (ofWork = ?2 or newWork = ?2)",
                        library.number(),
                        row.id)
                > 0) {
            throw new StillInUse(work.key(), "a split that could be undone stands on it");
        }
        KeyRow.update(
                "workId = null, current = false where libraryId = ?1 and workId = ?2",
                library.number(),
                work.id().value());
        EventRow.add(library, row.id, "deleted", Optional.empty(), act, row.csl, Work.ofType(row.csl.type()));
        row.delete();
    }
}
