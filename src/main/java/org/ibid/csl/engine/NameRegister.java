package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.csl.engine.StyleOptions.Distinguishing;
import org.ibid.csl.name.NameLayout;
import org.ibid.csl.name.NameParts;
import org.jspecify.annotations.Nullable;

/// All names that a document's citations print, to tell people of the same family name apart wherever they are named
/// (CSL 1.0.2, "Disambiguation": every `givenname-disambiguation-rule` but `by-cite`).
final class NameRegister {

    /// The given name in full.
    static final int FULL = 2;

    /// A person as the register knows people.
    ///
    /// @param place of the name in its list, from 0
    record Person(String family, String initials, String given, int place) {}

    private final Distinguishing rule;

    /// Family name → initials → given names.
    private final Map<String, Map<String, Set<String>>> families = new HashMap<>();

    NameRegister(Distinguishing rule) {
        this.rule = rule;
    }

    /// A name as the register knows it; null if it is no person's.
    static @Nullable Person person(NameParts name, int place, NameLayout layout) {
        return name instanceof NameParts.Person person
                ? new Person(layout.key(name, 0), initials(person.given()), layout.key(name, 2), place)
                : null;
    }

    /// The first letters of given names, whatever a style makes of them.
    private static String initials(String given) {
        var initials = new StringBuilder(4);
        boolean inName = false;
        for (int i = 0; i < given.length(); i++) {
            boolean isLetter = Character.isLetter(given.charAt(i));
            if (isLetter && !inName) {
                initials.append(Character.toUpperCase(given.charAt(i)));
            }
            inName = isLetter || inName && given.charAt(i) != '.' && given.charAt(i) != '-' && given.charAt(i) != ' ';
        }
        return initials.toString();
    }

    void addAll(List<Person> people) {
        for (var person : people) {
            if (person.place == 0 || !rule.isPrimaryOnly()) {
                families.computeIfAbsent(person.family, _ -> new HashMap<>(2))
                        .computeIfAbsent(person.initials, _ -> new HashSet<>(2))
                        .add(person.given);
            }
        }
    }

    /// How much of each person's given name is to be shown at least; empty if it is none of all.
    List<Integer> levels(List<Person> people) {
        var levels = new ArrayList<Integer>(people.size());
        boolean isUsual = true;
        for (var person : people) {
            int level = level(person);
            levels.add(level);
            isUsual &= level == 0;
        }
        return isUsual ? List.of() : levels;
    }

    /// How much of the given name is to be shown at least: 0, 1 or 2.
    int level(Person person) {
        if (person.place > 0 && rule.isPrimaryOnly()) {
            return 0;
        }
        var initials = families.getOrDefault(person.family, Map.of());
        int givens = initials.getOrDefault(person.initials, Set.of()).size();
        if (initials.size() < 2 && givens < 2) {
            return 0;
        }
        if (rule.initialsOnly()) {
            return initials.size() > 1 ? 1 : 0;
        }
        return givens > 1 ? FULL : 1;
    }

    /// Whether any name needs more than the style gives.
    boolean isAmbiguous() {
        return families.values().stream()
                .anyMatch(initials ->
                        initials.size() > 1 || initials.values().stream().anyMatch(givens -> givens.size() > 1));
    }
}
