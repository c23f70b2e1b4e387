package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// A library as Zotero's clients see one: its works are items, its papers collections of the works they cite.
///
/// An item's version is the last change of the work itself, or of the collections it is in: when a paper came
/// to cite it, or no longer does.
@ApplicationScoped
public class Items {

    private final Session session;
    private final WorkViews views;

    Items(Session session, WorkViews views) {
        this.session = session;
        this.views = views;
    }

    /// A work as an item.
    ///
    /// @param collections the papers that cite it
    /// @param addedAt     when it came into the library
    /// @param changedAt   when its record was last changed
    public record Item(
            ItemKey key, long version, StoredWork work, List<ItemKey> collections, Instant addedAt, Instant changedAt) {
        public Item {
            collections = List.copyOf(collections);
        }
    }

    /// A paper as a collection.
    ///
    /// @param name  its title, or else the name of its file, or else its key
    /// @param items how many works it cites
    public record Collection(ItemKey key, long version, PaperId paper, String name, long items) {}

    /// A keyword.
    ///
    /// @param items how many works have it
    public record Tag(String name, long items) {}

    /// The version of an item or a collection.
    public record Versioned(ItemKey key, long version) {}

    /// What is gone.
    public record Gone(List<ItemKey> items, List<ItemKey> collections) {}

    private static final String COLLECTIONS = """
            from paper p join work w using (library_id, work_id) join key k using (library_id, work_id)
            where p.library_id = :library and k.current and p.version > :since
              and (cardinality(cast(:among as bigint[])) = 0 or p.item_number = any(cast(:among as bigint[])))""";

    private static final String BY_NAME = " order by folded(coalesce(w.title, p.file_name, k.key)), p.item_number";

    /// The items that a query finds.
    @Snapshot
    public Page<Item> page(LibraryId library, ItemQuery query, Window window) {
        var search = ItemSearch.of(library, query);
        List<Object[]> found = filled(
                        search,
                        "select work_id, item_number, " + ItemSearch.VERSION + " from work where " + search.conditions()
                                + order(query))
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var total = Column.of(session, "select count(*) from work where " + search.conditions(), Long.class);
        search.fillWithoutOrder(total);
        return new Page<>(total.getSingleResult(), window.offset(), items(library, found));
    }

    /// The version of every item that a query finds.
    @Snapshot
    public List<Versioned> versions(LibraryId library, ItemQuery query) {
        var search = ItemSearch.of(library, query);
        return filled(
                        search,
                        "select item_number, " + ItemSearch.VERSION + " from work where " + search.conditions()
                                + order(query))
                .getResultStream()
                .map(Items::versioned)
                .toList();
    }

    private NativeQuery<Object[]> filled(ItemSearch search, String sql) {
        var query = session.createNativeQuery(sql, Object[].class);
        search.fill(query);
        return query;
    }

    private static String order(ItemQuery query) {
        return " order by " + query.order().sql() + (query.descending() ? " desc" : "")
                + " nulls last, created_at, work_id";
    }

    private static Versioned versioned(Object[] row) {
        return new Versioned(ItemKey.of(((Number) row[0]).longValue()), ((Number) row[1]).longValue());
    }

    private List<Item> items(LibraryId library, List<Object[]> found) {
        var ids = found.stream().map(row -> (UUID) row[0]).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = WorkRow.of(session, library.number(), ids).stream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        var works = views.all(library.number(), ids.stream().map(rows::get).toList()).stream()
                .collect(Collectors.toMap(work -> work.id().value(), Function.identity()));
        var collections = collections(library, ids);
        return found.stream()
                .map(row -> {
                    UUID id = (UUID) row[0];
                    return new Item(
                            ItemKey.of(((Number) row[1]).longValue()),
                            ((Number) row[2]).longValue(),
                            works.get(id),
                            collections.getOrDefault(id, List.of()),
                            rows.get(id).createdAt,
                            rows.get(id).updatedAt);
                })
                .toList();
    }

    private Map<UUID, List<ItemKey>> collections(LibraryId library, List<UUID> works) {
        return session.createNativeQuery("""
                        select c.work_id, p.item_number from collected c join paper p using (library_id, paper_id)
                        where c.library_id = ?1 and c.work_id = any(cast(?2 as uuid[])) order by p.item_number""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, works.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> ItemKey.of(((Number) row[1]).longValue()), Collectors.toList())));
    }

    /// The item of a key; if its work was merged into another, that one's.
    @Snapshot
    public Optional<Item> find(LibraryId library, ItemKey key) {
        var found = session.createNativeQuery("""
                with recursive here (work_id, merged_into) as (
                    select work_id, merged_into from work where library_id = :library and item_number = :number
                    union
                    select w.work_id, w.merged_into from work w join here on w.work_id = here.merged_into
                    where w.library_id = :library)
                select work_id, item_number, %s from work
                where library_id = :library and merged_into is null and work_id in (select work_id from here)
                """.formatted(ItemSearch.VERSION), Object[].class)
                .setParameter("library", library.number())
                .setParameter("number", key.number())
                .getResultList();
        return items(library, found).stream().findFirst();
    }

    /// The collections of a library, by name.
    ///
    /// @param among only these; all if it is empty
    /// @param since changed after this version of the library
    @Snapshot
    public Page<Collection> collections(LibraryId library, List<ItemKey> among, long since, Window window) {
        var rows = session.createNativeQuery("""
                select p.item_number, p.version, p.paper_id, coalesce(w.title, p.file_name, k.key) as name,
                       (select count(*) from collected c
                        where c.library_id = p.library_id and c.paper_id = p.paper_id)
                """ + COLLECTIONS + BY_NAME, Object[].class);
        var total = Column.of(session, "select count(*) " + COLLECTIONS, Long.class);
        var collections = asked(rows, library, among, since)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultStream()
                .map(Items::collection)
                .toList();
        return new Page<>(asked(total, library, among, since).getSingleResult(), window.offset(), collections);
    }

    /// The version of every collection of a library, by its name.
    ///
    /// @param among only these; all if it is empty
    /// @param since changed after this version of the library
    @Snapshot
    public List<Versioned> collectionVersions(LibraryId library, List<ItemKey> among, long since) {
        var rows =
                session.createNativeQuery("select p.item_number, p.version " + COLLECTIONS + BY_NAME, Object[].class);
        return asked(rows, library, among, since)
                .getResultStream()
                .map(Items::versioned)
                .toList();
    }

    private static <T> NativeQuery<T> asked(NativeQuery<T> query, LibraryId library, List<ItemKey> among, long since) {
        return query.setParameter("library", library.number())
                .setParameter("since", since)
                .setParameter("among", ItemSearch.numbers(among));
    }

    private static Collection collection(Object[] row) {
        return new Collection(
                ItemKey.of(((Number) row[0]).longValue()),
                ((Number) row[1]).longValue(),
                new PaperId((UUID) row[2]),
                (String) row[3],
                ((Number) row[4]).longValue());
    }

    /// The keywords of the items that a query finds, in order of the alphabet.
    ///
    /// @param part what stands in them, in any case; none is left out if it is empty
    @Snapshot
    public Page<Tag> tags(LibraryId library, ItemQuery query, String part, Window window) {
        var search = ItemSearch.of(library, query);
        var rows = session.createNativeQuery("""
                select tag, count(*) from (
                    select distinct work_id, unnest(%s) as tag from work where %s) as tagged
                where position(folded(:part) in folded(tag)) > 0
                group by tag order by folded(tag), tag""".formatted(ItemSearch.TAGS, search.conditions()), Object[].class);
        search.fillWithoutOrder(rows);
        var tags = rows.setParameter("part", part).getResultList();
        return new Page<>(
                tags.size(),
                window.offset(),
                tags.stream()
                        .skip(window.offset())
                        .limit(window.limit())
                        .map(row -> new Tag((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }

    /// What is gone since a version of the library: deleted, or merged into another work.
    @Snapshot
    public Gone gone(LibraryId library, long since) {
        var rows = session.createNativeQuery("""
                select kind, item_number from gone_item where library_id = ?1 and version > ?2
                union all
                select 'work', item_number from work where library_id = ?1 and version > ?2 and merged_into is not null
                order by 1, 2""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, since)
                .getResultList();
        return new Gone(keys(rows, "work"), keys(rows, "paper"));
    }

    private static List<ItemKey> keys(List<Object[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> ItemKey.of(((Number) row[1]).longValue()))
                .toList();
    }
}
