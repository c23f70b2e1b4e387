package org.ibid.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// What became of one field.
///
/// @param before its value as it stands in CSL-JSON; null if there was none
/// @param after  null if there is none any more
public record Change(@Nullable Object before, @Nullable Object after) {

    /// What differs between two records, by variable.
    static SequencedMap<String, Change> between(Work before, Work after) {
        Map<String, Object> old = before.without("id").toCsl();
        Map<String, Object> now = after.without("id").toCsl();
        var variables = new LinkedHashSet<>(old.keySet());
        variables.addAll(now.keySet());
        var changes = new LinkedHashMap<String, Change>();
        for (String variable : variables) {
            if (!Objects.equals(old.get(variable), now.get(variable))) {
                changes.put(variable, new Change(old.get(variable), now.get(variable)));
            }
        }
        return changes;
    }
}
