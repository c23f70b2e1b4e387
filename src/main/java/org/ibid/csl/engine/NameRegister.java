package org.ibid.csl.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ibid.csl.engine.StyleOptions.Distinguishing;
import org.ibid.csl.name.NameLayout;
import org.ibid.csl.name.NameParts;

/// All names that a document's citations print, to tell people of the same family name apart wherever they are named
/// (CSL 1.0.2, "Disambiguation": every `givenname-disambiguation-rule` but `by-cite`).
final class NameRegister {

    /// The given name in full.
    static final int FULL = 2;

    private final Distinguishing rule;

    /// Family name → initials → given names.
    private final Map<String, Map<String, Set<String>>> families = new HashMap<>();

    NameRegister(Distinguishing rule) {
        this.rule = rule;
    }

    /// @param place of the name in its list, from 0
    void add(NameParts name, int place, NameLayout layout) {
        if (place > 0 && rule.isPrimaryOnly() || !(name instanceof NameParts.Person)) {
            return;
        }
        families.computeIfAbsent(layout.key(name, 0), _ -> new HashMap<>())
                .computeIfAbsent(layout.key(name, 1), _ -> new HashSet<>())
                .add(layout.key(name, 2));
    }

    /// How much of the given name is to be shown at least: 0, 1 or 2.
    int level(NameParts name, int place, NameLayout layout) {
        if (place > 0 && rule.isPrimaryOnly() || !(name instanceof NameParts.Person)) {
            return 0;
        }
        var initials = families.getOrDefault(layout.key(name, 0), Map.of());
        if (initials.size() < 2 && given(initials, name, layout) < 2) {
            return 0;
        }
        if (rule.initialsOnly()) {
            return initials.size() > 1 ? 1 : 0;
        }
        return given(initials, name, layout) > 1 ? 2 : 1;
    }

    private static int given(Map<String, Set<String>> initials, NameParts name, NameLayout layout) {
        return initials.getOrDefault(layout.key(name, 1), Set.of()).size();
    }

    /// Whether any name needs more than the style gives.
    boolean isAmbiguous() {
        return families.values().stream()
                .anyMatch(initials ->
                        initials.size() > 1 || initials.values().stream().anyMatch(givens -> givens.size() > 1));
    }
}
