package org.ibid.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// The sources of a made corpus, each made anew from its number whenever it is asked for, so that none is kept.
///
/// Some are made to be mistaken for the one before: the second part, a later edition, the same authors in the same
/// journal and year; a few have a title that hundreds have.
record Sources(long seed) {

    private static final List<String> COMMON_TITLES = List.of("Introduction", "Editorial", "Conclusion", "Preface");

    Work source(int number) {
        var chance = Chance.of(seed, number);
        if (number > 0 && chance.falls(0.03)) {
            return twin(plain(number - 1), chance);
        }
        return plain(number);
    }

    private static Work twin(Work first, Chance chance) {
        return switch (chance.between(0, 2)) {
            case 0 ->
                first.with("title", first.text("title").orElse("") + ", part II")
                        .without("DOI");
            case 1 ->
                first.with("title", title(chance)).with("page", pages(chance)).without("DOI");
            default ->
                first.with("edition", "2")
                        .withDate("issued", PartialDate.ofYear(first.year().orElse(2000) + 6))
                        .without("DOI");
        };
    }

    private Work plain(int number) {
        var chance = Chance.of(seed + 1, number);
        int year = 2024 - chance.rank(70);
        var work = Work.ofType("article-journal")
                .with("title", chance.falls(0.01) ? chance.one(COMMON_TITLES) : title(chance))
                .withNames("author", people(chance))
                .withDate("issued", PartialDate.ofYear(year));
        double kind = chance.random().nextDouble();
        if (kind < 0.7) {
            return article(work, chance, number, year);
        } else if (kind < 0.85) {
            return work.as("book").with("publisher", chance.early(Vocabulary.PUBLISHERS));
        } else if (kind < 0.93) {
            return work.as("chapter")
                    .with("container-title", title(chance))
                    .with("publisher", chance.early(Vocabulary.PUBLISHERS))
                    .with("page", pages(chance));
        }
        return work.as("paper-conference")
                .with(
                        "container-title",
                        "Proceedings of the International Conference on " + chance.one(Vocabulary.FIELDS))
                .with("page", pages(chance));
    }

    private static Work article(Work work, Chance chance, int number, int year) {
        var full = work.with("container-title", journal(chance))
                .with("volume", Integer.toString(chance.between(1, 140)))
                .with("issue", Integer.toString(chance.between(1, 12)))
                .with("page", pages(chance));
        return chance.falls(0.6)
                ? full.with("DOI", "10." + chance.between(1001, 1060) + "/j." + year + "." + number)
                : full;
    }

    private static String journal(Chance chance) {
        String field = chance.early(Vocabulary.FIELDS);
        return switch (chance.between(0, 5)) {
            case 0 -> "Journal of " + field;
            case 1 -> "International Journal of " + field;
            case 2 -> "Annals of " + field;
            case 3 -> "European Review of " + field;
            case 4 -> "Journal of Applied " + field;
            default -> field;
        };
    }

    private static String pages(Chance chance) {
        int first = chance.between(1, 1800);
        return first + "-" + (first + chance.between(4, 40));
    }

    private static String title(Chance chance) {
        String first = chance.early(Vocabulary.ADJECTIVES) + " " + chance.one(Vocabulary.NOUNS);
        String second = chance.one(Vocabulary.NOUNS);
        String main = switch (chance.between(0, 5)) {
            case 0 -> first + " and " + second + " in " + chance.one(Vocabulary.PLACES);
            case 1 -> "The effects of " + first + " on " + second + " in " + chance.one(Vocabulary.PLACES);
            case 2 -> "Towards " + first + ", " + second + " and " + chance.one(Vocabulary.NOUNS);
            case 3 -> chance.one(Vocabulary.ADJECTIVES) + " " + second + " for " + first;
            case 4 -> "On the " + first + " of " + chance.one(Vocabulary.ADJECTIVES) + " " + second;
            default ->
                second + ", " + chance.one(Vocabulary.NOUNS) + " and " + first + ", " + chance.between(1800, 1980) + "-"
                        + chance.between(1981, 2010);
        };
        String whole = Character.toUpperCase(main.charAt(0)) + main.substring(1);
        return chance.falls(0.35) ? whole + ": " + chance.one(Vocabulary.SUBTITLES) : whole;
    }

    private static List<Name> people(Chance chance) {
        int count = chance.falls(0.35) ? 1 : chance.falls(0.5) ? 2 : chance.between(3, 7);
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(_ -> person(chance)).toList());
    }

    private static Name person(Chance chance) {
        String given = chance.one(Vocabulary.GIVENS);
        return new Name.Person(
                chance.early(Vocabulary.BEGINNINGS) + chance.one(Vocabulary.ENDINGS),
                chance.falls(0.4) ? given + " " + chance.one(Vocabulary.GIVENS).charAt(0) + "." : given);
    }
}
