package org.ibid.csl.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables a style uses. Filled while it is compiled, read-only after.
final class VariableTable {

    private final Map<String, Variable> byName = new HashMap<>();

    /// The variable of a name, known from now on.
    Variable of(String name) {
        return byName.computeIfAbsent(name, _ -> new Variable(name, byName.size(), Variable.kindOf(name)));
    }

    /// The variable of a name if the style uses it.
    @Nullable
    Variable find(String name) {
        return byName.get(name);
    }

    int size() {
        return byName.size();
    }
}
