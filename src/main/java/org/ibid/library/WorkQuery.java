package org.ibid.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What to look for among the works; all that is given must hold.
///
/// @param words  words of the title, the names, the container, the publisher or the keywords
/// @param whole  whether they are whole words, and not beginnings of words as well
/// @param author part of an author's, editor's or translator's name
/// @param year   the year of issue
/// @param doi    a DOI, in any dress and case
/// @param key    the beginning of a key or an alias
public record WorkQuery(
        Optional<String> words,
        boolean whole,
        Optional<String> author,
        Optional<Integer> year,
        Optional<String> doi,
        Optional<String> key) {

    /// Of words or beginnings of words.
    public WorkQuery(
            Optional<String> words,
            Optional<String> author,
            Optional<Integer> year,
            Optional<String> doi,
            Optional<String> key) {
        this(words, false, author, year, doi, key);
    }

    /// No text of a work has a NUL, and the database takes none.
    public WorkQuery {
        words = words.map(WorkQuery::withoutNul);
        author = author.map(WorkQuery::withoutNul);
        doi = doi.map(WorkQuery::withoutNul);
        key = key.map(WorkQuery::withoutNul);
    }

    /// Every work.
    public static final WorkQuery ALL =
            new WorkQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/\\S+");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\s)([12]\\d{3})(?=\\s|$)");

    /// The works in which all of some words are.
    public static WorkQuery ofWords(String words) {
        return new WorkQuery(Optional.of(words), ALL.author, ALL.year, ALL.doi, ALL.key);
    }

    /// The works of a DOI.
    public static WorkQuery ofDoi(String doi) {
        return new WorkQuery(ALL.words, ALL.author, ALL.year, Optional.of(doi), ALL.key);
    }

    /// What a person may mean who types this, the likeliest reading first: a DOI; or words, words and a year, or the
    /// beginning of a key; every work if it is blank.
    public static List<WorkQuery> typed(String text) {
        var none = ALL.words;
        var doi = DOI.matcher(text);
        if (text.isBlank()) {
            return List.of(ALL);
        }
        if (doi.find()) {
            return List.of(ofDoi(doi.group()));
        }
        var year = YEAR.matcher(text);
        var dated = year.find()
                ? Stream.of(new WorkQuery(
                        Optional.of(year.replaceFirst(" ")),
                        none,
                        Optional.of(Integer.valueOf(year.group(1))),
                        none,
                        none))
                : Stream.<WorkQuery>of();
        return Stream.of(
                        Stream.of(ofWords(text)),
                        dated,
                        Stream.of(new WorkQuery(none, none, ALL.year, none, Optional.of(text.strip()))))
                .flatMap(readings -> readings)
                .toList();
    }

    /// What a text may mean whose words are whole: words, or words and a year.
    static List<WorkQuery> meant(String text) {
        return typed(text).stream()
                .filter(reading -> reading.key.isEmpty())
                .map(reading ->
                        new WorkQuery(reading.words, true, reading.author, reading.year, reading.doi, reading.key))
                .toList();
    }

    private static String withoutNul(String text) {
        return text.replace("\0", "");
    }
}
