package org.ibid.exchange.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Draft;
import org.jspecify.annotations.Nullable;

/// The members of an object while a work is made of it, or it of a work: what is understood is taken, what is left is
/// kept, and comes back.
public final class YamlFields {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Map<String, Object> left = new LinkedHashMap<>();

    private YamlFields() {}

    /// The members of a value; none if it is no object.
    public static YamlFields of(@Nullable Object value) {
        var fields = new YamlFields();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (each != null) {
                    fields.left.put(String.valueOf(name), each);
                }
            });
        }
        return fields;
    }

    public boolean isEmpty() {
        return left.isEmpty();
    }

    public boolean has(String name) {
        return left.containsKey(name);
    }

    /// A member without taking it.
    public @Nullable Object see(String name) {
        return left.get(name);
    }

    /// Takes a member that is a text, a number or a truth; one of another kind stays.
    public String take(String name) {
        String text = YamlItem.scalar(left.get(name));
        if (!text.isEmpty()) {
            left.remove(name);
        }
        return text;
    }

    /// Takes a member as a list: of itself, if it is none.
    public List<?> takeAll(String name) {
        return YamlItem.list(left.remove(name));
    }

    public void put(String name, @Nullable Object value) {
        if (value != null) {
            left.put(name, value);
        }
    }

    public Map<String, Object> all() {
        return left;
    }

    /// Hands what was not taken to a draft, to be kept.
    public void keepRest(Draft draft) {
        left.forEach((name, value) -> draft.keep(name, packed(value)));
    }

    /// Adds what an entry keeps of a file of this format, beneath what the work itself says.
    public void addKept(Map<String, List<String>> kept) {
        kept.forEach(
                (name, values) -> values.forEach(packed -> left.merge(name, unpacked(packed), YamlFields::merged)));
    }

    /// Of two lists one after the other; of a list and one object, that goes into the list's first.
    private static Object merged(Object ours, Object kept) {
        if (ours instanceof Map<?, ?> mine && kept instanceof Map<?, ?> theirs) {
            var all = new LinkedHashMap<Object, Object>(mine);
            theirs.forEach((name, value) -> {
                if (value != null) {
                    all.merge(name, value, name.equals("type") ? (_, theirType) -> theirType : YamlFields::merged);
                }
            });
            return all;
        }
        if (kept instanceof List<?> theirs && (ours instanceof List<?> || ours instanceof Map<?, ?>)) {
            var all = new ArrayList<Object>(ours instanceof List<?> mine ? mine : List.of(ours));
            all.addAll(theirs);
            return all;
        }
        if (ours instanceof List<?> mine && !mine.isEmpty()) {
            var all = new ArrayList<Object>(mine);
            all.set(0, merged(all.getFirst(), kept));
            return all;
        }
        return ours;
    }

    /// A value as one text: a text as it is, anything else, and a text that looks like something else, as JSON.
    private static String packed(Object value) {
        try {
            return value instanceof String text && unpacked(text).equals(text) ? text : JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps, lists and texts are JSON", impossible);
        }
    }

    private static Object unpacked(String text) {
        boolean isPacked = text.startsWith("{") || text.startsWith("[") || text.startsWith("\"");
        if (!isPacked) {
            return Optional.ofNullable(YamlTree.plain(text)).orElse(text);
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException noJson) {
            return text;
        }
    }

    /// A number, where the text is one as YAML writes it; else the text.
    public static Object number(String text) {
        return WHOLE.matcher(text).matches() ? Integer.valueOf(text) : text;
    }
}
