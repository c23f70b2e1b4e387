package org.ibid.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// A value, and where it was found.
record Sourced(Value value, Origin origin) {

    /// The record of fields, among them its type.
    static Work work(Map<String, Sourced> fields) {
        var work = Work.ofType("document");
        for (var field : fields.entrySet()) {
            work = Overrule.set(
                    work, field.getKey(), Optional.of(field.getValue().value()));
        }
        return work;
    }

    /// Fields without what a change brought to them: one that still is as the change left it goes back to
    /// what it was; one that has changed since stays.
    static <V> Map<String, V> takenBack(Map<String, V> before, Map<String, V> after, Map<String, V> now) {
        var values = new LinkedHashMap<String, V>();
        now.forEach((name, value) -> {
            var old = before.get(name);
            if (!value.equals(after.get(name))) {
                values.put(name, value);
            } else if (old != null) {
                values.put(name, old);
            }
        });
        before.forEach((name, old) -> {
            if (!after.containsKey(name)) {
                values.putIfAbsent(name, old);
            }
        });
        return values;
    }
}
