package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.identity.Identity;
import org.ibid.identity.Related;
import org.ibid.library.StandingVerdicts.Pair;
import org.ibid.library.WorkRelation.Direction;

/// The rows behind relations: which hold of a work, and what comparing works adds to them.
@ApplicationScoped
class Kinships {

    /// What was last said of a work and each other one; of works merged into either it is said of them. What a person
    /// said comes before what a registry stated, and that before what was found.
    private static final String STANDING = """
            with recursive here (work_id) as (
                select cast(:work as uuid)
                union
                select w.work_id from work w join here on w.merged_into = here.work_id where w.library_id = :library)
            select relation_id, far, is_one from (
                select distinct on (up.work_id) r.relation_id, up.work_id as far, r.stands,
                       r.one in (select work_id from here) as is_one
                from relation r
                cross join lateral (
                    with recursive up (work_id, merged_into) as (
                        select w.work_id, w.merged_into from work w where w.library_id = :library
                          and w.work_id = case when r.one in (select work_id from here) then r.other else r.one end
                        union
                        select w.work_id, w.merged_into from work w join up on w.work_id = up.merged_into
                        where w.library_id = :library)
                    select work_id from up where merged_into is null) as up
                where r.library_id = :library and up.work_id <> :work
                  and (r.one in (select work_id from here) or r.other in (select work_id from here))
                order by up.work_id, case r.decision when 'declared' then 0 when 'stated' then 1 else 2 end, r.relation_id desc) as last
            where stands order by relation_id""";

    private static final String LAST = """
            select last.* from unnest(cast(?2 as uuid[]), cast(?3 as uuid[])) as asked (one, other)
            cross join lateral (
                select * from relation r
                where r.library_id = ?1 and least(r.one, r.other) = asked.one and greatest(r.one, r.other) = asked.other
                order by case r.decision when 'declared' then 0 when 'stated' then 1 else 2 end, r.relation_id desc limit 1) as last""";

    private final Session session;
    private final Rows rows;

    Kinships(Session session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    /// What holds of a work and another.
    ///
    /// @param other the other work
    /// @param isOne whether the work is the `one` of the row, or was merged from it
    record Standing(RelationRow row, UUID other, boolean isOne) {

        /// Whether the work is a chapter, an earlier version... of the other, as far as that is known.
        Direction direction() {
            if (!row.directed) {
                return Direction.UNKNOWN;
            }
            return isOne ? Direction.OF : Direction.HAS;
        }
    }

    /// What holds of a work and each other one, what was noted first first.
    List<Standing> of(LibraryId library, UUID work) {
        List<Object[]> found = session.createNativeQuery(STANDING, Object[].class)
                .setParameter("library", library.number())
                .setParameter("work", work)
                .getResultList();
        var ids = found.stream().map(row -> ((Number) row[0]).longValue()).toList();
        Map<Long, RelationRow> byId =
                RelationRow.<RelationRow>list("libraryId = ?1 and id in ?2", library.number(), ids).stream()
                        .collect(Collectors.toMap(row -> row.id, row -> row));
        return found.stream()
                .map(row -> new Standing(byId.get(((Number) row[0]).longValue()), (UUID) row[1], (Boolean) row[2]))
                .toList();
    }

    Optional<Standing> of(LibraryId library, UUID work, UUID other) {
        return of(library, work).stream()
                .filter(standing -> standing.other().equals(other))
                .findFirst();
    }

    /// Notes what comparing pairs of works found, where it is not what was last noted. What a person said, or a
    /// registry stated, stands.
    void note(LibraryId library, Map<Pair, Optional<Related>> found) {
        if (found.isEmpty()) {
            return;
        }
        var last = last(library, List.copyOf(found.keySet()));
        var news = new ArrayList<RelationRow>();
        found.forEach((pair, related) -> {
            var before = Optional.ofNullable(last.get(pair));
            var now = related.map(it -> RelationRow.found(library, pair.one(), pair.other(), it));
            news(before, now).ifPresent(news::add);
        });
        rows.insert(news);
    }

    private static Optional<RelationRow> news(Optional<RelationRow> before, Optional<RelationRow> now) {
        if (before.isEmpty()) {
            return now;
        }
        var row = before.get();
        if (!row.isFound() || now.filter(row::saysTheSameAs).isPresent()) {
            return Optional.empty();
        }
        return now.or(() -> row.stands
                ? Optional.of(row.withdrawn(row.one, row.other).by("found", Identity.MODEL, Act.OURS))
                : Optional.empty());
    }

    /// Notes what a registry states of two works, unless it is what stands, or a person said otherwise.
    void state(LibraryId library, RelationRow stated) {
        var pair = Pair.of(stated.one, stated.other);
        var before = Optional.ofNullable(last(library, List.of(pair)).get(pair));
        if (before.filter(row -> row.isAPersons() || !row.isFound() && row.saysTheSameAs(stated))
                .isEmpty()) {
            stated.persist();
        }
    }

    private Map<Pair, RelationRow> last(LibraryId library, List<Pair> pairs) {
        var last = new HashMap<Pair, RelationRow>();
        session.createNativeQuery(LAST, RelationRow.class)
                .setParameter(1, library.number())
                .setParameter(2, pairs.stream().map(Pair::one).toArray(UUID[]::new))
                .setParameter(3, pairs.stream().map(Pair::other).toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> last.put(Pair.of(row.one, row.other), row));
        return last;
    }
}
