package org.ibid.identity;

import static org.ibid.identity.Ruling.atMostReview;
import static org.ibid.identity.Ruling.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.identity.NormalTitle.About;

/// Two works of one text that are two works all the same: a chapter and its book, a preprint and what was
/// published, a translation, another edition, a reprint, a correction. They are linked by a person, not merged.
final class Relations {

    private final Comparison comparison;
    private final Profile one;
    private final Profile two;
    private final boolean titlesAgree;
    private final boolean identified;
    private final List<Ruling> rulings = new ArrayList<>();

    private Relations(Comparison comparison) {
        this.comparison = comparison;
        this.one = comparison.one();
        this.two = comparison.two();
        this.titlesAgree = comparison.hasAny(Comparison.TITLES_AGREE);
        this.identified = comparison.hasAny(Comparison.IDENTIFIED);
    }

    static List<Ruling> of(Comparison comparison) {
        var relations = new Relations(comparison);
        relations.chapterAndBook();
        relations.preprint();
        relations.talkAndArticle();
        relations.translation();
        relations.edition();
        relations.reprint();
        relations.about();
        relations.grey();
        return relations.rulings;
    }

    /// @param surely whether it is a question whatever else was found
    private void add(Relation kind, boolean surely, String field, double weight, String text) {
        var ruling = surely ? review(field, weight, text) : atMostReview(field, weight, text);
        rulings.add(ruling.as(kind));
    }

    private void chapterAndBook() {
        if (one.form() == Form.CHAPTER && two.form() == Form.WHOLE_BOOK) {
            chapterAndBook(one, two);
        } else if (two.form() == Form.CHAPTER && one.form() == Form.WHOLE_BOOK) {
            chapterAndBook(two, one);
        }
    }

    private void chapterAndBook(Profile chapter, Profile book) {
        var host = chapter.host();
        boolean inIt =
                !host.isAbsent() && (host.squashed().equals(book.title().squashed()) || host.isCutOf(book.title()));
        if (inIt) {
            add(Relation.CHAPTER, true, "type", -4, "one is a chapter of the other, a book");
        } else if (titlesAgree || identified) {
            add(Relation.CHAPTER, false, "type", -2, "one is a chapter, the other a book");
        }
    }

    private void preprint() {
        boolean versions = one.form() == Form.PREPRINT && two.form() == Form.PUBLISHED
                || two.form() == Form.PREPRINT && one.form() == Form.PUBLISHED;
        if (versions && titlesAgree && !identified) {
            boolean samePeople = !comparison.has(Sign.PEOPLE_OTHER);
            var text = "one is a preprint, the other the published version";
            add(Relation.VERSION, samePeople, "container-title", -2, text);
        }
    }

    /// What was given at a meeting and later made an article.
    private void talkAndArticle() {
        boolean both = one.container().kind().conflicts(two.container().kind());
        boolean later = comparison.hasAny(Set.of(Sign.YEAR_NEAR, Sign.YEAR_OFF, Sign.YEAR_FAR));
        if (both && later && comparison.has(Sign.CONTAINER_OTHER) && titlesAgree && !identified) {
            var text = "a meeting and a journal in different years: perhaps the article made of it";
            add(Relation.VERSION, false, "container-title", -1, text);
        }
    }

    private void translation() {
        if (isOriginalOf(one, two) || isOriginalOf(two, one)) {
            add(Relation.TRANSLATION, true, "original-title", 2, "one is a translation of the other");
        } else if (one.translated() != two.translated() && titlesAgree && !comparison.has(Sign.YEAR_EQUAL)) {
            var text = "only one names a translator: perhaps a translation";
            add(Relation.TRANSLATION, false, "translator", -1, text);
        } else if (languagesDiffer() && !identified) {
            add(Relation.TRANSLATION, false, "language", -1, "languages differ: perhaps a translation");
        }
    }

    private static boolean isOriginalOf(Profile original, Profile translation) {
        return !original.title().isAbsent()
                && !translation.original().isAbsent()
                && original.title().likeness(translation.original()) > 0.85
                && original.title().likeness(translation.title()) < 0.85;
    }

    private boolean languagesDiffer() {
        return !one.language().isEmpty()
                && !two.language().isEmpty()
                && !one.language().equals(two.language());
    }

    private void edition() {
        int edition = one.edition().orElse(1);
        int other = two.edition().orElse(1);
        boolean bothSay = one.edition().isPresent() && two.edition().isPresent();
        if (edition != other && titlesAgree && (bothSay || !comparison.has(Sign.YEAR_EQUAL))) {
            boolean samePeople = !comparison.has(Sign.PEOPLE_OTHER);
            var text = "editions differ: " + edition + "/" + other;
            add(Relation.EDITION, samePeople, "edition", -3, text);
        }
    }

    private void reprint() {
        boolean elsewhere = comparison.has(Sign.CONTAINER_OTHER)
                || one.container().isAbsent()
                || two.container().isAbsent();
        boolean otherwise = comparison.has(Sign.URL_OTHER) || one.issued().onAnotherDay(two.issued());
        if (comparison.has(Sign.TITLE_EQUAL)
                && elsewhere
                && otherwise
                && !identified
                && !comparison.has(Sign.URL_SAME)) {
            boolean samePeople = !comparison.has(Sign.PEOPLE_OTHER);
            var text = "the same title in another place: perhaps a reprint";
            add(Relation.REPRINT, samePeople, "container-title", -1, text);
        }
    }

    private void about() {
        var about = about(one);
        var other = about(two);
        if (about != other && (titlesAgree || identified || isNamedIn(one, two) || isNamedIn(two, one))) {
            var says = about == About.ITSELF ? other : about;
            kind(says).ifPresent(kind -> add(kind, true, "title", -4, "one is " + words(says) + " the other"));
        }
    }

    private static About about(Profile profile) {
        return profile.form() == Form.BOOK_REVIEW
                ? About.REVIEW
                : profile.title().about();
    }

    private static boolean isNamedIn(Profile named, Profile naming) {
        return named.title().main().length() >= 12
                && naming.title().squashed().contains(named.title().main());
    }

    private static Optional<Relation> kind(About about) {
        return switch (about) {
            case CORRECTION -> Optional.of(Relation.CORRECTION);
            case RETRACTION -> Optional.of(Relation.RETRACTION);
            case REPLY -> Optional.of(Relation.REPLY);
            case REVIEW -> Optional.of(Relation.REVIEW);
            case ITSELF -> Optional.empty();
        };
    }

    private static String words(About about) {
        return switch (about) {
            case CORRECTION -> "a correction of";
            case RETRACTION -> "a retraction of";
            case REPLY -> "a reply to";
            case REVIEW -> "a review of";
            case ITSELF -> "about";
        };
    }

    private void grey() {
        boolean versions = one.form().isGrey() && two.form() == Form.PUBLISHED
                || two.form().isGrey() && one.form() == Form.PUBLISHED
                || one.form().isGrey() && two.form().isGrey() && one.form() != two.form();
        if (versions && titlesAgree && !identified) {
            add(Relation.VERSION, false, "type", -1, "one is a thesis or report: perhaps an earlier version");
        }
    }
}
