package org.ibid.csl.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The variables and item types a style uses. Filled while it is compiled, read-only after.
final class VariableTable {

    private final Map<String, Variable> byName = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();

    /// The variable of a name, known from now on.
    Variable of(String name) {
        Variable known = byName.get(name);
        if (known == null) {
            known = new Variable(name, byName.size(), Variable.kindOf(name));
            byName.put(name, known);
        }
        return known;
    }

    /// The variable of a name if the style uses it.
    @Nullable
    Variable find(String name) {
        return byName.get(name);
    }

    /// The number of an item type, known from now on.
    int typeIndex(String type) {
        return types.computeIfAbsent(type, _ -> types.size());
    }

    /// The number of an item type; -1 if the style does not ask for it.
    int findType(String type) {
        return types.getOrDefault(type, -1);
    }

    Set<String> names() {
        return byName.keySet();
    }

    int size() {
        return byName.size();
    }
}
