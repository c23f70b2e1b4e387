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

    WorkViews(Session session) {
        this.session = session;
    }

    StoredWork one(WorkRow row) {
        return all(row.libraryId, List.of(row)).getFirst();
    }

    List<StoredWork> all(int library, List<WorkRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var around = around(library, rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> {
                    var its = around.get(row.id);
                    return new StoredWork(
                            new WorkId(row.id),
                            row.version,
                            its.key,
                            its.aliases,
                            row.sketch,
                            row.csl.withId(its.key),
                            its.citedBy,
                            its.paper);
                })
                .toList();
    }

    /// What other tables say of a work.
    private record Around(String key, List<String> aliases, long citedBy, Optional<PaperId> paper) {
        static Around of(Object[] row) {
            return new Around(
                    (String) row[1],
                    row[2] == null ? List.of() : List.of((String[]) row[2]),
                    ((Number) row[3]).longValue(),
                    Optional.ofNullable((UUID) row[4]).map(PaperId::new));
        }
    }

    private Map<UUID, Around> around(int library, List<UUID> works) {
        return session
                .createNativeQuery("""
                        select asked.work_id,
                            (select k.key from key k
                                where k.library_id = ?1 and k.work_id = asked.work_id and k.current),
                            (select array_agg(k.key order by k.created_at, k.key) from key k
                                where k.library_id = ?1 and k.work_id = asked.work_id and not k.current),
                            (select count(distinct edge.paper_id) from (
                                select r.paper_id from reference r
                                where r.library_id = ?1 and r.work_id = asked.work_id
                                union all
                                select c.paper_id from cite c
                                where c.library_id = ?1 and c.work_id = asked.work_id) as edge),
                            (select p.paper_id from paper p
                                where p.library_id = ?1 and p.work_id = asked.work_id
                                order by p.created_at, p.paper_id limit 1)
                        from unnest(cast(?2 as uuid[])) as asked (work_id)""", Object[].class)
                .setParameter(1, library)
                .setParameter(2, works.stream().distinct().toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Around::of));
    }
}
