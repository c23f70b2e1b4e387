package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Citation keys: family name, year and first telling word of the title (`khan2021russia`), given once. Without a
/// name the title's word stands first (`shifting2018`). A key that came with a record is kept if it is free.
@ApplicationScoped
class Keys {

    private static final Set<String> PASSED_OVER = Set.of(
            "a", "an", "and", "as", "at", "by", "das", "de", "der", "des", "die", "du", "ein", "eine", "el", "en",
            "for", "from", "how", "in", "into", "is", "la", "le", "les", "los", "of", "on", "or", "the", "to", "un",
            "une", "und", "what", "when", "why", "with");

    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'ı', "i"));

    /// More than any program makes; PostgreSQL indexes 2,704 bytes at the most.
    private static final int LONGEST = 200;

    /// Few works share a stem.
    private static final int FIRST_TRIED = 4;

    private final Session session;

    Keys(Session session) {
        this.session = session;
    }

    /// The keys of new works, still to be written. The caller holds the library's lock, so nobody else takes the same.
    List<KeyRow> give(LibraryId library, List<WorkRow> works) {
        var stems = works.stream()
                .map(work -> work.wishedKey == null ? stem(work.csl) : work.wishedKey)
                .toList();
        var taken = taken(library, firstOf(new HashSet<>(stems)));
        var next = new HashMap<String, Integer>();
        var rows = new ArrayList<KeyRow>();
        for (int i = 0; i < works.size(); i++) {
            String stem = stems.get(i);
            int number = firstFree(library, stem, next.getOrDefault(anyCase(stem), 0), taken);
            next.put(anyCase(stem), number + 1);
            taken.add(anyCase(stem + suffix(number)));
            rows.add(row(library, works.get(i).id, stem + suffix(number), true));
        }
        return rows;
    }

    /// Keys under which works are to be found as well, still to be written: those that nobody has, and that can be
    /// keys.
    /// The caller holds the library's lock.
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

    private static KeyRow row(LibraryId library, UUID work, String key, boolean current) {
        var row = new KeyRow();
        row.libraryId = library.number();
        row.key = key;
        row.workId = work;
        row.current = current;
        row.createdAt = Instant.now();
        return row;
    }

    static String stem(Work work) {
        String name = Stream.of("author", "editor", "translator")
                .flatMap(role -> work.names(role).stream())
                .findFirst()
                .map(Keys::word)
                .orElse("");
        String year = work.year().map(Object::toString).orElse("");
        String title = work.text("title").map(Keys::firstTellingWord).orElse("");
        if (name.isEmpty() && title.isEmpty()) {
            return (work.fields().containsKey("title") ? "work" : "untitled") + year;
        }
        return name.isEmpty() ? title + year : name + year + title;
    }

    private static String word(Name name) {
        String folded = folded(name.head());
        return switch (name) {
            case Name.Person _ -> folded.replace(" ", "");
            case Name.Literal _ -> firstTellingWord(name.head());
        };
    }

    private static String firstTellingWord(String text) {
        return Stream.of(folded(text.replaceAll("<[^>]*>", "")).split(" "))
                .filter(word -> !word.isEmpty() && !PASSED_OVER.contains(word))
                .findFirst()
                .orElse("");
    }

    private static String folded(String text) {
        return Normalizer.normalize(spelled(text), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’ʼ`]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /// Letters that do not come apart into a base letter and a mark.
    private static String spelled(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(letter -> out.append(SPELLED.getOrDefault(letter, Character.toString(letter))));
        return out.toString();
    }

    private static Set<String> firstOf(Set<String> stems) {
        return stems.stream()
                .flatMap(stem -> IntStream.range(0, FIRST_TRIED).mapToObj(number -> stem + suffix(number)))
                .collect(Collectors.toSet());
    }

    /// Thousands of works may share a stem (`work2018`, where no title has a Latin letter). Their keys were given in
    /// order, so the end is found by doubling and halving; any free key would do.
    private int firstFree(LibraryId library, String stem, int from, Set<String> taken) {
        for (int number = from; number < FIRST_TRIED; number++) {
            if (!taken.contains(anyCase(stem + suffix(number)))) {
                return number;
            }
        }
        int low = Math.max(from, FIRST_TRIED) - 1;
        int step = 1;
        while (isTaken(library, stem + suffix(low + step), taken)) {
            low += step;
            step *= 2;
        }
        int high = low + step;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (isTaken(library, stem + suffix(middle), taken)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean isTaken(LibraryId library, String key, Set<String> taken) {
        return taken.contains(anyCase(key)) || !taken(library, Set.of(key)).isEmpty();
    }

    private Set<String> taken(LibraryId library, Set<String> asked) {
        var taken = new HashSet<String>();
        session.createNativeQuery("""
                        select asked from unnest(cast(?2 as text[])) as asked
                        where exists (select 1 from key where library_id = ?1 and lower(key) = lower(asked))""", String.class)
                .setParameter(1, library.number())
                .setParameter(2, asked.toArray(String[]::new))
                .getResultList()
                .forEach(key -> taken.add(anyCase(key)));
        return taken;
    }

    /// Nothing, then a to z, then aa, ab...
    private static String suffix(int number) {
        return number == 0 ? "" : suffix((number - 1) / 26) + (char) ('a' + (number - 1) % 26);
    }
}
