package org.ibid.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// Finds the works of a library that records may be, for many records in two statements.
@ApplicationScoped
class Nearness {

    /// So many works of one blocking key are looked at. A key that more have tells little, and the works that share a
    /// second key with the record are found by that.
    static final int MOST_OF_A_KEY = 20;

    /// So many works are compared with one record: those that share the most keys with it, rare keys before common
    /// ones.
    private static final int MOST_OF_A_RECORD = 8;

    /// What a work must have in common with a record, where a key that `n` works have counts `1/n`: one key of a dozen
    /// works, or several commoner ones. Half of the time of filing went into works that shared one common key.
    private static final double LEAST_IN_COMMON = 0.08;

    private final Session session;
    private final Identity identity;
    private final ObjectReader works = new ObjectMapper().readerFor(Work.class);

    Nearness(Session session, Identity identity) {
        this.session = session;
        this.identity = identity;
    }

    /// A work that a record may be; made ready when it is first compared, as most never are. For one thread.
    static final class Near {

        private final UUID work;
        private final Supplier<Candidate> making;
        private @Nullable Candidate candidate;

        Near(UUID work, Supplier<Candidate> making) {
            this.work = work;
            this.making = making;
        }

        UUID work() {
            return work;
        }

        Candidate candidate() {
            Candidate ready = candidate == null ? making.get() : candidate;
            candidate = ready;
            return ready;
        }
    }

    private record Hit(int record, UUID work) {}

    /// The works near each record, in the order of the records; of each, the nearest first.
    List<List<Near>> of(LibraryId library, List<Candidate> records) {
        var hits = hits(library, records);
        var found = found(library, new HashSet<>(hits.stream().map(Hit::work).toList()));
        List<List<Near>> near = new ArrayList<>(
                records.stream().<List<Near>>map(_ -> new ArrayList<>()).toList());
        for (var hit : hits) {
            var work = found.get(hit.work());
            if (work != null) {
                near.get(hit.record()).add(work);
            }
        }
        return near;
    }

    private List<Hit> hits(LibraryId library, List<Candidate> records) {
        var numbers = new ArrayList<Integer>();
        var keys = new ArrayList<String>();
        for (int i = 0; i < records.size(); i++) {
            for (var key : records.get(i).blockingKeys()) {
                numbers.add(i);
                keys.add(key);
            }
        }
        return session.createNativeQuery("""
                        select record, work_id from (
                            select record, work_id,
                                   row_number() over (partition by record order by sum(rarity) desc, work_id) as place
                            from (select asked.record, hit.work_id,
                                         1.0 / count(*) over (partition by asked.record, asked.key) as rarity
                                  from unnest(cast(?2 as int[]), cast(?3 as text[])) as asked (record, key)
                                  cross join lateral (
                                      select work_id from work_block
                                      where library_id = ?1 and hash = hashtextextended(asked.key, 0)
                                      limit ?4) as hit) as weighed
                            group by record, work_id having sum(rarity) >= ?6) as placed
                        where place <= ?5 order by record, place""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, numbers.toArray(Integer[]::new))
                .setParameter(3, keys.toArray(String[]::new))
                .setParameter(4, MOST_OF_A_KEY)
                .setParameter(5, MOST_OF_A_RECORD)
                .setParameter(6, LEAST_IN_COMMON)
                .getResultStream()
                .map(row -> new Hit((Integer) row[0], (UUID) row[1]))
                .toList();
    }

    /// The works behind one in the order of their ids, sketches left out.
    List<Near> after(LibraryId library, Optional<UUID> last, int most) {
        Stream<Object[]> rows = session.createNativeQuery("""
                        select work_id, cast(csl as text) from work
                        where library_id = ?1 and work_id > ?2 and merged_into is null and not sketch
                        order by work_id limit ?3""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, last.orElse(new UUID(0, 0)))
                .setParameter(3, most)
                .getResultStream();
        return rows.map(this::near).toList();
    }

    /// The works of ids, as far as they are there.
    Map<UUID, Near> found(LibraryId library, Set<UUID> ids) {
        var found = new HashMap<UUID, Near>();
        Stream<Object[]> rows = session.createNativeQuery("""
                        select work_id, cast(csl as text) from work
                        where library_id = ?1 and work_id = any(cast(?2 as uuid[])) and merged_into is null""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, ids.toArray(UUID[]::new))
                .getResultStream();
        rows.forEach(row -> found.put((UUID) row[0], near(row)));
        return found;
    }

    private Near near(Object... row) {
        return new Near((UUID) row[0], () -> candidate((String) row[1]));
    }

    private Candidate candidate(String csl) {
        try {
            return identity.candidate(works.readValue(csl));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored record is not CSL", e);
        }
    }
}
