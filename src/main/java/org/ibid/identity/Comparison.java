package org.ibid.identity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.identity.Identifiers.Scheme;
import org.ibid.identity.Trigrams.Overlap;

/// Two works laid side by side, field by field.
final class Comparison {

    static final Set<Sign> TITLES_AGREE = EnumSet.of(
            Sign.TITLE_EQUAL, Sign.TITLE_CUT, Sign.TITLE_INSIDE, Sign.TITLE_NEAR, Sign.TITLE_CLOSE, Sign.TITLE_GENERIC);

    static final Set<Sign> IDENTIFIED = EnumSet.of(Sign.DOI_SAME, Sign.ARXIV_SAME, Sign.PMID_SAME);

    private static final double ALL = 0.95;

    private final Profile one;
    private final Profile two;
    private final People people;
    private final People others;
    private final Surplus surplus;
    private final double matched;
    private final double sharedLetters;
    private final Overlap titlePieces;
    private final Map<Sign, String> signs = new EnumMap<>(Sign.class);

    private Comparison(Profile one, Profile two) {
        this.one = one;
        this.two = two;
        this.people = one.people().writtenOut(two.people());
        this.others = two.people().writtenOut(one.people());
        this.surplus = Surplus.of(one.title(), two.title());
        this.matched = people.matched(others);
        this.sharedLetters = people.sharedLetters(others);
        this.titlePieces = one.title().pieces().overlap(two.title().pieces());
    }

    /// The same comparison whichever of the two comes first.
    static Comparison of(Profile a, Profile b) {
        boolean inOrder = Profile.ORDER.compare(a, b) <= 0;
        var comparison = inOrder ? new Comparison(a, b) : new Comparison(b, a);
        comparison.compare();
        return comparison;
    }

    Profile one() {
        return one;
    }

    Profile two() {
        return two;
    }

    /// Who made the first, its organisations written out where the second's are.
    People people() {
        return people;
    }

    /// Who made the second, its organisations written out where the first's are.
    People others() {
        return others;
    }

    /// The words that only one of the titles has.
    Surplus surplus() {
        return surplus;
    }

    /// How many names of the shorter list the longer has; see [People#matched].
    double matched() {
        return matched;
    }

    /// The share of the names' longer words in common; see [People#sharedLetters].
    double sharedLetters() {
        return sharedLetters;
    }

    /// What the titles' three-letter pieces have in common.
    Overlap titlePieces() {
        return titlePieces;
    }

    /// What was found, in words.
    Map<Sign, String> signs() {
        return signs;
    }

    boolean has(Sign sign) {
        return signs.containsKey(sign);
    }

    boolean hasAny(Set<Sign> wanted) {
        for (var sign : wanted) {
            if (signs.containsKey(sign)) {
                return true;
            }
        }
        return false;
    }

    private void compare() {
        compareTitles();
        comparePeople();
        compareDates();
        compareContainers();
        comparePlaces();
        compareIdentifiers();
    }

    private void compareTitles() {
        var title = one.title();
        var other = two.title();
        if (title.isAbsent() || other.isAbsent()) {
            return;
        }
        if (title.squashed().equals(other.squashed())) {
            signs.put(title.isGeneric() ? Sign.TITLE_GENERIC : Sign.TITLE_EQUAL, equality(title, other));
        } else if (title.isCutOf(other)) {
            signs.put(Sign.TITLE_CUT, "titles equal but for the subtitle: " + quoted(title.differing(other)));
        } else if (title.isInsideOf(other)) {
            compareInside(title.differing(other));
        } else {
            compareUnequal(title, other);
        }
    }

    /// A list that was taken apart wrongly leaves an author at the head of a title.
    private void compareInside(List<String> surplus) {
        boolean names = surplus.stream()
                .allMatch(word -> word.length() < 3
                        || word.equals("and")
                        || people.letters().contains(word)
                        || others.letters().contains(word));
        signs.put(
                names ? Sign.TITLE_NEAR : Sign.TITLE_INSIDE,
                "one title stands in the other; it lacks " + quoted(surplus));
    }

    private static String equality(NormalTitle title, NormalTitle other) {
        if (title.isGeneric()) {
            return "titles equal, but many works are called that";
        }
        var differing = title.differing(other);
        return differing.isEmpty() || String.join("", title.words()).equals(String.join("", other.words()))
                ? "titles equal"
                : "titles equal but for " + quoted(differing);
    }

    private void compareUnequal(NormalTitle title, NormalTitle other) {
        double likeness = titlePieces.likeness();
        if (likeness < 0.5) {
            signs.put(Sign.TITLE_OTHER, "titles differ");
            return;
        }
        var words = "titles alike; they differ in " + quoted(title.differing(other));
        switch (surplus.difference()) {
            case SPELLING -> signs.put(Sign.TITLE_NEAR, words);
            case ADDED -> signs.put(likeness >= 0.7 ? Sign.TITLE_CLOSE : Sign.TITLE_REMOTE, words);
            case EXCHANGED -> signs.put(likeness >= 0.7 ? Sign.TITLE_ALIKE : Sign.TITLE_REMOTE, words);
        }
    }

    private static String quoted(List<String> words) {
        var shown = words.stream().limit(6).collect(Collectors.joining(" "));
        return "'" + shown + (words.size() > 6 ? " …'" : "'");
    }

    private void comparePeople() {
        if (people.isAbsent() || others.isAbsent()) {
            return;
        }
        int more = Math.max(people.names().size(), others.names().size());
        int fewer = Math.min(people.names().size(), others.names().size());
        if (more == fewer && matched >= ALL * more) {
            boolean written = people != one.people() || others != two.people();
            signs.put(
                    Sign.PEOPLE_EQUAL,
                    (fewer == 1 ? "authors equal" : "all " + fewer + " authors equal")
                            + (written ? ", but for an acronym" : ""));
        } else if (more == fewer && matched >= 0.75 * more) {
            signs.put(Sign.PEOPLE_NEAR, "authors equal but for spelling");
        } else if (matched >= 0.75 * fewer && people.firstAgrees(others)) {
            signs.put(Sign.PEOPLE_CUT, "first authors equal; one list names " + fewer + ", the other " + more);
        } else {
            compareUnlike(fewer, more);
        }
    }

    private void compareUnlike(int fewer, int more) {
        if (matched >= 0.6 * fewer || sharedLetters >= 0.7) {
            signs.put(Sign.PEOPLE_MOST, "most authors equal (" + fewer + " and " + more + " named)");
        } else if (matched >= 0.5 || sharedLetters >= 0.3) {
            signs.put(Sign.PEOPLE_SOME, "some authors equal");
        } else {
            signs.put(Sign.PEOPLE_OTHER, "authors differ");
        }
    }

    private void compareDates() {
        if (one.year().isEmpty() || two.year().isEmpty()) {
            return;
        }
        int year = one.year().get();
        int other = two.year().get();
        int apart = Math.abs(year - other);
        if (apart == 0) {
            signs.put(Sign.YEAR_EQUAL, "years equal");
            if (one.issued().onAnotherDay(two.issued())) {
                signs.put(Sign.DAY_OTHER, "dates differ within the year");
            }
        } else {
            signs.put(
                    apart == 1 ? Sign.YEAR_NEAR : apart <= 3 ? Sign.YEAR_OFF : Sign.YEAR_FAR,
                    "years " + year + "/" + other);
        }
    }

    private void compareContainers() {
        one.container().agreement(two.container()).ifPresent(agreement -> {
            var names =
                    "'" + one.container().shown() + "' and '" + two.container().shown() + "'";
            switch (agreement) {
                case EQUAL -> signs.put(Sign.CONTAINER_EQUAL, "containers equal");
                case ABBREVIATED ->
                    signs.put(Sign.CONTAINER_ABBREVIATED, "containers equal, one abbreviated: " + names);
                case OVERLAPPING -> signs.put(Sign.CONTAINER_OVERLAPPING, "containers alike: " + names);
                case CONFLICTING -> signs.put(Sign.CONTAINER_OTHER, "containers differ: " + names);
            }
        });
    }

    private void comparePlaces() {
        var place = one.place();
        var other = two.place();
        place.sameVolume(other)
                .ifPresent(same -> signs.put(
                        same ? Sign.VOLUME_SAME : Sign.VOLUME_OTHER,
                        same ? "volumes equal" : "volumes differ: " + place.volume() + "/" + other.volume()));
        place.sameIssue(other)
                .ifPresent(same -> signs.put(
                        same ? Sign.ISSUE_SAME : Sign.ISSUE_OTHER,
                        same ? "issues equal" : "issues differ: " + place.issue() + "/" + other.issue()));
        place.sameFirst(other)
                .ifPresent(same -> comparePages(same, place.sameLast(other).orElse(false)));
        if (isLocated()) {
            signs.put(Sign.LOCATED, "the same page of the same volume");
        }
    }

    private void comparePages(boolean sameFirst, boolean sameLast) {
        if (sameFirst) {
            signs.put(
                    sameLast ? Sign.PAGES_SAME : Sign.FIRST_PAGE_SAME, sameLast ? "pages equal" : "first pages equal");
        } else {
            signs.put(
                    Sign.PAGES_OTHER,
                    "pages differ: " + one.place().first() + "/" + two.place().first());
        }
    }

    private boolean isLocated() {
        return has(Sign.VOLUME_SAME)
                && (has(Sign.PAGES_SAME) || has(Sign.FIRST_PAGE_SAME))
                && (has(Sign.CONTAINER_EQUAL) || has(Sign.CONTAINER_ABBREVIATED) || has(Sign.CONTAINER_OVERLAPPING))
                && !has(Sign.PEOPLE_OTHER);
    }

    private void compareIdentifiers() {
        share(Scheme.DOI, Sign.DOI_SAME);
        share(Scheme.ARXIV, Sign.ARXIV_SAME);
        share(Scheme.PMID, Sign.PMID_SAME);
        share(Scheme.PMCID, Sign.PMID_SAME);
        share(Scheme.URL, Sign.URL_SAME);
        if (one.form() != Form.CHAPTER && two.form() != Form.CHAPTER) {
            share(Scheme.ISBN, Sign.ISBN_SAME);
            conflict(Scheme.ISBN, Sign.ISBN_OTHER, "ISBNs differ");
        }
        if (onOtherSites()) {
            signs.put(Sign.URL_OTHER, "addresses (URL) on different sites");
        }
    }

    private void share(Scheme scheme, Sign sign) {
        if (one.ids().share(scheme, two.ids())) {
            signs.put(sign, scheme.words() + " equal");
        }
    }

    private void conflict(Scheme scheme, Sign sign, String words) {
        if (one.ids().conflict(scheme, two.ids())) {
            signs.put(sign, words);
        }
    }

    private boolean onOtherSites() {
        var addresses = one.ids().all(Scheme.URL);
        var others = two.ids().all(Scheme.URL);
        return !addresses.isEmpty()
                && !others.isEmpty()
                && !Addresses.host(addresses.first()).equals(Addresses.host(others.first()));
    }
}
