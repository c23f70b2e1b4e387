package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Invents sources: articles, books, chapters, papers of meetings, reports, theses, pages; a few by the same authors,
/// a few of the same year.
final class Records {

    private final Dice dice;
    private final String language;

    Records(Dice dice, String language) {
        this.dice = dice;
        this.language = language;
    }

    List<Work> make(int count) {
        var works = new ArrayList<Work>();
        for (int i = 0; i < count; i++) {
            Work work = one();
            if (i > 2 && dice.chance(0.15)) {
                work = relative(work, works.get(i - dice.between(1, 3)));
            }
            works.add(work.withId("w" + i));
        }
        return works;
    }

    static String id(Work work) {
        return work.text("id").orElseThrow();
    }

    /// Another work of the same authors, often of the same year.
    private Work relative(Work work, Work other) {
        Work relative = work.withNames("author", other.names("author"));
        return dice.chance(0.5) && other.date("issued").isPresent()
                ? relative.withDate("issued", PartialDate.ofYear(other.year().orElseThrow()))
                : relative;
    }

    private Work one() {
        int kind = dice.between(1, 100);
        Work work = kind <= 45
                ? article()
                : kind <= 65
                        ? book()
                        : kind <= 78 ? chapter() : kind <= 84 ? meeting() : kind <= 92 ? report() : thesis();
        return work.with("title", title()).withDate("issued", PartialDate.ofYear(dice.between(1968, 2024)));
    }

    private Work article() {
        int first = dice.between(1, 900);
        Work work = by(Work.ofType("article-journal"))
                .with("container-title", dice.one(Stock.JOURNALS.get(language)))
                .with("volume", String.valueOf(dice.between(1, 120)))
                .with("page", first + "-" + (first + dice.between(2, 40)));
        work = dice.chance(0.7) ? work.with("issue", String.valueOf(dice.between(1, 6))) : work;
        return dice.chance(0.4)
                ? work.with("DOI", "10." + dice.between(1000, 9999) + "/jrs." + dice.between(1000, 99999))
                : work;
    }

    private Work book() {
        return published(
                dice.chance(0.9) ? by(Work.ofType("book")) : Work.ofType("book").withNames("editor", people(2)));
    }

    private Work chapter() {
        int first = dice.between(1, 300);
        return published(by(Work.ofType("chapter")))
                .with("container-title", title())
                .withNames("editor", people(dice.between(1, 2)))
                .with("page", first + "-" + (first + dice.between(8, 30)));
    }

    private Work meeting() {
        return by(Work.ofType("paper-conference"))
                .with(
                        "container-title",
                        "Proceedings of the " + dice.between(3, 30) + "th Conference on Water and Society")
                .with("page", dice.between(1, 90) + "-" + dice.between(91, 120))
                .with("publisher-place", dice.one(Stock.PLACES));
    }

    private Work report() {
        String organisation = dice.one(Stock.ORGANISATIONS);
        Work work = Work.ofType(dice.chance(0.5) ? "report" : "webpage")
                .withNames("author", List.of(new Name.Literal(organisation)))
                .with("publisher-place", dice.one(Stock.PLACES));
        return dice.chance(0.6) ? work.with("URL", "https://www.example.org/docs/" + dice.between(100, 9999)) : work;
    }

    private Work thesis() {
        return by(Work.ofType("thesis"))
                .with("publisher", "University of " + dice.one(Stock.PLACES))
                .with("genre", "PhD thesis");
    }

    private Work published(Work work) {
        return work.with("publisher", dice.one(Stock.PUBLISHERS)).with("publisher-place", dice.one(Stock.PLACES));
    }

    private Work by(Work work) {
        return work.withNames("author", people(dice.chance(0.45) ? 1 : dice.chance(0.5) ? 2 : dice.between(3, 6)));
    }

    private List<Name> people(int count) {
        return dice.some(count, Stock.FAMILIES).stream().map(this::person).toList();
    }

    private Name person(String family) {
        String chosen = dice.chance(0.05) ? dice.one(Stock.PARTICLED) : family;
        return new Name.Person(chosen, dice.one(Stock.GIVENS));
    }

    private String title() {
        String main = dice.one(Stock.SUBJECTS.get(language)) + " " + dice.one(Stock.SCOPES.get(language));
        return dice.chance(0.4) ? main + ": " + dice.one(Stock.QUESTIONS.get(language)) : main;
    }
}
