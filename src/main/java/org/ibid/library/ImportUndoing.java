package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.identity.Identity;
import org.ibid.library.ImportUndone.Stayed;

/// Takes an import back as a whole.
@ApplicationScoped
class ImportUndoing {

    /// The works that an import brought in, each with why it stays; null if it goes.
    private static final String BROUGHT = """
            select w.work_id, case
                when w.merged_into is not null or exists (
                        select 1 from merge m where m.library_id = w.library_id and m.undone_at is null
                          and w.work_id in (m.kept, m.gone)) then 'It was merged with another work.'
                when exists (select 1 from split s where s.library_id = w.library_id and s.undone_at is null
                          and w.work_id in (s.of_work, s.new_work)) then 'Entries were split off from it.'
                when w.overrules is not null then 'A person edited it.'
                when exists (select 1 from key k where k.library_id = w.library_id and k.work_id = w.work_id
                          and not exists (select 1 from import_entry g where g.library_id = k.library_id
                              and g.import_id = e.import_id and g.work_id = k.work_id and k.key = any(g.keys)))
                    then 'It was given another key.'
                when exists (select 1 from paper p where p.library_id = w.library_id and p.work_id = w.work_id)
                    then 'It is a paper of this library.'
                when exists (select 1 from reference r where r.library_id = w.library_id and r.work_id = w.work_id)
                  or exists (select 1 from cite c where c.library_id = w.library_id and c.work_id = w.work_id)
                    then 'A paper cites it.'
                when exists (select 1 from import_entry o join import i using (library_id, import_id)
                        where o.library_id = w.library_id and o.work_id = w.work_id and o.import_id <> e.import_id
                          and i.undone_at is null) then 'Another import has it, too.'
                end as why
            from import_entry e join work w using (library_id, work_id)
            where e.library_id = ?1 and e.import_id = ?2 and e.outcome in ('added', 'review')
            order by e.ordinal""";

    private static final int AT_ONCE = 500;

    private final Session session;
    private final Identity identity;
    private final KeyIndex keys;

    ImportUndoing(Session session, Identity identity, KeyIndex keys) {
        this.session = session;
        this.identity = identity;
        this.keys = keys;
    }

    /// Within the caller's transaction. A second time nothing changes.
    ImportUndone undo(LibraryId library, ImportRow row, Act act) {
        session.lock(row, LockModeType.PESSIMISTIC_WRITE);
        session.refresh(row);
        if (row.undoneAt != null) {
            return new ImportUndone(row.view(false), 0, 0, List.of());
        }
        Filing.lock(session, library);
        cancel(row);
        takeFieldsBack(library, row, act);
        takeAliasesBack(row);
        var stayed = new ArrayList<Stayed>();
        var going = new ArrayList<UUID>();
        part(row, going, stayed);
        takeAway(row, going, act);
        int takenBack = known(row);
        var undone = session.merge(row);
        undone.undoneAt = Instant.now();
        session.flush();
        session.clear();
        return new ImportUndone(undone.view(false), going.size(), takenBack, stayed);
    }

    private static void cancel(ImportRow row) {
        ImportEntryRow.update(
                "outcome = 'cancelled' where libraryId = ?1 and importId = ?2 and outcome = 'waiting'",
                row.libraryId,
                row.id);
        if (row.endedAt == null) {
            row.endedAt = Instant.now();
        }
    }

    /// In the opposite order, as two entries may have added to one work; some hundred at a time in memory.
    private void takeFieldsBack(LibraryId library, ImportRow row, Act act) {
        var entries = before(row, Integer.MAX_VALUE);
        while (!entries.isEmpty()) {
            for (var entry : entries) {
                WorkRow work = WorkRow.findById(new RowId(row.libraryId, entry.workId));
                if (work != null && work.mergedInto == null) {
                    takeFieldsBack(library, work, entry, act);
                }
            }
            session.flush();
            session.clear();
            entries = before(row, entries.getLast().ordinal);
        }
    }

    private static List<ImportEntryRow> before(ImportRow row, int ordinal) {
        return ImportEntryRow.<ImportEntryRow>find(
                        "libraryId = ?1 and importId = ?2 and before is not null and ordinal < ?3 order by ordinal desc",
                        row.libraryId,
                        row.id,
                        ordinal)
                .page(0, AT_ONCE)
                .list();
    }

    private void takeFieldsBack(LibraryId library, WorkRow work, ImportEntryRow entry, Act act) {
        var was = work.csl;
        var fields = Sourced.takenBack(
                entry.before.provenance().of(entry.before.found()),
                entry.after.provenance().of(entry.after.found()),
                work.sourced());
        work.holds(Sourced.work(fields), identity);
        work.provenance = work.provenance.of(
                work.found(), variable -> fields.get(variable).origin());
        EventRow.add(library, work.id, "taken-back", Optional.empty(), act, was, work.csl);
    }

    /// Keys that came to works which were known before. They are never given to another. What is exported of the works
    /// is another thing without them.
    private void takeAliasesBack(ImportRow row) {
        session.createNativeMutationQuery("""
                        with lost as (
                            update key k set work_id = null
                            from import_entry e
                            where e.library_id = ?1 and e.import_id = ?2 and e.outcome = 'matched' and e.keys <> '{}'
                              and k.library_id = e.library_id and k.work_id = e.work_id and k.key = any(e.keys)
                              and not k.current
                            returning e.work_id)
                        update work set updated_at = now() where library_id = ?1 and work_id in (select work_id from lost)""")
                .setParameter(1, row.libraryId)
                .setParameter(2, row.id)
                .executeUpdate();
    }

    private void part(ImportRow row, List<UUID> going, List<Stayed> stayed) {
        List<Object[]> brought = session.createNativeQuery(BROUGHT, Object[].class)
                .setParameter(1, row.libraryId)
                .setParameter(2, row.id)
                .getResultList();
        var staying = brought.stream()
                .filter(work -> work[1] != null)
                .map(work -> (UUID) work[0])
                .toList();
        var key = keys.current(row.libraryId, staying);
        for (var work : brought) {
            if (work[1] == null) {
                going.add((UUID) work[0]);
            } else {
                stayed.add(
                        new Stayed(new WorkId((UUID) work[0]), key.getOrDefault((UUID) work[0], ""), (String) work[1]));
            }
        }
    }

    private void takeAway(ImportRow row, List<UUID> going, Act act) {
        session.createNativeMutationQuery("""
                        insert into event (library_id, work_id, kind, version, decided_by, decided_at, why, changes)
                        select library_id, work_id, 'deleted', 0, ?3, now(), ?4,
                               (select coalesce(jsonb_object_agg(key, jsonb_build_object('before', value, 'after', null)), '{}')
                                from jsonb_each(csl) where key <> 'type')
                        from work where library_id = ?1 and work_id = any(cast(?2 as uuid[]))""")
                .setParameter(1, row.libraryId)
                .setParameter(2, going.toArray(UUID[]::new))
                .setParameter(3, act.by())
                .setParameter(4, act.why().isEmpty() ? "The import that had brought it in was taken back." : act.why())
                .executeUpdate();
        run(
                "update key set work_id = null, current = false where library_id = ?1 and work_id = any(cast(?2 as uuid[]))",
                row,
                going);
        run("delete from work where library_id = ?1 and work_id = any(cast(?2 as uuid[]))", row, going);
    }

    /// Works that this import added fields to, and that are still there.
    private int known(ImportRow row) {
        return Column.of(session, """
                        select cast(count(distinct w.work_id) as integer)
                        from import_entry e join work w using (library_id, work_id)
                        where e.library_id = ?1 and e.import_id = ?2 and e.before is not null and w.merged_into is null""", Integer.class)
                .setParameter(1, row.libraryId)
                .setParameter(2, row.id)
                .getSingleResult();
    }

    private void run(String statement, ImportRow row, List<UUID> works) {
        session.createNativeMutationQuery(statement)
                .setParameter(1, row.libraryId)
                .setParameter(2, works.toArray(UUID[]::new))
                .executeUpdate();
    }
}
