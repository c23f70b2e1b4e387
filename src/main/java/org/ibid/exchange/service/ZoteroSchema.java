package org.ibid.exchange.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Zotero's item types, their fields and creators, and how they go with CSL: one table, `zotero-schema.txt`, for both
/// ways (Zotero's schema, api.zotero.org/schema, members `itemTypes` and `csl`).
public final class ZoteroSchema {

    /// The version of Zotero's schema that the table says.
    public static final int VERSION = 22;

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String DOCUMENT = "document";

    private static final Map<String, SequencedMap<String, List<String>>> TABLE = table();
    private static final SequencedMap<String, List<Field>> FIELDS = new LinkedHashMap<>();
    private static final Map<String, String> CSL_TYPES = new LinkedHashMap<>();
    private static final Map<String, String> ITEM_TYPES = new LinkedHashMap<>();
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        section("fields")
                .forEach((type, fields) ->
                        FIELDS.put(type, fields.stream().map(Field::of).toList()));
        section("types").forEach((type, csl) -> {
            CSL_TYPES.put(type, csl.getFirst());
            csl.forEach(each -> ITEM_TYPES.putIfAbsent(each.replaceAll("[()]", ""), type));
        });
        section("usual").forEach((csl, type) -> ITEM_TYPES.put(csl, type.getFirst()));
        var ofBase = new LinkedHashMap<String, String>();
        section("variables").forEach((variable, fields) -> fields.forEach(field -> ofBase.put(field, variable)));
        FIELDS.values().stream()
                .flatMap(List::stream)
                .forEach(field -> Stream.of(field.name(), field.base())
                        .filter(ofBase::containsKey)
                        .findFirst()
                        .ifPresent(name -> VARIABLES.putIfAbsent(field.name(), ofBase.get(name))));
        ofBase.forEach(VARIABLES::putIfAbsent);
    }

    private ZoteroSchema() {}

    /// A field of an item type, and the more general field it stands for (itself if there is none).
    private record Field(String name, String base) {
        static Field of(String text) {
            int equals = text.indexOf('=');
            return equals < 0
                    ? new Field(text, text)
                    : new Field(text.substring(0, equals), text.substring(equals + 1));
        }

        boolean is(String wanted) {
            return name.equals(wanted) || base.equals(wanted);
        }
    }

    private static Map<String, SequencedMap<String, List<String>>> table() {
        var table = new LinkedHashMap<String, SequencedMap<String, List<String>>>();
        var file = Objects.requireNonNull(ZoteroSchema.class.getResourceAsStream("zotero-schema.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var section = new LinkedHashMap<String, List<String>>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    section = new LinkedHashMap<>();
                    table.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    int colon = line.indexOf(": ");
                    section.put(line.substring(0, colon), List.of(SPACE.split(line.substring(colon + 2))));
                }
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SequencedMap<String, List<String>> section(String name) {
        return Objects.requireNonNull(TABLE.get(name), name);
    }

    /// The item types of works, in the order of their names: no notes, attachments and annotations.
    public static List<String> itemTypes() {
        return List.copyOf(FIELDS.keySet());
    }

    /// The fields of an item type in Zotero's order; none if there is no such type.
    public static List<String> fields(String itemType) {
        return FIELDS.getOrDefault(itemType, List.of()).stream()
                .map(Field::name)
                .toList();
    }

    /// The fields of any type, each once.
    public static List<String> fields() {
        return itemTypes().stream()
                .flatMap(type -> fields(type).stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// The more general field that a field of an item type stands for; the field itself if there is none.
    public static String base(String itemType, String field) {
        return FIELDS.getOrDefault(itemType, List.of()).stream()
                .filter(each -> each.name().equals(field))
                .map(Field::base)
                .findFirst()
                .orElse(field);
    }

    /// The kinds of creators of an item type, the primary one first; none if there is no such type.
    public static List<String> creators(String itemType) {
        return section("creators").getOrDefault(itemType, List.of());
    }

    /// What Zotero calls an item type, a field or a kind of creator in English.
    public static String label(String name) {
        var own = section("labels").get(name);
        return own == null
                ? Stream.of(WORD_BEGINS.split(name))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining(" "))
                : String.join(" ", own);
    }

    /// The CSL type of an item type; `document` if there is no such type.
    public static String cslType(String itemType) {
        return CSL_TYPES.getOrDefault(itemType, DOCUMENT);
    }

    /// The item type that works of a CSL type are written as; `document` if Zotero has none for it.
    public static String itemType(String cslType) {
        return ITEM_TYPES.getOrDefault(cslType, DOCUMENT);
    }

    /// The variable of a field; empty if it has none.
    static String variable(String field) {
        return VARIABLES.getOrDefault(field, "");
    }

    /// The field of an item type that is a variable.
    static Optional<String> field(String itemType, String variable) {
        var fields = FIELDS.getOrDefault(itemType, List.of());
        return section("variables").getOrDefault(variable, List.of()).stream()
                .flatMap(wanted -> fields.stream().filter(field -> field.is(wanted)))
                .map(Field::name)
                .findFirst();
    }

    /// The name variable of a kind of creator in an item type. The primary one is the author unless CSL has a variable
    /// for it; what CSL has none for is a contributor.
    static String role(String creatorType, String itemType) {
        var own = own(creatorType);
        boolean isPrimary = creators(itemType).indexOf(creatorType) == 0;
        return own.orElse(isPrimary ? "author" : creatorType.equals("performer") ? "performer" : "contributor");
    }

    /// The kind of creator of an item type that is a name variable.
    static Optional<String> creator(String itemType, String variable) {
        return creators(itemType).stream()
                .filter(creator -> role(creator, itemType).equals(variable))
                .filter(creator ->
                        !variable.equals("contributor") || own(creator).isPresent())
                .findFirst();
    }

    private static Optional<String> own(String creatorType) {
        return section("names").entrySet().stream()
                .filter(name -> name.getValue().contains(creatorType))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The fields of an item type with nothing in them, as a new item has them.
    public static SequencedMap<String, Object> empty(String itemType) {
        var item = new LinkedHashMap<String, Object>();
        item.put("itemType", itemType);
        var fields = new ArrayList<>(fields(itemType));
        item.put(fields.removeFirst(), "");
        item.put("creators", List.of());
        fields.forEach(field -> item.put(field, ""));
        item.put("tags", List.of());
        return item;
    }
}
