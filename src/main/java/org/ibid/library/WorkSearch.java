package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private record Filter(String conditions, Map<String, Object> values) {
        void fill(NativeQuery<?> query) {
            values.forEach(query::setParameter);
        }
    }

    Page<WorkRow> page(LibraryId library, WorkQuery query, Window window) {
        var filter = filter(library, query);
        var total = session.createNativeQuery("select count(*) from work where " + filter.conditions(), Long.class);
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

    private static Filter filter(LibraryId library, WorkQuery query) {
        var conditions = new ArrayList<>(List.of("library_id = :library", "merged_into is null"));
        var values = new LinkedHashMap<String, Object>(Map.of("library", library.number()));
        query.words()
                .filter(words -> !words.isBlank())
                .map(WorkSearch::prefixes)
                .ifPresent(words -> {
                    conditions.add(words.isEmpty() ? "false" : "words @@ to_tsquery('simple', folded(:words))");
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

    /// Every word as a prefix, all of them needed: `russ relat` finds "Russia's relations".
    private static String prefixes(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static String bare(String doi) {
        return doi.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://)?(dx\\.)?doi\\.org/", "")
                .replaceFirst("^doi:\\s*", "");
    }

    private static String verbatim(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
