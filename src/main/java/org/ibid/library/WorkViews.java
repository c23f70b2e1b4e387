package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Rows of works, put together with their keys and counts for those outside.
@ApplicationScoped
class WorkViews {

    private final Session session;
    private final KeyIndex keys;

    WorkViews(Session session, KeyIndex keys) {
        this.session = session;
        this.keys = keys;
    }

    StoredWork one(WorkRow row) {
        return all(row.libraryId, List.of(row)).getFirst();
    }

    List<StoredWork> all(int library, List<WorkRow> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var current = keys.current(library, ids);
        var aliases = keys.aliases(library, ids);
        var citedBy = citedBy(library, ids);
        var papers = papers(library, ids);
        return rows.stream()
                .map(row -> new StoredWork(
                        new WorkId(row.id),
                        row.version,
                        current.get(row.id),
                        aliases.getOrDefault(row.id, List.of()),
                        row.sketch,
                        row.csl.withId(current.get(row.id)),
                        citedBy.getOrDefault(row.id, 0L),
                        Optional.ofNullable(papers.get(row.id)).map(PaperId::new)))
                .toList();
    }

    private Map<UUID, Long> citedBy(int library, List<UUID> works) {
        return session.createNativeQuery("""
                        select work_id, count(distinct paper_id) from (
                            select work_id, paper_id from reference where library_id = ?1 and work_id = any(cast(?2 as uuid[]))
                            union all
                            select work_id, paper_id from cite where library_id = ?1 and work_id = any(cast(?2 as uuid[]))) as edge
                        group by work_id""", Object[].class)
                .setParameter(1, library)
                .setParameter(2, works.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static Map<UUID, UUID> papers(int library, List<UUID> works) {
        return PaperRow.<PaperRow>list("libraryId = ?1 and workId in ?2 order by createdAt, id", library, works)
                .stream()
                .collect(Collectors.toMap(row -> row.workId, row -> row.id, (first, _) -> first));
    }
}
