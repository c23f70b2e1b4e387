package org.ibid.identity;

import java.util.Set;
import org.ibid.identity.Container.Kind;

/// Two works laid side by side in numbers, for the learned model.
final class Features {

    /// Years apart, and names, beyond which more make no difference.
    private static final int MOST = 10;

    private final Comparison comparison;
    private final Profile one;
    private final Profile two;
    private final Rarity rarity;
    private final double[] values = new double[Feature.values().length];

    private Features(Comparison comparison, Rarity rarity) {
        this.comparison = comparison;
        this.one = comparison.one();
        this.two = comparison.two();
        this.rarity = rarity;
    }

    /// One number for each [Feature], by its ordinal.
    static double[] of(Comparison comparison, Rarity rarity) {
        var features = new Features(comparison, rarity);
        features.titles();
        features.people();
        features.years();
        features.containers();
        return features.values;
    }

    private void put(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private void put(Feature feature, boolean holds) {
        put(feature, holds ? 1 : 0);
    }

    private static int absent(boolean one, boolean two) {
        return (one ? 1 : 0) + (two ? 1 : 0);
    }

    private void none(Feature first, Feature last) {
        for (int i = first.ordinal(); i <= last.ordinal(); i++) {
            values[i] = -1;
        }
    }

    private void titles() {
        var title = one.title();
        var other = two.title();
        put(Feature.TITLE_ABSENT, absent(title.isAbsent(), other.isAbsent()));
        if (title.isAbsent() || other.isAbsent()) {
            none(Feature.TITLE_LIKENESS, Feature.TITLE_AND_PEOPLE_INSIDE);
            return;
        }
        letters(title, other);
        words(TitleWords.of(title, other, comparison.surplus(), rarity));
        spilt();
        put(Feature.TITLE_GENERIC, absent(title.isGeneric(), other.isGeneric()));
        put(Feature.TITLE_NUMBERS, agreement(title.numbersBeside(other), other.numbers()));
        put(Feature.TITLE_PARTS, agreement(title.partsBeside(other), other.partsBeside(title)));
        put(Feature.TITLE_ABOUT, title.about() != other.about());
        put(
                Feature.TITLE_MAIN,
                title.main().equals(other.main())
                        || title.main().equals(other.squashed())
                        || other.main().equals(title.squashed()));
    }

    private void letters(NormalTitle title, NormalTitle other) {
        var letters = title.squashed();
        var others = other.squashed();
        int shorter = Math.min(letters.length(), others.length());
        var pieces = comparison.titlePieces();
        put(Feature.TITLE_LIKENESS, pieces.likeness());
        put(Feature.TITLE_INSIDE, pieces.inside());
        put(Feature.TITLE_EQUAL, letters.equals(others));
        put(Feature.TITLE_BEGIN, (double) sharedBegin(letters, others) / shorter);
        put(Feature.TITLE_END, (double) sharedEnd(letters, others) / shorter);
        put(Feature.TITLE_SHORTER, Math.min(shorter, 200));
        put(Feature.TITLE_LENGTHS, (double) shorter / Math.max(letters.length(), others.length()));
    }

    private static int sharedBegin(String one, String two) {
        int most = Math.min(one.length(), two.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static int sharedEnd(String one, String two) {
        int most = Math.min(one.length(), two.length());
        int shared = 0;
        while (shared < most && one.charAt(one.length() - 1 - shared) == two.charAt(two.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private void words(TitleWords words) {
        put(Feature.TITLE_WORDS, words.likeness());
        put(Feature.TITLE_LEAST_ADDED, Math.min(words.added(), words.otherAdded()));
        put(Feature.TITLE_MOST_ADDED, Math.max(words.added(), words.otherAdded()));
        put(Feature.TITLE_LEAST_RAREST, Math.min(words.rarest(), words.otherRarest()));
        put(Feature.TITLE_MOST_RAREST, Math.max(words.rarest(), words.otherRarest()));
        put(Feature.TITLE_TELLING, words.shared());
        put(
                Feature.TITLE_DIRT,
                Math.max(
                        rarity.unknown(one.title().words()),
                        rarity.unknown(two.title().words())));
    }

    /// What a reader that parted a reference in the wrong place put into the title, or left out of it.
    private void spilt() {
        var words = comparison.surplus().all().filter(word -> word.length() > 2).toList();
        int names = 0;
        int containers = 0;
        for (var word : words) {
            if (isInAName(word)) {
                names++;
            } else if (one.container().names(word) || two.container().names(word)) {
                containers++;
            }
        }
        put(Feature.TITLE_NAMES_ADDED, !words.isEmpty() && names == words.size());
        put(Feature.TITLE_SPILT, words.isEmpty() ? -1 : (double) (names + containers) / words.size());
        var both = one.pieces().overlap(two.pieces());
        put(Feature.TITLE_AND_PEOPLE_LIKENESS, both.likeness());
        put(Feature.TITLE_AND_PEOPLE_INSIDE, both.inside());
    }

    private boolean isInAName(String word) {
        return comparison.people().letters().contains(word)
                || comparison.others().letters().contains(word);
    }

    private static double agreement(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty() ? 0 : 0.5;
        }
        return some.containsAll(others) || others.containsAll(some) ? -1 : 1;
    }

    private void people() {
        var people = comparison.people();
        var others = comparison.others();
        put(Feature.PEOPLE_ABSENT, absent(people.isAbsent(), others.isAbsent()));
        if (people.isAbsent() || others.isAbsent()) {
            none(Feature.PEOPLE_COVERED, Feature.PEOPLE_IN_FULL);
        } else {
            names(people, others);
        }
        put(Feature.PEOPLE_IN_TITLE, Math.max(inTitle(people, two.title()), inTitle(others, one.title())));
    }

    private void names(People people, People others) {
        int fewer = Math.min(people.names().size(), others.names().size());
        int more = Math.max(people.names().size(), others.names().size());
        double matched = comparison.matched();
        put(Feature.PEOPLE_COVERED, matched / fewer);
        put(Feature.PEOPLE_SHARED, matched / more);
        put(Feature.PEOPLE_FEWER, Math.min(fewer, MOST));
        put(Feature.PEOPLE_MORE, Math.min(more, MOST));
        put(
                Feature.PEOPLE_FIRST,
                people.names().getFirst().likeness(others.names().getFirst()));
        put(Feature.PEOPLE_WORDS, comparison.sharedLetters());
        var pieces = people.pieces().overlap(others.pieces());
        put(Feature.PEOPLE_LIKENESS, pieces.likeness());
        put(Feature.PEOPLE_INSIDE, pieces.inside());
        put(Feature.PEOPLE_IN_FULL, Math.min(people.inFull(), others.inFull()));
    }

    private static double inTitle(People people, NormalTitle title) {
        return people.letters().isEmpty()
                ? 0
                : (double) people.letters().stream()
                                .filter(title.words()::contains)
                                .count()
                        / people.letters().size();
    }

    private void years() {
        var year = one.year();
        var other = two.year();
        put(Feature.YEARS_ABSENT, absent(year.isEmpty(), other.isEmpty()));
        put(
                Feature.YEARS_APART,
                year.isEmpty() || other.isEmpty() ? -1 : Math.min(MOST, Math.abs(year.get() - other.get())));
    }

    private void containers() {
        var container = one.container();
        var other = two.container();
        put(Feature.CONTAINER_ABSENT, absent(container.isAbsent(), other.isAbsent()));
        put(Feature.CONTAINER_GREY, absent(container.kind() == Kind.GREY, other.kind() == Kind.GREY));
        if (container.isAbsent() || other.isAbsent()) {
            none(Feature.CONTAINER_AGREEMENT, Feature.CONTAINER_KINDS);
            return;
        }
        put(
                Feature.CONTAINER_AGREEMENT,
                container
                        .agreement(other)
                        .map(agreement -> 3 - agreement.ordinal())
                        .orElse(-1));
        put(Feature.CONTAINER_LIKENESS, container.pieces().likeness(other.pieces()));
        put(Feature.CONTAINER_KINDS, kinds(container.kind(), other.kind()));
    }

    private static boolean says(Kind kind) {
        return kind == Kind.SERIAL || kind == Kind.MEETING;
    }

    private static int kinds(Kind kind, Kind other) {
        if (!says(kind) || !says(other)) {
            return 0;
        }
        return kind != other ? 1 : kind == Kind.SERIAL ? 2 : 3;
    }
}
