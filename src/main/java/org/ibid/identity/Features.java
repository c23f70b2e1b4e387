package org.ibid.identity;

import java.util.HashSet;
import java.util.Set;
import org.ibid.identity.Container.Kind;

/// Two works laid side by side in numbers, for the learned model.
final class Features {

    /// Years apart, and names, beyond which more make no difference.
    private static final int MOST = 10;

    private final Profile one;
    private final Profile two;
    private final Rarity rarity;
    private final double[] values = new double[Feature.values().length];

    private Features(Profile one, Profile two, Rarity rarity) {
        this.one = one;
        this.two = two;
        this.rarity = rarity;
    }

    /// One number for each [Feature], by its ordinal.
    static double[] of(Profile one, Profile two, Rarity rarity) {
        var features = new Features(one, two, rarity);
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
            none(Feature.TITLE_LIKENESS, Feature.TITLE_DIRT);
            return;
        }
        letters(title, other);
        words(TitleWords.of(title, other, rarity));
        put(Feature.TITLE_GENERIC, absent(title.isGeneric(), other.isGeneric()));
        put(Feature.TITLE_NUMBERS, agreement(title.numbers(), other.numbers()));
        put(Feature.TITLE_PARTS, agreement(title.parts(), other.parts()));
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
        put(Feature.TITLE_LIKENESS, title.pieces().likeness(other.pieces()));
        put(Feature.TITLE_INSIDE, title.pieces().inside(other.pieces()));
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
        var names = new HashSet<>(one.people().letters());
        names.addAll(two.people().letters());
        put(
                Feature.TITLE_NAMES_ADDED,
                words.surplus().stream().anyMatch(word -> word.length() > 2)
                        && words.surplus().stream().allMatch(word -> word.length() < 3 || names.contains(word)));
    }

    private static double agreement(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty() ? 0 : 0.5;
        }
        return some.containsAll(others) || others.containsAll(some) ? -1 : 1;
    }

    private void people() {
        var people = one.people();
        var others = two.people();
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
        double matched = people.matched(others);
        put(Feature.PEOPLE_COVERED, matched / fewer);
        put(Feature.PEOPLE_SHARED, matched / more);
        put(Feature.PEOPLE_FEWER, Math.min(fewer, MOST));
        put(Feature.PEOPLE_MORE, Math.min(more, MOST));
        put(
                Feature.PEOPLE_FIRST,
                people.names().getFirst().likeness(others.names().getFirst()));
        put(Feature.PEOPLE_WORDS, people.sharedLetters(others));
        put(Feature.PEOPLE_LIKENESS, people.pieces().likeness(others.pieces()));
        put(Feature.PEOPLE_INSIDE, people.pieces().inside(others.pieces()));
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

    private static int kinds(Kind kind, Kind other) {
        if (kind == Kind.UNSAID || other == Kind.UNSAID) {
            return 0;
        }
        return kind != other ? 1 : kind == Kind.SERIAL ? 2 : 3;
    }
}
