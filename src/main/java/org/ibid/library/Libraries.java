package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.lookup.Service;

/// The libraries of this service. One, `main`, is always there.
@ApplicationScoped
public class Libraries {

    /// The library that addresses without a library mean.
    public static final String MAIN = "main";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final Session session;
    /// A library once made is never renamed nor taken away. Not to be filled in the transaction that makes one.
    private final Map<String, LibraryId> known = new ConcurrentHashMap<>();

    Libraries(Session session) {
        this.session = session;
    }

    /// @throws NoSuchLibrary if there is none of this name
    public LibraryId named(String name) {
        var library = known.get(name);
        return library != null ? library : remembered(name);
    }

    private LibraryId remembered(String name) {
        var library = find(name).orElseThrow(() -> new NoSuchLibrary(name));
        known.put(name, library);
        return library;
    }

    /// @throws NoSuchLibrary if there is none of this number
    public LibraryId numbered(int number) {
        return all().stream()
                .filter(library -> library.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchLibrary("" + number));
    }

    /// All libraries, in the order of their names.
    public List<LibraryId> all() {
        return session
                .createNativeQuery("select library_id, name from library order by name", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new LibraryId(((Number) row[0]).intValue(), (String) row[1]))
                .toList();
    }

    /// All names, in order.
    public List<String> names() {
        return all().stream().map(LibraryId::name).toList();
    }

    /// Makes a library unless there is one of this name.
    ///
    /// @return whether it is new
    /// @throws BadLibraryName if the name cannot stand in an address
    @Transactional
    public boolean make(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadLibraryName(name);
        }
        return session.createNativeMutationQuery("insert into library (name) values (?1) on conflict do nothing")
                        .setParameter(1, name)
                        .executeUpdate()
                == 1;
    }

    /// How a library stands.
    ///
    /// @param version           the number of its last change; it only ever grows
    /// @param conditionalWrites which writes must say what version they expect
    /// @param keyPattern        what new keys are made of
    /// @param changedAt         when it was last changed
    public record State(long version, ConditionalWrites conditionalWrites, String keyPattern, Instant changedAt) {}

    /// How a library stands now.
    public State state(LibraryId library) {
        Object[] row = session.createNativeQuery(
                        "select version, conditional_writes, coalesce(key_pattern, ?2), changed_at from library"
                                + " where library_id = ?1",
                        Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, KeyPattern.USUAL)
                .getSingleResult();
        return new State(
                ((Number) row[0]).longValue(),
                ConditionalWrites.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                (String) row[2],
                (Instant) row[3]);
    }

    /// Says which writes of a library must say what version they expect.
    @Transactional
    public void ask(LibraryId library, ConditionalWrites asked) {
        session.createNativeMutationQuery("update library set conditional_writes = ?2 where library_id = ?1")
                .setParameter(1, library.number())
                .setParameter(2, asked.name().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    /// Says what a library makes new keys of. Keys that were given stay.
    ///
    /// @param pattern as in `auth.lower + year + shorttitle(1).lower`; see the README
    /// @throws BadKeyPattern if it is none
    @Transactional
    public void makeKeysOf(LibraryId library, String pattern) {
        KeyPattern.of(pattern);
        session.createNativeMutationQuery("update library set key_pattern = ?2 where library_id = ?1")
                .setParameter(1, library.number())
                .setParameter(2, pattern)
                .executeUpdate();
    }

    /// The registries that a library asks; none unless somebody said so.
    public Set<Service> asks(LibraryId library) {
        return Column.of(session, "select unnest(asks) from library where library_id = ?1", String.class)
                .setParameter(1, library.number())
                .getResultStream()
                .flatMap(word -> Service.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
    }

    /// Says which registries a library asks.
    @Transactional
    public void letAsk(LibraryId library, Set<Service> services) {
        session.createNativeMutationQuery("update library set asks = ?2 where library_id = ?1")
                .setParameter(1, library.number())
                .setParameter(2, services.stream().map(Service::word).toArray(String[]::new))
                .executeUpdate();
    }

    /// Whether a library is to be filled with its first papers: it has none, or filling it was cut short.
    @Transactional
    public boolean beginFilling(LibraryId library) {
        return session.createNativeMutationQuery("""
                                update library l set filling = true
                                where library_id = ?1 and (filling or not exists
                                    (select 1 from paper p where p.library_id = l.library_id))""")
                        .setParameter(1, library.number())
                        .executeUpdate()
                == 1;
    }

    /// All first papers are in.
    @Transactional
    public void endFilling(LibraryId library) {
        session.createNativeMutationQuery("update library set filling = false where library_id = ?1")
                .setParameter(1, library.number())
                .executeUpdate();
    }

    private Optional<LibraryId> find(String name) {
        return Column.of(session, "select library_id from library where name = ?1", Integer.class)
                .setParameter(1, name.replace("\0", " "))
                .getResultStream()
                .map(number -> new LibraryId(number, name))
                .findFirst();
    }
}
