package org.ibid.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final ReadyWorks ready = new ReadyWorks(this::candidate);

    Nearness(Session session, Identity identity) {
        this.session = session;
        this.identity = identity;
    }

    /// A work that a record may be; made ready when it is first compared, as most never are. For any thread: what two
    /// make ready at once is the same.
    static final class Near {

        private final UUID work;
        private final Supplier<Candidate> making;
        private volatile @Nullable Candidate candidate;

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

    /// The works near each record, in the order of the records; of each, the nearest first.
    List<List<Near>> of(LibraryId library, List<Candidate> records) {
        var blocks = blocks(library, records);
        var nearest = records.stream().map(record -> nearest(record, blocks)).toList();
        var found = found(library, nearest.stream().flatMap(List::stream).collect(Collectors.toSet()));
        return nearest.stream()
                .map(works ->
                        works.stream().map(found::get).filter(Objects::nonNull).toList())
                .toList();
    }

    /// Weighing the works in the statement took four times as long as finding them.
    private static List<UUID> nearest(Candidate record, Map<String, List<UUID>> blocks) {
        var inCommon = new HashMap<UUID, Double>();
        for (var key : record.blockingKeys()) {
            var works = blocks.getOrDefault(key, List.of());
            works.forEach(work -> inCommon.merge(work, 1.0 / works.size(), Double::sum));
        }
        return inCommon.entrySet().stream()
                .filter(work -> work.getValue() >= LEAST_IN_COMMON)
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OF_A_RECORD)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The works of each key, the oldest of them.
    private Map<String, List<UUID>> blocks(LibraryId library, List<Candidate> records) {
        var keys = records.stream()
                .flatMap(record -> record.blockingKeys().stream())
                .distinct()
                .toList();
        var blocks = new HashMap<String, List<UUID>>();
        Stream<Object[]> rows = session.createNativeQuery("""
                        select asked.place, block.works
                        from unnest(cast(?2 as text[])) with ordinality as asked (key, place)
                        cross join lateral (
                            select string_agg(uuid_send(work_id), cast('' as bytea)) as works from (
                                select work_id from work_block
                                where library_id = ?1 and hash = hashtextextended(asked.key, 0)
                                order by work_id limit ?3) as few) as block
                        where block.works is not null""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, keys.toArray(String[]::new))
                .setParameter(3, MOST_OF_A_KEY)
                .getResultStream();
        rows.forEach(row -> blocks.put(keys.get(((Long) row[0]).intValue() - 1), works((byte[]) row[1])));
        return blocks;
    }

    /// Sixteen bytes each.
    private static List<UUID> works(byte[] sent) {
        var bytes = ByteBuffer.wrap(sent);
        var works = new ArrayList<UUID>();
        while (bytes.hasRemaining()) {
            works.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return works;
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

    /// @param row the id of a work, and a record as JSON
    Near near(Object... row) {
        return new Near((UUID) row[0], () -> ready.of((String) row[1]));
    }

    private Candidate candidate(String csl) {
        try {
            return identity.candidate(works.readValue(csl));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored record is not CSL", e);
        }
    }
}
