package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Citation keys: family name, year and first telling word of the title (`khan2021russia`), given once. Without a
/// name the title's word stands first (`shifting2018`).
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

    private final Session session;

    Keys(Session session) {
        this.session = session;
    }

    /// Gives a new work its key. The caller holds the library's lock, so nobody else takes the same one.
    String give(LibraryId library, WorkRow work) {
        var row = new KeyRow();
        row.libraryId = library.number();
        row.key = free(library, stem(work.csl));
        row.workId = work.id;
        row.current = true;
        row.createdAt = Instant.now();
        row.persist();
        return row.key;
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

    private String free(LibraryId library, String stem) {
        List<String> rows = session.createNativeQuery(
                        "select lower(key) from key where library_id = ?1 and lower(key) like ?2 || '%'", String.class)
                .setParameter(1, library.number())
                .setParameter(2, stem)
                .getResultList();
        var taken = new HashSet<>(rows);
        return Stream.iterate(0, number -> number + 1)
                .map(number -> stem + suffix(number))
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /// Nothing, then a to z, then aa, ab...
    private static String suffix(int number) {
        return number == 0 ? "" : suffix((number - 1) / 26) + (char) ('a' + (number - 1) % 26);
    }
}
