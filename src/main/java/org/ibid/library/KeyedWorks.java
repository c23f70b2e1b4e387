package org.ibid.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ibid.identity.Candidate;
import org.ibid.library.Nearness.Near;

/// Works that are not in the database yet, under their blocking keys; the first [Nearness#MOST_OF_A_KEY] of each.
final class KeyedWorks {

    private final Map<String, List<Near>> byKey = new HashMap<>();

    void add(Collection<String> keys, Near work) {
        for (var key : keys) {
            var works = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
            if (works.size() < Nearness.MOST_OF_A_KEY) {
                works.add(work);
            }
        }
    }

    /// The works that have a key in common with a record, in the order of its keys.
    List<Near> near(Candidate record) {
        var works = new LinkedHashSet<Near>();
        record.blockingKeys().forEach(key -> works.addAll(byKey.getOrDefault(key, List.of())));
        return List.copyOf(works);
    }
}
