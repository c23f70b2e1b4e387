package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.library.HistoryEntry.Kind;

/// What became of works: by whom, when and why. It is only ever added to, and outlives the work.
@ApplicationScoped
public class History {

    /// A work and all that stands merged into it; what is told of those is told of it.
    private static final String ENTRIES = """
            with recursive here (work_id) as (
                select cast(:work as uuid)
                union
                select w.work_id from work w join here on w.merged_into = here.work_id where w.library_id = :library)
            select 'event' as source, cast(event_id as text) as id, decided_at as at, event_id as place
            from event where library_id = :library and work_id in (select work_id from here)
            union all
            select 'verdict', cast(verdict_id as text), decided_at, verdict_id
            from verdict where library_id = :library and decision in ('compared', 'declared')
              and (one = any(array(select work_id from here)) or other = any(array(select work_id from here)))
            union all
            select 'relation', cast(relation_id as text), decided_at, relation_id
            from relation where library_id = :library
              and (one = any(array(select work_id from here)) or other = any(array(select work_id from here)))
            union all
            select 'work', cast(work_id as text), created_at, 0
            from work where library_id = :library and work_id in (select work_id from here)""";

    private final Session session;

    History(Session session) {
        this.session = session;
    }

    /// What became of a work, the last first. Nothing for an id that no work ever had.
    @Snapshot
    public Page<HistoryEntry> of(LibraryId library, WorkId work, Window window) {
        long total = Column.of(session, "select count(*) from (" + ENTRIES + ") as entry", Long.class)
                .setParameter("library", library.number())
                .setParameter("work", work.value())
                .getSingleResult();
        List<Object[]> rows = session.createNativeQuery(
                        "select source, id from (" + ENTRIES + ") as entry order by at desc, source, place desc, id",
                        Object[].class)
                .setParameter("library", library.number())
                .setParameter("work", work.value())
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return new Page<>(total, window.offset(), entries(library, rows));
    }

    /// The entries of one page, with one statement for each kind of row.
    private static List<HistoryEntry> entries(LibraryId library, List<Object[]> rows) {
        var events = EventRow.<EventRow>stream("libraryId = ?1 and id in ?2", library.number(), numbers(rows, "event"))
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        var verdicts = VerdictRow.<VerdictRow>stream(
                        "libraryId = ?1 and id in ?2", library.number(), numbers(rows, "verdict"))
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        var relations = RelationRow.<RelationRow>stream(
                        "libraryId = ?1 and id in ?2", library.number(), numbers(rows, "relation"))
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        return rows.stream()
                .map(row -> switch ((String) row[0]) {
                    case "event" -> of(events.get(Long.valueOf((String) row[1])));
                    case "verdict" -> of(verdicts.get(Long.valueOf((String) row[1])));
                    case "relation" -> of(relations.get(Long.valueOf((String) row[1])));
                    default ->
                        of(WorkRow.<WorkRow>findById(new RowId(library.number(), UUID.fromString((String) row[1]))));
                })
                .toList();
    }

    private static List<Long> numbers(List<Object[]> rows, String source) {
        return rows.stream()
                .filter(row -> row[0].equals(source))
                .map(row -> Long.valueOf((String) row[1]))
                .toList();
    }

    private static HistoryEntry of(EventRow row) {
        return new HistoryEntry(
                kind(row.kind),
                row.decidedAt,
                row.decidedBy,
                row.why,
                new WorkId(row.workId),
                Optional.ofNullable(row.other).map(WorkId::new),
                Optional.of(row.version),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                row.changes);
    }

    private static HistoryEntry of(VerdictRow row) {
        var verdict = row.verdict();
        return new HistoryEntry(
                kind(row.decision),
                row.decidedAt,
                row.decidedBy,
                "",
                new WorkId(row.one),
                Optional.of(new WorkId(row.other)),
                Optional.empty(),
                Optional.of(verdict.model()),
                Optional.of(verdict.answer()),
                Optional.of(verdict.probability()),
                Optional.empty(),
                verdict.evidence(),
                Map.of());
    }

    private static HistoryEntry of(WorkRow row) {
        return new HistoryEntry(
                Kind.ADDED,
                row.createdAt,
                Act.OURS.by(),
                "",
                new WorkId(row.id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static HistoryEntry of(RelationRow row) {
        return new HistoryEntry(
                row.stands ? Kind.RELATED : Kind.UNRELATED,
                row.decidedAt,
                row.decidedBy,
                row.why,
                new WorkId(row.one),
                Optional.of(new WorkId(row.other)),
                Optional.empty(),
                Optional.of(row.model),
                Optional.empty(),
                Optional.of(row.probability),
                Optional.of(row.kind()),
                row.evidence,
                Map.of());
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
