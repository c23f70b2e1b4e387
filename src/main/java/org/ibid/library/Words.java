package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// What persons said of pairs of works. Their word stands until a person takes it back, whatever is found
/// later.
@ApplicationScoped
class Words {

    private final Session session;

    Words(Session session) {
        this.session = session;
    }

    /// The word that two works are different sources, if it stands: said of the two, or of works merged into
    /// them.
    Optional<VerdictRow> difference(LibraryId library, UUID one, UUID other) {
        return difference(library, one, other, Instant.now());
    }

    /// As it stood at a time.
    Optional<VerdictRow> difference(LibraryId library, UUID one, UUID other, Instant at) {
        var ones = here(library, one);
        var others = here(library, other);
        return session
                .createNativeQuery("""
                        select * from (
                            select distinct on (least(v.one, v.other), greatest(v.one, v.other)) v.*
                            from verdict v
                            where v.library_id = :library and v.decided_at < :at
                              and v.decision in ('declared', 'merged', 'unmerged')
                              and least(v.one, v.other) = any(cast(:all as uuid[]))
                              and (v.one = any(cast(:ones as uuid[])) and v.other = any(cast(:others as uuid[]))
                                   or v.one = any(cast(:others as uuid[])) and v.other = any(cast(:ones as uuid[])))
                            order by least(v.one, v.other), greatest(v.one, v.other), v.verdict_id desc) as last
                        where decision = 'declared' and answer = 'different'
                        order by verdict_id desc limit 1""", VerdictRow.class)
                .setParameter("library", library.number())
                .setParameter("all", both(ones, others))
                .setParameter("at", at)
                .setParameter("ones", ones)
                .setParameter("others", others)
                .getResultList()
                .stream()
                .findFirst();
    }

    /// A work and all that stands merged into it.
    private UUID[] here(LibraryId library, UUID work) {
        List<UUID> all = Column.of(session, """
                        with recursive here (work_id) as (
                            select cast(:work as uuid)
                            union
                            select w.work_id from work w join here on w.merged_into = here.work_id
                            where w.library_id = :library)
                        select work_id from here""", UUID.class)
                .setParameter("library", library.number())
                .setParameter("work", work)
                .getResultList();
        return all.toArray(UUID[]::new);
    }

    private static UUID[] both(UUID[] ones, UUID[] others) {
        var all = new ArrayList<>(List.of(ones));
        all.addAll(List.of(others));
        return all.toArray(UUID[]::new);
    }
}
