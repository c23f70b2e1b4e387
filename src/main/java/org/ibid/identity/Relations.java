package org.ibid.identity;

import static org.ibid.identity.Ruling.atMostReview;
import static org.ibid.identity.Ruling.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.identity.Container.Kind;
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

    private void add(Relation kind, Optional<Profile> dependent, Ruling ruling) {
        rulings.add(ruling.as(kind, dependent));
    }

    /// @param surely whether it is a question whatever else was found
    private static Ruling ruling(boolean surely, String field, double weight, String text) {
        return surely ? review(field, weight, text) : atMostReview(field, weight, text);
    }

    private Profile otherThan(Profile profile) {
        return profile == one ? two : one;
    }

    private Optional<Profile> earlier() {
        return one.issued().isBefore(two.issued())
                ? Optional.of(one)
                : two.issued().isBefore(one.issued()) ? Optional.of(two) : Optional.empty();
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
            add(Relation.CHAPTER, Optional.of(chapter), review("type", -4, "one is a chapter of the other, a book"));
        } else if (titlesAgree || identified) {
            add(Relation.CHAPTER, Optional.of(chapter), atMostReview("type", -2, "one is a chapter, the other a book"));
        }
    }

    private void preprint() {
        boolean versions = one.form() == Form.PREPRINT && two.form() == Form.PUBLISHED
                || two.form() == Form.PREPRINT && one.form() == Form.PUBLISHED;
        if (versions && titlesAgree && !identified) {
            boolean samePeople = !comparison.has(Sign.PEOPLE_OTHER);
            var text = "one is a preprint, the other the published version";
            var preprint = one.form() == Form.PREPRINT ? one : two;
            add(Relation.VERSION, Optional.of(preprint), ruling(samePeople, "container-title", -2, text));
        }
    }

    /// What was given at a meeting and later made an article.
    private void talkAndArticle() {
        boolean both = one.container().kind().conflicts(two.container().kind());
        boolean later = comparison.hasAny(Set.of(Sign.YEAR_NEAR, Sign.YEAR_OFF, Sign.YEAR_FAR));
        if (both && later && comparison.has(Sign.CONTAINER_OTHER) && titlesAgree && !identified) {
            var text = "a meeting and a journal in different years: perhaps the article made of it";
            add(Relation.VERSION, earlier(), atMostReview("container-title", -1, text));
        }
    }

    private void translation() {
        if (isOriginalOf(one, two) || isOriginalOf(two, one)) {
            var translation = isOriginalOf(one, two) ? two : one;
            var text = "one is a translation of the other";
            add(Relation.TRANSLATION, Optional.of(translation), review("original-title", 2, text));
        } else if (one.translated() != two.translated() && titlesAgree && !comparison.has(Sign.YEAR_EQUAL)) {
            var text = "only one names a translator: perhaps a translation";
            var translated = one.translated() ? one : two;
            add(Relation.TRANSLATION, Optional.of(translated), atMostReview("translator", -1, text));
        } else if (languagesDiffer() && !identified) {
            var text = "languages differ: perhaps a translation";
            add(Relation.TRANSLATION, Optional.empty(), atMostReview("language", -1, text));
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
            var later = edition > other ? one : two;
            add(Relation.EDITION, Optional.of(later), ruling(samePeople, "edition", -3, text));
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
            add(Relation.REPRINT, earlier().map(this::otherThan), ruling(samePeople, "container-title", -1, text));
        }
    }

    private void about() {
        var about = about(one);
        var other = about(two);
        if (about != other
                && !isOneReview()
                && (titlesAgree || identified || isNamedIn(one, two) || isNamedIn(two, one))) {
            var says = about == About.ITSELF ? other : about;
            var saying = about == About.ITSELF ? two : one;
            var ruling = review("title", -4, "one is " + words(says) + " the other");
            kind(says).ifPresent(kind -> add(kind, Optional.of(saying), ruling));
        }
    }

    /// What stands in a journal under the title of a book is the review of it: by the same people (some lists name who
    /// wrote the book beside who reviews it), or unsigned, in the same year, it is the one that says so.
    private boolean isOneReview() {
        var unsaid = about(one) == About.REVIEW ? two : one;
        boolean samePeople = unsaid.people().isAbsent()
                || otherThan(unsaid).people().isAbsent()
                || comparison.hasAny(Set.of(Sign.PEOPLE_EQUAL, Sign.PEOPLE_NEAR, Sign.PEOPLE_CUT));
        return about(otherThan(unsaid)) == About.REVIEW
                && unsaid.container().kind() == Kind.SERIAL
                && comparison.has(Sign.YEAR_EQUAL)
                && !comparison.has(Sign.CONTAINER_OTHER)
                && samePeople;
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
            var grey = one.form().isGrey() && two.form().isGrey()
                    ? earlier()
                    : Optional.of(one.form().isGrey() ? one : two);
            var text = "one is a thesis or report: perhaps an earlier version";
            add(Relation.VERSION, grey, atMostReview("type", -1, text));
        }
    }
}
