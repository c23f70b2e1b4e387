package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Finds works by what a person remembers of them.
@ApplicationScoped
class WorkSearch {

    private final Session session;

    WorkSearch(Session session) {
        this.session = session;
    }

    /// What a query asks, in SQL over the table `work`.
    record Filter(String conditions, Map<String, Object> values) {
        void fill(NativeQuery<?> query) {
            values.forEach(query::setParameter);
        }

        boolean isOfAll() {
            return values.size() == 1;
        }
    }

    Page<WorkRow> page(LibraryId library, WorkQuery query, Window window) {
        var filter = filter(library, query);
        return filter.isOfAll() ? all(filter, window) : few(filter, window);
    }

    private Page<WorkRow> all(Filter filter, Window window) {
        var total = Column.of(session, "select count(*) from work where " + filter.conditions(), Long.class);
        filter.fill(total);
        var rows = session.createNativeQuery(
                        "select * from work where " + filter.conditions() + " order by created_at, work_id",
                        WorkRow.class)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit());
        filter.fill(rows);
        return new Page<>(total.getSingleResult(), window.offset(), rows.getResultList());
    }

    /// The works that a query finds behind one, in the order of [#page]; no more than so many.
    ///
    /// @param last the one before; the first ones if it is empty
    List<WorkRow> after(LibraryId library, WorkQuery query, Optional<WorkRow> last, int most) {
        var filter = filter(library, query);
        String behind = last.isEmpty() ? "" : " and (created_at, work_id) > (:at, :id)";
        var rows = session.createNativeQuery(
                        "select * from work where " + filter.conditions() + behind + " order by created_at, work_id",
                        WorkRow.class)
                .setMaxResults(most);
        filter.fill(rows);
        last.ifPresent(row -> rows.setParameter("at", row.createdAt).setParameter("id", row.id));
        return rows.getResultList();
    }

    /// Finds first and orders then: asked for the first of a library's oldest works that match, the database would go
    /// through all of them by age, as it cannot know how rare a word is.
    private Page<WorkRow> few(Filter filter, Window window) {
        var query = session.createNativeQuery("""
                with found as materialized (select created_at, work_id from work where %s)
                select total.works, page.work_id
                from (select count(*) as works from found) as total
                left join (select * from found order by created_at, work_id limit :limit offset :offset) as page on true
                order by page.created_at, page.work_id""".formatted(filter.conditions()), Object[].class)
                .setParameter("limit", window.limit())
                .setParameter("offset", window.offset());
        filter.fill(query);
        List<Object[]> found = query.getResultList();
        var ids = found.stream().map(row -> row[1]).filter(Objects::nonNull).toList();
        List<WorkRow> works = ids.isEmpty()
                ? List.of()
                : WorkRow.list(
                        "libraryId = ?1 and id in ?2 order by createdAt, id",
                        filter.values().get("library"),
                        ids);
        return new Page<>((Long) found.getFirst()[0], window.offset(), works);
    }

    /// What must hold of a row of works that a query finds.
    static Filter filter(LibraryId library, WorkQuery query) {
        var conditions = new ArrayList<>(List.of("library_id = :library", "merged_into is null"));
        var values = new LinkedHashMap<String, Object>(Map.of("library", library.number()));
        query.words()
                .filter(words -> !words.isBlank())
                .map(words -> terms(words, query.whole() ? "" : ":*"))
                .ifPresent(words -> {
                    conditions.add(
                            words.isEmpty() ? "false" : "words @@ (select to_tsquery('simple', folded(:words)))");
                    if (!words.isEmpty()) {
                        values.put("words", words);
                    }
                });
        query.author().ifPresent(author -> {
            conditions.add("folded(authors) like '%' || folded(:author) || '%'");
            values.put("author", verbatim(author));
        });
        query.year().ifPresent(year -> {
            conditions.add("year = :year");
            values.put("year", year);
        });
        query.doi().ifPresent(doi -> {
            conditions.add("lower(doi) = :doi");
            values.put("doi", bare(doi));
        });
        query.key().ifPresent(key -> {
            conditions.add("work_id in (select k.work_id from key k where k.library_id = :library"
                    + " and lower(k.key) like lower(:key) || '%')");
            values.put("key", verbatim(key));
        });
        return new Filter(String.join(" and ", conditions), values);
    }

    /// Every word, all of them needed: with the ending `:*` as a prefix, so that `russ relat` finds "Russia's
    /// relations".
    private static String terms(String words, String ending) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ending)
                .collect(Collectors.joining(" & "));
    }

    static String bare(String doi) {
        return doi.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://)?(dx\\.)?doi\\.org/", "")
                .replaceFirst("^doi:\\s*", "");
    }

    private static String verbatim(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
