package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Looks keys up: the keys of works, the work of a key, keys that look alike.
@ApplicationScoped
class KeyIndex {

    private final Session session;

    KeyIndex(Session session) {
        this.session = session;
    }

    /// The current key of each work. The works are one parameter, however many: a list would be another
    /// statement for each number of them.
    Map<UUID, String> current(int library, Collection<UUID> works) {
        return session
                .createNativeQuery("""
                        select * from key
                        where library_id = ?1 and work_id = any(cast(?2 as uuid[])) and current""", KeyRow.class)
                .setParameter(1, library)
                .setParameter(2, works.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.workId, row -> row.key));
    }

    /// The row of a key, in any case, also of one whose work is gone.
    Optional<KeyRow> row(LibraryId library, String key) {
        return KeyRow.<KeyRow>find("libraryId = ?1 and lower(key) = lower(?2)", library.number(), key)
                .firstResultOptional();
    }

    /// Keys that look like a text and begin with the same letters, the most alike first. Of those that share more with
    /// it so many are looked at, then of those that share less: it takes no longer in a large library.
    List<String> nearest(LibraryId library, String text) {
        return Column.of(session, """
                        select key from (
                            select distinct near.key from unnest(array[12, 8, 5, 3, 1]) as letters
                            cross join lateral (
                                select key from key
                                where library_id = ?1 and work_id is not null
                                  and lower(key) ~>=~ left(lower(?2), letters)
                                  and lower(key) ~<~ (left(lower(?2), letters) || chr(1114111))
                                limit 100) as near) as few
                        where similarity(key, ?2) > 0.2
                        order by similarity(key, ?2) desc, key limit 5""", String.class)
                .setParameter(1, library.number())
                .setParameter(2, text)
                .getResultList()
                .stream()
                .toList();
    }
}
