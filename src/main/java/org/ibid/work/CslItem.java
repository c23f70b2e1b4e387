package org.ibid.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The form of a [Work] in CSL-JSON (schema `csl-data.json`), as a JSON parser's maps and lists.
final class CslItem {

    private static final Set<String> NAME_PARTS =
            Set.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal");

    private CslItem() {}

    static Work read(Map<String, Object> item) {
        if (!(item.get("type") instanceof String type) || type.isBlank()) {
            throw new NotCsl("type", "a CSL item needs a type, such as \"article-journal\"");
        }
        var fields = new LinkedHashMap<String, Value>();
        item.forEach((name, json) -> {
            if (!name.equals("type")) {
                fields.put(name, value(name, json));
            }
        });
        return new Work(type, fields);
    }

    private static Value value(String name, @Nullable Object json) {
        if (Variables.NAMES.contains(name)) {
            return names(name, json);
        }
        if (Variables.DATES.contains(name)) {
            return dateOrOther(name, json);
        }
        return switch (json) {
            case String text -> new Value.Text(text);
            case Number number -> new Value.Number(number);
            case null, default -> new Value.Other(json);
        };
    }

    private static Value names(String variable, @Nullable Object json) {
        if (!(json instanceof List<?> list)) {
            throw new NotCsl(variable, "a name variable holds a list of names");
        }
        var names = new ArrayList<Name>();
        for (int i = 0; i < list.size(); i++) {
            names.add(name(variable + "[" + i + "]", list.get(i)));
        }
        return new Value.Names(names);
    }

    private static Name name(String path, @Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw new NotCsl(path, "a name is an object with \"family\" and \"given\", or with \"literal\"");
        }
        String literal = part(map, "literal", path);
        if (!literal.isEmpty()) {
            return new Name.Literal(literal);
        }
        String family = part(map, "family", path);
        String given = part(map, "given", path);
        if (family.isEmpty() && given.isEmpty()) {
            throw new NotCsl(path, "a name needs \"family\", \"given\" or \"literal\"");
        }
        var other = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (!NAME_PARTS.contains(key) && value != null) {
                other.put(key.toString(), value);
            }
        });
        return new Name.Person(
                family,
                given,
                part(map, "dropping-particle", path),
                part(map, "non-dropping-particle", path),
                part(map, "suffix", path),
                other);
    }

    private static String part(Map<?, ?> map, String name, String path) {
        return switch (map.get(name)) {
            case String text -> text;
            case Number number -> number.toString();
            case null -> "";
            default -> throw new NotCsl(path + "." + name, "expected a text");
        };
    }

    /// A date no calendar has (`[1965, 60, 1]`) is kept as it came: it is understood as no date, but not lost.
    private static Value dateOrOther(String variable, @Nullable Object json) {
        try {
            return new Value.Date(date(variable, json));
        } catch (IllegalArgumentException noSuchDate) {
            return new Value.Other(json);
        }
    }

    private static PartialDate date(String variable, @Nullable Object json) {
        return switch (json) {
            case String text -> new PartialDate(List.of(), "", null, "", text);
            case Map<?, ?> map ->
                new PartialDate(
                        dateParts(variable + ".date-parts", map.get("date-parts")),
                        part(map, "season", variable),
                        map.get("circa"),
                        part(map, "literal", variable),
                        part(map, "raw", variable));
            case null, default ->
                throw new NotCsl(variable, "a date is an object with \"date-parts\", \"raw\" or \"literal\"");
        };
    }

    private static List<PartialDate.Parts> dateParts(String path, @Nullable Object json) {
        if (json == null) {
            return List.of();
        }
        if (!(json instanceof List<?> list) || list.size() > 2) {
            throw new NotCsl(path, "\"date-parts\" is a list of one date or two: [[2021, 5, 3]]");
        }
        var ends = new ArrayList<PartialDate.Parts>();
        for (int i = 0; i < list.size(); i++) {
            ends.add(end(path + "[" + i + "]", list.get(i)));
        }
        return ends;
    }

    private static PartialDate.Parts end(String path, @Nullable Object json) {
        if (!(json instanceof List<?> list) || list.isEmpty() || list.size() > 3) {
            throw new NotCsl(path, "a date is a list of year, month and day: [2021, 5, 3]");
        }
        int[] parts = new int[3];
        for (int i = 0; i < list.size(); i++) {
            boolean isMissing = i > 0 && (list.get(i) == null || "".equals(list.get(i)));
            parts[i] = isMissing ? 0 : number(path + "[" + i + "]", list.get(i));
        }
        return new PartialDate.Parts(parts[0], parts[1], parts[2]);
    }

    private static int number(String path, @Nullable Object json) {
        if (json instanceof Integer number) {
            return number;
        }
        if (json instanceof String text && text.strip().matches("-?\\d{1,9}")) {
            return Integer.parseInt(text.strip());
        }
        throw new NotCsl(path, "expected a whole number");
    }

    static Map<String, Object> write(Work work) {
        var item = new LinkedHashMap<String, Object>();
        if (work.fields().containsKey("id")) {
            item.put("id", json(work.fields().get("id")));
        }
        item.put("type", work.type());
        work.fields().forEach((name, value) -> item.putIfAbsent(name, json(value)));
        return item;
    }

    private static @Nullable Object json(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(Number number) -> number;
            case Value.Names(List<Name> names) ->
                names.stream().map(CslItem::json).toList();
            case Value.Date(PartialDate date) -> json(date);
            case Value.Other(Object other) -> other;
        };
    }

    private static Map<String, Object> json(Name name) {
        var map = new LinkedHashMap<String, Object>();
        switch (name) {
            case Name.Literal(String text) -> map.put("literal", text);
            case Name.Person person -> {
                put(map, "family", person.family());
                put(map, "given", person.given());
                put(map, "dropping-particle", person.droppingParticle());
                put(map, "non-dropping-particle", person.nonDroppingParticle());
                put(map, "suffix", person.suffix());
                map.putAll(person.other());
            }
        }
        return map;
    }

    private static Map<String, Object> json(PartialDate date) {
        var map = new LinkedHashMap<String, Object>();
        if (!date.parts().isEmpty()) {
            map.put("date-parts", date.parts().stream().map(CslItem::json).toList());
        }
        put(map, "season", date.season());
        if (date.circa() != null) {
            map.put("circa", date.circa());
        }
        put(map, "literal", date.literal());
        put(map, "raw", date.raw());
        return map;
    }

    private static List<Integer> json(PartialDate.Parts end) {
        if (end.month() == 0) {
            return List.of(end.year());
        }
        return end.day() == 0 ? List.of(end.year(), end.month()) : List.of(end.year(), end.month(), end.day());
    }

    private static void put(Map<String, Object> map, String name, String text) {
        if (!text.isEmpty()) {
            map.put(name, text);
        }
    }
}
