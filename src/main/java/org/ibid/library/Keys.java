package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.work.Work;

/// Citation keys, made by the library's [KeyPattern] and given once. A key that came with a record is kept if
/// it is free.
@ApplicationScoped
class Keys {

    /// More than any program makes; PostgreSQL indexes 2,704 bytes at the most.
    private static final int LONGEST = 200;

    private final Session session;

    Keys(Session session) {
        this.session = session;
    }

    /// The keys of new works, still to be written. The caller holds the library's lock, so nobody else takes
    /// the same.
    List<KeyRow> give(LibraryId library, List<WorkRow> works) {
        var pattern = pattern(library);
        var stems = works.stream()
                .map(work -> work.wishedKey == null ? pattern.stem(work.csl) : work.wishedKey)
                .toList();
        var free = new FreeKeys(asked -> taken(library, asked));
        free.lookAhead(stems);
        var rows = new ArrayList<KeyRow>();
        for (int i = 0; i < works.size(); i++) {
            rows.add(row(library, works.get(i).id, free.take(stems.get(i)), true));
        }
        return rows;
    }

    /// What the key of a work would begin with.
    @Snapshot
    String stem(LibraryId library, Work work) {
        return pattern(library).stem(work);
    }

    private KeyPattern pattern(LibraryId library) {
        return KeyPattern.stored(Column.of(
                        session,
                        "select key_pattern from library where library_id = ?1 and key_pattern is not null",
                        String.class)
                .setParameter(1, library.number())
                .getResultStream()
                .findFirst());
    }

    /// Keys under which works are to be found as well, still to be written: those that nobody has, and that
    /// can be keys. The caller holds the library's lock.
    List<KeyRow> aliases(LibraryId library, List<Wish> wishes) {
        var possible =
                wishes.stream().filter(wish -> refusal(wish.key()).isEmpty()).toList();
        var taken = taken(library, possible.stream().map(Wish::key).collect(Collectors.toSet()));
        return possible.stream()
                .filter(wish -> taken.add(anyCase(wish.key())))
                .map(wish -> row(library, wish.work(), wish.key(), false))
                .toList();
    }

    /// A key that a work is to be found under.
    record Wish(UUID work, String key) {}

    /// Why a text cannot be a key; nothing if it can.
    static Optional<String> refusal(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.of("a key has 1 to " + LONGEST + " characters");
        }
        if (!key.codePoints().allMatch(Keys::isOfKeys) || key.equals(".") || key.equals("..")) {
            return Optional.of("a key has letters, digits and signs, but no spaces, braces, commas or backslashes");
        }
        return Ids.parse(key).map(_ -> "it has the form of a work's id");
    }

    private static boolean isOfKeys(int character) {
        return !Character.isWhitespace(character)
                && !Character.isISOControl(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.SURROGATE
                && "{},\\\"".indexOf(character) < 0;
    }

    static String anyCase(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    static KeyRow row(LibraryId library, UUID work, String key, boolean current) {
        var row = new KeyRow();
        row.libraryId = library.number();
        row.key = key;
        row.workId = work;
        row.current = current;
        row.createdAt = Instant.now();
        return row;
    }

    private Set<String> taken(LibraryId library, Set<String> asked) {
        var taken = new HashSet<String>();
        Column.of(session, """
                        select asked from unnest(cast(?2 as text[])) as asked
                        where exists (select 1 from key where library_id = ?1 and lower(key) = lower(asked))""", String.class)
                .setParameter(1, library.number())
                .setParameter(2, asked.toArray(String[]::new))
                .getResultList()
                .forEach(key -> taken.add(anyCase(key)));
        return taken;
    }
}
