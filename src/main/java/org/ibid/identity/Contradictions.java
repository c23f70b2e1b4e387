package org.ibid.identity;

import static org.ibid.identity.Ruling.atMostReview;
import static org.ibid.identity.Ruling.different;
import static org.ibid.identity.Ruling.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ibid.identity.Container.Kind;
import org.ibid.identity.Identifiers.Scheme;

/// What keeps two works apart, or from being merged unasked: contradicting identifiers, titles, numbers and
/// places, and too little to go by.
final class Contradictions {

    /// What hardly two works of one title have in common by chance, as they may a volume's number.
    private static final Set<Sign> SINGLED_OUT =
            EnumSet.of(Sign.PAGES_SAME, Sign.FIRST_PAGE_SAME, Sign.URL_SAME, Sign.ISBN_SAME);

    /// Names that were misread have more of their letters in common ("Loeffen", "Loeen").
    private static final double SPELT_OTHERWISE = 0.15;

    private final Comparison comparison;
    private final Profile one;
    private final Profile two;
    private final boolean titlesAgree;
    private final boolean identified;
    private final List<Ruling> rulings = new ArrayList<>();

    private Contradictions(Comparison comparison) {
        this.comparison = comparison;
        this.one = comparison.one();
        this.two = comparison.two();
        this.titlesAgree = comparison.hasAny(Comparison.TITLES_AGREE);
        this.identified = comparison.hasAny(Comparison.IDENTIFIED);
    }

    /// @param related whether the two are known to be versions of each other, so that their titles may differ
    static List<Ruling> of(Comparison comparison, boolean related) {
        var contradictions = new Contradictions(comparison);
        contradictions.identifiers();
        contradictions.titles(related);
        contradictions.missingTitles();
        contradictions.people();
        contradictions.elsewhere();
        contradictions.numbers();
        contradictions.places();
        return contradictions.rulings;
    }

    private void identifiers() {
        for (var scheme : List.of(Scheme.DOI, Scheme.ARXIV, Scheme.PMID, Scheme.PMCID)) {
            if (one.ids().conflict(scheme, two.ids())) {
                rulings.add(atMostReview("identifier", -5, scheme.words() + "s differ"));
            }
        }
    }

    private void titles(boolean related) {
        boolean differ = comparison.has(Sign.TITLE_OTHER) || comparison.has(Sign.TITLE_REMOTE) && !isPinned();
        if (identified && (differ || comparison.has(Sign.TITLE_REMOTE))) {
            rulings.add(review("title", -3, "the identifier is the same but the titles differ"));
        } else if (differ && !related && isPlaced()) {
            rulings.add(different("title", -2, "nothing but the title could outweigh other titles"));
        }
        if (comparison.has(Sign.TITLE_GENERIC) && !isPinned() && !isOfOneIssue()) {
            rulings.add(atMostReview("title", -1, "so common a title needs an identifier or a page"));
        }
    }

    /// Whether the same two authors or more wrote both, in the same year and place: one editorial, not a column. Who
    /// speaks alone at a meeting gives one address.
    private boolean isOfOneIssue() {
        boolean meet = one.container().kind() == Kind.MEETING && two.container().kind() == Kind.MEETING;
        return comparison.has(Sign.PEOPLE_EQUAL)
                && (meet || comparison.people().names().size() > 1)
                && comparison.has(Sign.YEAR_EQUAL)
                && comparison.hasAny(
                        Set.of(Sign.CONTAINER_EQUAL, Sign.CONTAINER_ABBREVIATED, Sign.CONTAINER_OVERLAPPING));
    }

    /// Whether a volume, a page or an address agrees, which two works by one author in one issue have in common
    /// too.
    private boolean isPlaced() {
        for (var sign : comparison.signs().keySet()) {
            if (sign.weight() > 0) {
                return true;
            }
        }
        return false;
    }

    private void missingTitles() {
        if ((!one.title().isAbsent() && !two.title().isAbsent()) || isPinned()) {
            return;
        }
        boolean sameGroup = comparison.hasAny(Set.of(Sign.PEOPLE_EQUAL, Sign.PEOPLE_NEAR))
                && comparison.people().names().size() > 1
                && comparison.has(Sign.YEAR_EQUAL);
        var text = "without a title, author and year alone do not tell";
        rulings.add(sameGroup ? review("title", -1, text) : different("title", -2, text));
    }

    /// Initials may be misread and lists parted wrongly; whole names that have nothing in common are other people's.
    private void people() {
        var people = comparison.people();
        var others = comparison.others();
        if (comparison.has(Sign.PEOPLE_OTHER)
                && people.arePersonsInFull()
                && others.arePersonsInFull()
                && comparison.sharedLetters() == 0
                && !identified
                && !comparison.has(Sign.PAGES_SAME)) {
            rulings.add(atMostReview("author", -1, "all authors are named in full, and are others"));
        }
    }

    /// A title in another container, or unsigned after years, needs more than itself: hundreds of works may be called
    /// "A survey of machine learning". The labelled pairs have hardly any of them.
    private void elsewhere() {
        boolean unsigned = comparison.people().isAbsent() || comparison.others().isAbsent();
        boolean other = comparison.has(Sign.CONTAINER_OTHER);
        if (identified || comparison.hasAny(SINGLED_OUT)) {
            return;
        }
        if (unsigned && (other || comparison.has(Sign.YEAR_FAR))) {
            var text = other ? "in another container" : "years apart";
            rulings.add(atMostReview("title", -1, text + ", a title without authors is not enough"));
        } else if (other && !unsigned && areOtherPersons()) {
            rulings.add(atMostReview("author", -1, "by other people, in another container"));
        }
    }

    /// Whether both say when, both name persons, and none of one list is like one of the other; or each names one, and
    /// initials and years differ. A record that lacks its year has often lost more.
    private boolean areOtherPersons() {
        var people = comparison.people();
        var others = comparison.others();
        if (one.year().isEmpty() || two.year().isEmpty() || people.hasLiterals() || others.hasLiterals()) {
            return false;
        }
        boolean strangers = comparison.has(Sign.PEOPLE_OTHER)
                && comparison.sharedLetters() == 0
                && people.pieces().likeness(others.pieces()) < SPELT_OTHERWISE;
        boolean alone = people.names().size() == 1 && others.names().size() == 1 && !comparison.has(Sign.YEAR_EQUAL);
        return strangers
                || alone
                        && people.names()
                                .getFirst()
                                .isOfOtherInitials(others.names().getFirst());
    }

    private void numbers() {
        var parts = one.title().partsBeside(two.title());
        var otherParts = two.title().partsBeside(one.title());
        var numbers = one.title().numbersBeside(two.title());
        var otherNumbers = two.title().numbers();
        if (contradict(parts, otherParts)) {
            var text = "parts differ: " + String.join(",", parts) + "/" + String.join(",", otherParts);
            rulings.add(identified ? review("title", -4, text) : different("title", -4, text));
        } else if (parts.isEmpty() != otherParts.isEmpty() && titlesAgree && !identified) {
            rulings.add(atMostReview("title", -1.5, "only one says which part it is"));
        } else if (contradict(numbers, otherNumbers)) {
            var text =
                    "numbers in the titles differ: " + String.join(",", numbers) + "/" + String.join(",", otherNumbers);
            rulings.add(atMostReview("title", -2.5, text));
        }
    }

    private static boolean contradict(Set<String> some, Set<String> others) {
        return !others.containsAll(some) && !some.containsAll(others);
    }

    private void places() {
        if (comparison.has(Sign.VOLUME_OTHER) && comparison.has(Sign.PAGES_OTHER) && !identified) {
            rulings.add(atMostReview("volume", -2, "both volume and pages differ"));
        }
    }

    /// Whether something singles the work out but for its title.
    private boolean isPinned() {
        return identified
                || comparison.has(Sign.LOCATED)
                || comparison.has(Sign.TITLE_GENERIC) && comparison.has(Sign.PAGES_SAME);
    }
}
