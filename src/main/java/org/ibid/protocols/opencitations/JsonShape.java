package org.ibid.protocols.opencitations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.web.BadParameter;

/// The parameter `json` (ramose, "json"): texts taken apart into lists, `array("; ",author)`, or into objects,
/// `dict(", ",author,family,given)`; one after the other, so that the items of a list can be taken apart, too.
///
/// @param isList    whether a list is made
/// @param separator what stands between the parts
/// @param path      the field; inside an object, names with full stops between
/// @param names     what the parts of an object are called
record JsonShape(boolean isList, String separator, List<String> path, List<String> names) {

    /// More than the parts that any field has; each is a member of each object that is made.
    private static final int MOST_NAMES = 20;

    private static final Pattern OPERATION = Pattern.compile("(array|dict)\\(\"([^\"]+)\"\\s*,([^()]+)\\)");

    JsonShape {
        path = List.copyOf(path);
        names = List.copyOf(names);
    }

    /// @throws BadParameter if it is neither
    static JsonShape of(String text) {
        var operation = OPERATION.matcher(text.strip());
        if (!operation.matches()) {
            throw new BadParameter(
                    "json",
                    "json is array(\"separator\",field) or dict(\"separator\",field,name,name), not \"" + text + "\".");
        }
        var words = Stream.of(operation.group(3).split(",", MOST_NAMES + 2))
                .map(String::strip)
                .toList();
        if (words.size() > MOST_NAMES + 1) {
            throw new BadParameter("json", "An object of json may have " + MOST_NAMES + " names.");
        }
        return new JsonShape(
                operation.group(1).equals("array"),
                operation.group(2),
                List.of(words.getFirst().split("\\.")),
                words.subList(1, words.size()));
    }

    Map<String, Object> in(Map<String, Object> row) {
        return in(row, path);
    }

    private Map<String, Object> in(Map<String, Object> object, List<String> way) {
        var shaped = new LinkedHashMap<>(object);
        UnaryOperator<Object> inside = way.size() == 1
                ? this::parted
                : value -> value instanceof Map<?, ?> inner ? in(named(inner), way.subList(1, way.size())) : value;
        shaped.computeIfPresent(way.getFirst(), (_, value) -> each(value, inside));
        return shaped;
    }

    private static Object each(Object value, UnaryOperator<Object> change) {
        return value instanceof List<?> list
                ? list.stream().map(one -> each(one, change)).toList()
                : change.apply(value);
    }

    private static Map<String, Object> named(Map<?, ?> object) {
        var named = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> named.put(name.toString(), value));
        return named;
    }

    private Object parted(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        if (isList) {
            return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(separator)));
        }
        var parts = new ArrayList<>(List.of(text.split(Pattern.quote(separator), Math.max(1, names.size()))));
        var object = new LinkedHashMap<String, Object>();
        names.forEach(name -> object.put(name, parts.isEmpty() ? "" : parts.removeFirst()));
        return object;
    }
}
