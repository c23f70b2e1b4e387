package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ibid.identity.Relation;
import org.ibid.library.NetworkReceiver.Edge;
import org.ibid.library.NetworkReceiver.Node;
import org.ibid.library.NetworkReceiver.Tie;
import org.ibid.work.identifier.Identifier;
import org.jspecify.annotations.Nullable;

/// The network of citations among the works of a library. Sketches, of which only an author and a year are
/// known, are no part of it.
@ApplicationScoped
public class Network {

    private static final int ROWS_AT_ONCE = 500;

    private static final String CO_CITED = """
            select b.cited as work_id, count(distinct b.citing) as number
            from citing a join citing b on b.library_id = a.library_id and b.citing = a.citing
            where a.library_id = :library and a.cited = :work and b.library_id = :library and b.cited <> :work
            group by b.cited""";

    private static final String COUPLED = """
            select b.citing as work_id, count(distinct b.cited) as number
            from citing a join citing b on b.library_id = a.library_id and b.cited = a.cited
            where a.library_id = :library and a.citing = :work and b.library_id = :library and b.citing <> :work
            group by b.citing""";

    private static final String MOST_CITED = """
            select cited as work_id, count(distinct citing) as number
            from citing where library_id = :library group by cited""";

    private static final String NODES = """
            select k.key, w.title, w.authors, w.year, w.csl ->> 'type', w.doi,
                   (select count(distinct c.citing) from citing c
                    where c.library_id = w.library_id and c.cited = w.work_id),
                   exists (select 1 from paper p where p.library_id = w.library_id and p.work_id = w.work_id)
            from work w join key k on k.library_id = w.library_id and k.work_id = w.work_id and k.current
            where w.library_id = :library and w.merged_into is null and not w.sketch
            order by w.created_at, w.work_id""";

    private static final String EDGES = """
            select a.key, b.key, greatest(1, sum((
                select count(*) from cite c
                where c.library_id = :library and c.paper_id = e.paper_id and c.work_id = e.cited)))
            from citing e
            join key a on a.library_id = e.library_id and a.work_id = e.citing and a.current
            join key b on b.library_id = e.library_id and b.work_id = e.cited and b.current
            join work v on v.library_id = e.library_id and v.work_id = e.citing and not v.sketch
            join work w on w.library_id = e.library_id and w.work_id = e.cited and not w.sketch
            where e.library_id = :library
            group by a.key, b.key order by a.key, b.key""";

    private static final String TIES = """
            with recursive now (work_id, key) as (
                select w.work_id, k.key
                from work w join key k on k.library_id = w.library_id and k.work_id = w.work_id and k.current
                where w.library_id = :library and w.merged_into is null and not w.sketch
                union all
                select w.work_id, now.key from work w join now on w.merged_into = now.work_id
                where w.library_id = :library)
            select one, other, kind, directed from (
                select distinct on (least(a.key, b.key), greatest(a.key, b.key))
                       a.key as one, b.key as other, r.kind, r.directed, r.stands
                from relation r join now a on a.work_id = r.one join now b on b.work_id = r.other
                where r.library_id = :library and a.key <> b.key
                order by least(a.key, b.key), greatest(a.key, b.key), case r.decision when 'declared' then 0 when 'stated' then 1 else 2 end,
                         r.relation_id desc) as last
            where stands order by one, other""";

    private final Session session;
    private final Works works;
    private final WorkViews views;

    Network(Session session, Works works, WorkViews views) {
        this.session = session;
        this.works = works;
        this.views = views;
    }

    /// The works that are cited by the works which cite this one, with by how many; the most often first.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public Page<Linked> coCited(LibraryId library, String idOrKey, Window window) {
        return linked(library, CO_CITED, Optional.of(works.one(library, idOrKey).id()), window);
    }

    /// The works that cite what this one cites, with how much of it (bibliographic coupling); the nearest
    /// first.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public Page<Linked> coupled(LibraryId library, String idOrKey, Window window) {
        return linked(library, COUPLED, Optional.of(works.one(library, idOrKey).id()), window);
    }

    /// The works that are cited, with by how many works of the library; the most often first.
    @Snapshot
    public Page<Linked> mostCited(LibraryId library, Window window) {
        return linked(library, MOST_CITED, Optional.empty(), window);
    }

    private Page<Linked> linked(LibraryId library, String counts, Optional<WorkId> work, Window window) {
        String known = " from (" + counts + ") as counted join work w on w.library_id = :library"
                + " and w.work_id = counted.work_id and not w.sketch";
        long total = filled(Column.of(session, "select count(*)" + known, Long.class), library, work)
                .getSingleResult();
        var rows = filled(
                        session.createNativeQuery(
                                "select counted.work_id, counted.number" + known
                                        + " order by counted.number desc, counted.work_id",
                                Object[].class),
                        library,
                        work)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var count = rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
        var found = rows.stream()
                .map(row -> WorkRow.<WorkRow>findById(new RowId(library.number(), (UUID) row[0])))
                .toList();
        return new Page<>(
                total,
                window.offset(),
                views.all(library.number(), found).stream()
                        .map(one -> new Linked(one, count.get(one.id().value())))
                        .toList());
    }

    private static <T> NativeQuery<T> filled(NativeQuery<T> query, LibraryId library, Optional<WorkId> work) {
        query.setParameter("library", library.number());
        work.ifPresent(id -> query.setParameter("work", id.value()));
        return query;
    }

    /// The works that a work cites, oldest in the library first.
    @Snapshot
    public Page<StoredWork> cited(LibraryId library, WorkId work, Window window) {
        return beside(library, "cited", "citing", work, window);
    }

    /// The works that cite a work, oldest in the library first.
    @Snapshot
    public Page<StoredWork> citing(LibraryId library, WorkId work, Window window) {
        return beside(library, "citing", "cited", work, window);
    }

    private Page<StoredWork> beside(LibraryId library, String wanted, String known, WorkId work, Window window) {
        String found = " from work w where w.library_id = :library and not w.sketch and w.work_id in" + " (select "
                + wanted + " from citing where library_id = :library and " + known + " = :work)";
        long total = filled(Column.of(session, "select count(*)" + found, Long.class), library, Optional.of(work))
                .getSingleResult();
        var rows = filled(
                        session.createNativeQuery(
                                "select w.*" + found + " order by w.created_at, w.work_id", WorkRow.class),
                        library,
                        Optional.of(work))
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return new Page<>(total, window.offset(), views.all(library.number(), rows));
    }

    /// Whether one work cites another.
    @Snapshot
    public boolean cites(LibraryId library, WorkId citing, WorkId cited) {
        return filled(
                        Column.of(
                                session,
                                "select exists (select 1 from citing"
                                        + " where library_id = :library and citing = :work and cited = :cited)",
                                Boolean.class),
                        library,
                        Optional.of(citing))
                .setParameter("cited", cited.value())
                .getSingleResult();
    }

    /// How many works of the library cite one or more of these.
    @Snapshot
    public long citingAny(LibraryId library, List<WorkId> works) {
        return filled(
                        Column.of(
                                session,
                                "select count(distinct citing) from citing"
                                        + " where library_id = :library and cited = any(cast(:works as uuid[]))",
                                Long.class),
                        library,
                        Optional.empty())
                .setParameter("works", works.stream().map(WorkId::value).toArray(UUID[]::new))
                .getSingleResult();
    }

    /// How many works of the library cite one or more of those that bear an identifier: of an ISSN, those of a journal.
    @Snapshot
    public long citingAny(LibraryId library, Identifier.Sound identifier) {
        var bearing = Bearing.of(identifier, ":identifier");
        return filled(
                        Column.of(
                                session,
                                "select count(distinct citing) from citing where library_id = :library and cited in"
                                        + " (select work_id from work where library_id = :library"
                                        + " and merged_into is null and " + bearing.condition() + ")",
                                Long.class),
                        library,
                        Optional.empty())
                .setParameter("identifier", bearing.value())
                .getSingleResult();
    }

    /// Hands over the whole network, as it is at one moment, a few hundred rows at a time. It may take as long as the
    /// receiver takes to read it, up to an hour.
    ///
    /// @throws UncheckedIOException if the receiver fails
    @Snapshot(seconds = 3_600)
    public void whole(LibraryId library, NetworkReceiver receiver) {
        try {
            handOver(library, receiver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handOver(LibraryId library, NetworkReceiver receiver) throws IOException {
        if (receiver.takesNodes()) {
            try (var nodes = rows(library, NODES).getResultStream()) {
                for (Object[] row : (Iterable<Object[]>) nodes::iterator) {
                    receiver.node(node(row));
                }
            }
        }
        if (receiver.takesEdges()) {
            try (var edges = rows(library, EDGES).getResultStream()) {
                for (Object[] row : (Iterable<Object[]>) edges::iterator) {
                    receiver.edge(new Edge((String) row[0], (String) row[1], ((Number) row[2]).longValue()));
                }
            }
            try (var ties = rows(library, TIES).getResultStream()) {
                for (Object[] row : (Iterable<Object[]>) ties::iterator) {
                    var kind = Relation.valueOf(((String) row[2]).toUpperCase(Locale.ROOT));
                    receiver.tie(new Tie((String) row[0], (String) row[1], kind, (Boolean) row[3]));
                }
            }
        }
        receiver.end();
    }

    private NativeQuery<Object[]> rows(LibraryId library, String sql) {
        var query = filled(session.createNativeQuery(sql, Object[].class), library, Optional.empty());
        query.setFetchSize(ROWS_AT_ONCE);
        return query;
    }

    private static Node node(Object[] row) {
        return new Node(
                (String) row[0],
                text(row[1]),
                text(row[2]),
                Optional.ofNullable((Integer) row[3]),
                text(row[4]),
                text(row[5]),
                ((Number) row[6]).longValue(),
                (Boolean) row[7]);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// A shortest way from one work to another.
    ///
    /// @param along    whether only from the work that cites to the work it cites, or either way
    /// @param longest  how many citations it may have at the most
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public CitationPath path(LibraryId library, String from, String to, boolean along, int longest) {
        var start = works.one(library, from).id().value();
        var end = works.one(library, to).id().value();
        var walk = new Walk(session, library, along, longest);
        List<UUID> ids = walk.between(start, end);
        return new CitationPath(
                views.all(
                        library.number(),
                        ids.stream()
                                .map(id -> WorkRow.<WorkRow>findById(new RowId(library.number(), id)))
                                .toList()),
                walk.isComplete(),
                walk.seen());
    }
}
