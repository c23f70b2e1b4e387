package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/// The last verdicts on many pairs of works, in one statement.
@ApplicationScoped
class StandingVerdicts {

    private final Session session;

    StandingVerdicts(Session session) {
        this.session = session;
    }

    /// Two works, the one with the lower text first, as the database orders them.
    record Pair(UUID one, UUID other) {

        static Pair of(UUID a, UUID b) {
            return a.toString().compareTo(b.toString()) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /// @param decision what kind of verdict it is
    /// @param answer   `same`, `different` or `review`
    record Last(String decision, String answer) {

        boolean isAPersons() {
            return !decision.equals("compared");
        }
    }

    /// Of each pair on which there is one.
    Map<Pair, Last> of(LibraryId library, List<Pair> pairs) {
        var found = new HashMap<Pair, Last>();
        List<Object[]> rows = session.createNativeQuery("""
                        select asked.one, asked.other, last.decision, last.answer
                        from unnest(cast(?2 as uuid[]), cast(?3 as uuid[])) as asked (one, other)
                        cross join lateral (
                            select decision, answer from verdict v
                            where v.library_id = ?1 and least(v.one, v.other) = asked.one
                              and greatest(v.one, v.other) = asked.other
                            order by v.verdict_id desc limit 1) as last""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, pairs.stream().map(Pair::one).toArray(UUID[]::new))
                .setParameter(3, pairs.stream().map(Pair::other).toArray(UUID[]::new))
                .getResultList();
        rows.forEach(
                row -> found.put(new Pair((UUID) row[0], (UUID) row[1]), new Last((String) row[2], (String) row[3])));
        return found;
    }
}
