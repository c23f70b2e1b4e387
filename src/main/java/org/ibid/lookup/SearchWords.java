package org.ibid.lookup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// What is known of a work, as words to search with: without the signs that the services' languages of search give a
/// meaning to, and bounded.
///
/// @param title  never empty
/// @param author the first author's family name; may be empty
/// @param place  the journal or the book it is in; may be empty
/// @param year   may be empty
public record SearchWords(String title, String author, String place, String year) {

    private static final int LONGEST_TITLE = 250;

    /// All words together are a key of an index of PostgreSQL's: 2,704 bytes, and a letter may have four.
    private static final int LONGEST = 150;

    /// In capitals they are operators of Lucene and of Entrez.
    private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR|NOT|TO)\\b");

    public SearchWords {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a search has a title");
        }
    }

    /// Empty if the work has no title.
    public static Optional<SearchWords> of(Work work) {
        return work.text("title")
                .map(title -> plain(title, LONGEST_TITLE))
                .filter(title -> !title.isBlank())
                .map(title -> new SearchWords(
                        title,
                        plain(
                                Stream.of("author", "editor")
                                        .flatMap(role -> work.names(role).stream())
                                        .findFirst()
                                        .map(SearchWords::family)
                                        .orElse(""),
                                LONGEST),
                        plain(work.text("container-title").orElse(""), LONGEST),
                        work.year().map(String::valueOf).orElse("")));
    }

    private static String family(Name name) {
        return switch (name) {
            case Name.Person person -> person.familyWithParticles();
            case Name.Literal(String text) -> text;
        };
    }

    private static String plain(String text, int longest) {
        String words = text.replaceAll("</?[a-z]{1,6}>", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}'’]+", " ")
                .strip();
        boolean fits = words.codePointCount(0, words.length()) <= longest;
        String bounded = fits ? words : words.substring(0, words.offsetByCodePoints(0, longest));
        return OPERATOR.matcher(bounded).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    }

    /// All of them in one line.
    public String all() {
        return Stream.of(author, year, title, place)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
