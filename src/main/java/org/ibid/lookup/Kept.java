package org.ibid.lookup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// What a reader kept of an entry that CSL has no variable for: fields of the format, each with its values.
record Kept(Map<?, ?> formats) {

    static Kept of(Work work) {
        return new Kept(work.fields().get("custom") instanceof Value.Other(Map<?, ?> custom) ? custom : Map.of());
    }

    /// The values of a field.
    List<String> all(String field) {
        return formats.values().stream()
                .flatMap(format -> format instanceof Map<?, ?> kept && kept.get("fields") instanceof Map<?, ?> fields
                        ? Stream.ofNullable(fields.get(field))
                        : Stream.empty())
                .flatMap(values -> values instanceof List<?> list ? list.stream() : Stream.empty())
                .map(String::valueOf)
                .toList();
    }
}
