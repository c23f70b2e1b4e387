package org.ibid.csl.citeprocjava;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// A work as citeproc-java takes it, in the forms it can hold: what it would stumble over is left out or said
/// otherwise, members it does not know are left out.
final class EngineItem {

    /// Variables that only the processor may set (CSL 1.0.2, appendix IV).
    private static final Set<String> ENGINES_OWN =
            Set.of("id", "citation-number", "first-reference-note-number", "locator", "year-suffix");

    /// Number variables that styles print as they are; in a range of numbers the hyphen is an en dash there (CSL
    /// 1.0.2, "Number").
    private static final Set<String> NUMBERS = Set.of("issue", "volume", "number", "collection-number");

    private static final Pattern RANGE = Pattern.compile("^(\\d+)\\s*-\\s*(\\d+)$");

    private EngineItem() {}

    /// @param id what the engine calls it, unlike all others' ids
    static CSLItemData of(String id, Work work) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id);
        item.put("type", Variables.TYPES.contains(work.type()) ? work.type() : "document");
        work.fields().forEach((name, value) -> {
            if (!ENGINES_OWN.contains(name)) {
                value(name, value).ifPresent(json -> item.put(name, json));
            }
        });
        return CSLItemData.fromJson(item);
    }

    private static Optional<Object> value(String variable, Value value) {
        if (Variables.NAMES.contains(variable)) {
            return names(value).map(List::copyOf);
        }
        if (Variables.DATES.contains(variable)) {
            return date(value).map(EngineDate::of);
        }
        return switch (value) {
            case Value.Text(String text) -> text(variable, text);
            case Value.Number(Number number) -> Optional.of(number.toString());
            case Value.Names _, Value.Date _, Value.Other _ -> Optional.empty();
        };
    }

    private static Optional<Object> text(String variable, String text) {
        String marked = FieldMarkup.marked(text).strip();
        if (variable.equals("DOI")) {
            marked = marked.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        }
        if (NUMBERS.contains(variable)) {
            marked = RANGE.matcher(marked).replaceFirst("$1–$2");
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(marked);
    }

    private static Optional<PartialDate> date(Value value) {
        return switch (value) {
            case Value.Date(PartialDate date) -> Optional.of(date);
            case Value.Text(String text) -> Optional.of(new PartialDate(List.of(), "", null, "", text));
            case Value.Number(Number number) -> Optional.of(PartialDate.ofYear(number.intValue()));
            case Value.Names _, Value.Other _ -> Optional.empty();
        };
    }

    private static Optional<List<Map<String, Object>>> names(Value value) {
        return switch (value) {
            case Value.Names(List<Name> names)
            when !names.isEmpty() ->
                Optional.of(names.stream().map(EngineItem::name).toList());
            case Value.Text(String text)
            when !text.isBlank() -> Optional.of(List.of(Map.of("literal", FieldMarkup.marked(text))));
            case Value.Names _, Value.Text _, Value.Number _, Value.Date _, Value.Other _ -> Optional.empty();
        };
    }

    private static Map<String, Object> name(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> Map.of("literal", FieldMarkup.marked(text));
            case Name.Person person
            when person.family().isEmpty() -> Map.of("literal", FieldMarkup.marked(person.given()));
            case Name.Person person -> person(person);
        };
    }

    private static Map<String, Object> person(Name.Person person) {
        var parts = new LinkedHashMap<String, Object>();
        put(parts, "family", person.family());
        put(parts, "given", person.given());
        put(parts, "dropping-particle", person.droppingParticle());
        put(parts, "non-dropping-particle", person.nonDroppingParticle());
        put(parts, "suffix", person.suffix());
        if (Boolean.TRUE.equals(person.other().get("comma-suffix"))) {
            parts.put("comma-suffix", true);
        }
        return parts;
    }

    private static void put(Map<String, Object> parts, String name, String text) {
        if (!text.isBlank()) {
            parts.put(name, FieldMarkup.marked(text));
        }
    }
}
