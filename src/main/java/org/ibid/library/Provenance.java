package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.identity.Merged;
import org.ibid.work.Work;

/// Where each field of a work was found.
///
/// @param rest   where those were found of which nothing else is said
/// @param fields variable (or `type`) → where it was found
record Provenance(Origin rest, Map<String, Origin> fields) {

    static final Provenance UNKNOWN = all(Origin.UNKNOWN);

    Provenance {
        requireNonNull(rest, "rest");
        fields = Map.copyOf(fields);
    }

    static Provenance all(Origin origin) {
        return new Provenance(origin, Map.of());
    }

    Origin of(String variable) {
        return fields.getOrDefault(variable, rest);
    }

    /// Of a record that was merged of one of these and another.
    Provenance with(Merged merged, Provenance other) {
        return of(merged.work(), variable -> {
            var from = Merged.OTHER.equals(merged.from().get(variable)) ? other : this;
            return from.of(variable);
        });
    }

    /// Of a record, as short as it can be said.
    Provenance of(Work work, Function<String, Origin> origin) {
        var others = new LinkedHashMap<String, Origin>();
        for (String variable : Overrule.values(work).keySet()) {
            var found = origin.apply(variable);
            if (!found.equals(rest)) {
                others.put(variable, found);
            }
        }
        return new Provenance(rest, others);
    }

    /// Every field of a record with where it was found.
    Map<String, Sourced> of(Work work) {
        return Overrule.values(work).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> new Sourced(field.getValue(), of(field.getKey())),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }
}
