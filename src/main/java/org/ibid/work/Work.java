package org.ibid.work;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A citable source as a CSL item (CSL 1.0.2, appendices III and IV; the schema `csl-data.json`), without loss:
/// variables this version of CSL does not know, and values of an unexpected form, are kept as they came and are
/// written back unchanged. A work keeps the order of its variables; a database need not, and nothing depends on it.
///
/// As JSON it is the CSL item itself. `id` is an ordinary field here; what identifies a stored work is the
/// library's business.
///
/// @param type   the CSL item type, such as `article-journal`; never empty
/// @param fields every other member of the item by its CSL name, in order
public record Work(String type, SequencedMap<String, Value> fields) {

    public Work {
        requireNonNull(type, "type");
        if (type.isBlank()) {
            throw new IllegalArgumentException("a work has a type");
        }
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /// A work of the given CSL type with no fields yet.
    public static Work ofType(String type) {
        return new Work(type, new LinkedHashMap<>());
    }

    /// Reads one CSL-JSON item from the maps, lists, strings, numbers and booleans that a JSON parser makes.
    ///
    /// @throws NotCsl if the item has no `type`, or a name or date variable has a form no CSL processor accepts
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Work fromCsl(Map<String, Object> item) {
        return CslItem.read(item);
    }

    /// This work as the maps, lists, strings, numbers and booleans of a CSL-JSON item.
    @JsonValue
    public Map<String, Object> toCsl() {
        return CslItem.write(this);
    }

    /// The text of a standard or number variable; empty if the variable is absent or not text.
    public Optional<String> text(String variable) {
        return switch (fields.get(variable)) {
            case Value.Text(String text) -> Optional.of(text);
            case Value.Number(Number number) -> Optional.of(number.toString());
            case Value.Names _, Value.Date _, Value.Other _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /// The names of a name variable in order; empty if the variable is absent.
    public List<Name> names(String variable) {
        return fields.get(variable) instanceof Value.Names(List<Name> names) ? names : List.of();
    }

    /// The date of a date variable.
    public Optional<PartialDate> date(String variable) {
        return fields.get(variable) instanceof Value.Date(PartialDate date) ? Optional.of(date) : Optional.empty();
    }

    /// The year this work was issued, if its date says one.
    public Optional<Integer> year() {
        return date("issued").flatMap(PartialDate::year);
    }

    /// This work with one variable set to a text; an empty text takes the variable away.
    public Work with(String variable, String text) {
        return text.isEmpty() ? without(variable) : with(variable, new Value.Text(text));
    }

    /// This work with one variable set. A variable that was there keeps its place in the order.
    public Work with(String variable, Value value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(variable, value);
        return new Work(type, changed);
    }

    /// This work with the names of one name variable; no names take the variable away.
    public Work withNames(String variable, List<Name> names) {
        return names.isEmpty() ? without(variable) : with(variable, new Value.Names(names));
    }

    /// This work with the date of one date variable.
    public Work withDate(String variable, PartialDate date) {
        return with(variable, new Value.Date(date));
    }

    /// This work without one variable.
    public Work without(String variable) {
        if (!fields.containsKey(variable)) {
            return this;
        }
        var changed = new LinkedHashMap<>(fields);
        changed.remove(variable);
        return new Work(type, changed);
    }

    /// The same fields under another CSL type.
    public Work as(String otherType) {
        return new Work(otherType, fields);
    }

    /// This work under the given CSL `id`, which stands first.
    public Work withId(String id) {
        var changed = new LinkedHashMap<String, Value>();
        changed.put("id", new Value.Text(id));
        fields.forEach(changed::putIfAbsent);
        return new Work(type, changed);
    }
}
