package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Finds works by what people call them. It takes the same few queries for one name and for a thousand.
@ApplicationScoped
class NamedWorks {

    private final Session session;
    private final WorkViews views;

    NamedWorks(Session session, WorkViews views) {
        this.session = session;
        this.views = views;
    }

    /// @param names ids, keys in any case, aliases, or DOIs in any dress
    /// @return each name that leads to a work, in the order given; a merged work's leads to what it was merged into
    Map<String, StoredWork> find(LibraryId library, Collection<String> names) {
        var asked =
                names.stream().filter(name -> name.indexOf('\0') < 0).distinct().toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var ids = ids(library, asked);
        var works = views.all(library.number(), WorkRow.of(session, library.number(), ids.values())).stream()
                .collect(Collectors.toMap(work -> work.id().value(), Function.identity()));
        var found = new LinkedHashMap<String, StoredWork>();
        asked.stream().filter(ids::containsKey).forEach(name -> found.put(name, works.get(ids.get(name))));
        return found;
    }

    private Map<String, UUID> ids(LibraryId library, List<String> names) {
        return session.createNativeQuery("""
                        with recursive asked as (
                            select * from unnest(cast(?2 as text[]), cast(?3 as uuid[]), cast(?4 as text[]))
                                as given (name, id, doi)),
                        found (name, work_id) as (
                            select name, key.work_id from asked
                            join key on key.library_id = ?1 and lower(key.key) = lower(asked.name)
                            union
                            select name, work.work_id from asked
                            join work on work.library_id = ?1 and work.work_id = asked.id
                            union
                            select name, work.work_id from asked
                            join work on work.library_id = ?1 and lower(work.doi) = asked.doi),
                        followed as (
                            select name, work_id from found
                            union
                            select name, work.merged_into from followed
                            join work on work.library_id = ?1 and work.work_id = followed.work_id
                            where work.merged_into is not null)
                        select distinct on (name) name, work_id from followed
                        join work using (work_id)
                        where library_id = ?1 and merged_into is null
                        order by name, created_at, work_id""", Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, names.toArray(String[]::new))
                .setParameter(3, names.stream().map(NamedWorks::id).toArray(UUID[]::new))
                .setParameter(4, names.stream().map(NamedWorks::doi).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    private static @Nullable UUID id(String name) {
        return WorkId.parse(name).map(WorkId::value).orElse(null);
    }

    /// None for what can be no DOI, so that the database need not look.
    private static @Nullable String doi(String name) {
        return name.contains("10.") && name.contains("/") ? WorkSearch.bare(name) : null;
    }
}
