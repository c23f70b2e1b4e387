package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// What a person says of one field of a work, against what was found.
///
/// @param said a record of that field alone; without it, the person took the field away
/// @param by   who
/// @param at   when
/// @param why  in their words; may be empty
record Overrule(Work said, String by, Instant at, String why) {

    /// The name under which a record's type is overruled.
    static final String TYPE = "type";

    Overrule {
        requireNonNull(said, "said");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(why, "why");
    }

    static Overrule of(String variable, Optional<Value> value, Act act, Instant at) {
        return new Overrule(set(Work.ofType("field"), variable, value), act.by(), at, act.why());
    }

    /// A record with everything that people say of it.
    static Work over(Work found, Map<String, Overrule> overrules) {
        var work = found;
        for (var one : overrules.entrySet()) {
            work = set(work, one.getKey(), value(one.getValue().said(), one.getKey()));
        }
        return work;
    }

    /// The value of a variable, or the type as a text.
    static Optional<Value> value(Work work, String variable) {
        return variable.equals(TYPE)
                ? Optional.of(new Value.Text(work.type()))
                : Optional.ofNullable(work.fields().get(variable));
    }

    /// Every variable of a record with its value, the type first.
    static SequencedMap<String, Value> values(Work work) {
        var all = new LinkedHashMap<String, Value>();
        all.put(TYPE, new Value.Text(work.type()));
        all.putAll(work.fields());
        return all;
    }

    static Work set(Work work, String variable, Optional<Value> value) {
        if (variable.equals(TYPE)) {
            return work.as(value.map(text -> ((Value.Text) text).text()).orElseThrow());
        }
        return value.map(there -> work.with(variable, there)).orElseGet(() -> work.without(variable));
    }
}
