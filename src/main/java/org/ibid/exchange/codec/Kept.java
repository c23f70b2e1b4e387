package org.ibid.exchange.codec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// What an entry of a file says that CSL has no type or variable for, so that it can be written back as it came. It
/// lies in the item's member `custom` (schema `csl-data.json`), under the name of the format:
/// `"custom": {"biblatex": {"type": "customa", "fields": {"file": ["a.pdf"]}}}`.
///
/// @param type   the entry's type as the file has it, where its CSL type does not lead back to it; else empty
/// @param fields the values of each field, in the order and the spelling of the file
public record Kept(String type, SequencedMap<String, List<String>> fields) {

    public static final Kept NOTHING = new Kept("", new LinkedHashMap<>());

    private static final String CUSTOM = "custom";

    public Kept {
        requireNonNull(type, "type");
        var copy = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableSequencedMap(copy);
    }

    /// What a work keeps of a format's file; [#NOTHING] if it came from elsewhere.
    public static Kept of(Work work, String format) {
        return custom(work).get(format) instanceof Map<?, ?> kept
                ? new Kept(kept.get("type") instanceof String type ? type : "", fields(kept.get("fields")))
                : NOTHING;
    }

    private static SequencedMap<String, List<String>> fields(Object json) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, values) -> fields.put(
                    name.toString(),
                    values instanceof List<?> all
                            ? all.stream().map(String::valueOf).toList()
                            : List.of()));
        }
        return fields;
    }

    /// The work with this in it; a work whose `custom` is no object is returned as it is.
    public Work in(Work work, String format) {
        boolean taken = work.fields().get(CUSTOM) != null && !(work.fields().get(CUSTOM) instanceof Value.Other);
        if (equals(NOTHING) || taken) {
            return work;
        }
        var all = new LinkedHashMap<Object, Object>(custom(work));
        var kept = new LinkedHashMap<String, Object>();
        if (!type.isEmpty()) {
            kept.put("type", type);
        }
        if (!fields.isEmpty()) {
            var values = new LinkedHashMap<String, Object>();
            fields.forEach((name, list) -> values.put(name, new ArrayList<Object>(list)));
            kept.put("fields", values);
        }
        all.put(format, kept);
        return work.with(CUSTOM, new Value.Other(all));
    }

    static Map<?, ?> custom(Work work) {
        return work.fields().get(CUSTOM) instanceof Value.Other(Map<?, ?> custom) ? custom : Map.of();
    }
}
