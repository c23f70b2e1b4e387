package org.ibid.exchange.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One item of a YAML file.
///
/// @param member the member of the file's object it stands under; empty in a list
/// @param value  maps, lists, texts, whole numbers, decimal numbers as they are written, booleans, or nothing
/// @param line   the line it begins on, from 1
/// @param text   it as the file has it, or its beginning
public record YamlItem(String member, @Nullable Object value, int line, String text) {

    /// The text or number under a name; empty if it is missing or something else.
    public static String text(@Nullable Object map, String name) {
        return map instanceof Map<?, ?> members ? scalar(members.get(name)) : "";
    }

    /// The text of a scalar; empty for anything else.
    public static String scalar(@Nullable Object value) {
        return switch (value) {
            case String text -> text.strip();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case null, default -> "";
        };
    }

    /// The value as a list: of itself, if it is none; empty if it is nothing.
    public static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
