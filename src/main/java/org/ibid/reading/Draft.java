package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// A reference being parsed: the fields found so far. The first value of a field stays.
final class Draft {

    private static final List<String> ORDER = List.of(
            "author",
            "editor",
            "translator",
            "issued",
            "year-suffix",
            "title",
            "container-title",
            "collection-title",
            "genre",
            "edition",
            "volume",
            "volume-title",
            "number-of-volumes",
            "issue",
            "number",
            "page",
            "publisher",
            "publisher-place",
            "DOI",
            "PMID",
            "PMCID",
            "ISBN",
            "URL",
            "accessed",
            "authority",
            "version",
            "number-of-pages",
            "collection-number",
            "medium",
            "source",
            "ISSN",
            "director",
            "producer",
            "host",
            "executive-producer",
            "interviewer",
            "submitted",
            "section",
            "chapter-number",
            "scale",
            "event-place",
            "archive",
            "archive_collection",
            "archive_location",
            "archive-place",
            "note");

    private final String raw;
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    Draft(String raw) {
        this.raw = raw;
    }

    void text(String variable, String text) {
        String clean = Trim.value(text);
        if (!clean.isEmpty()) {
            fields.putIfAbsent(variable, new Value.Text(clean));
        }
    }

    /// A text with the full stop that belongs to it.
    void abbreviated(String variable, String text) {
        fields.putIfAbsent(variable, new Value.Text(text));
    }

    /// Sets a text anew if there is one and the new one is not empty.
    void replace(String variable, String text) {
        if (has(variable) && !text.isBlank()) {
            fields.put(variable, new Value.Text(Trim.value(text)));
        }
    }

    void remove(List<String> variables) {
        variables.forEach(fields::remove);
    }

    /// Takes the names away if one of them is such.
    void removeNames(String variable, Predicate<Name> such) {
        if (fields.get(variable) instanceof Value.Names(List<Name> names)
                && names.stream().anyMatch(such)) {
            fields.remove(variable);
        }
    }

    void names(String variable, List<Name> names) {
        if (!names.isEmpty()) {
            fields.putIfAbsent(variable, new Value.Names(names));
        }
    }

    void issued(Dates.Found found) {
        if (!has("issued")) {
            fields.put("issued", new Value.Date(found.date()));
            text("year-suffix", found.yearSuffix());
            String literal = found.date().literal();
            if (!literal.isEmpty() && Character.isDigit(literal.charAt(literal.length() - 1))) {
                doubt("year-misprinted", "The year is misprinted: \"" + literal + "\".", literal);
            }
        }
    }

    void date(String variable, PartialDate date) {
        fields.putIfAbsent(variable, new Value.Date(date));
    }

    boolean isDate(String variable, PartialDate date) {
        return fields.get(variable) instanceof Value.Date(PartialDate known) && known.equals(date);
    }

    /// Gives the value of one variable to another.
    void move(String from, String to) {
        Value value = fields.remove(from);
        if (value != null) {
            fields.put(to, value);
        }
    }

    boolean has(String variable) {
        return fields.containsKey(variable);
    }

    String get(String variable) {
        return fields.get(variable) instanceof Value.Text(String text) ? text : "";
    }

    boolean issuedOnADay() {
        return fields.get("issued") instanceof Value.Date(PartialDate date)
                && (date.literal().chars().anyMatch(Character::isDigit)
                        || !date.parts().isEmpty() && date.parts().getFirst().day() > 0);
    }

    /// Notes a doubt about `part`, a text of the reference as printed.
    void doubt(String code, String message, String part) {
        int at = part.isEmpty() ? -1 : raw.indexOf(part);
        var slice = at < 0 ? new Slice(0, raw.length()) : new Slice(at, at + part.length());
        warnings.add(new Warning(code, message, new Offsets(raw).span(slice)));
    }

    Work work(String type) {
        var ordered = new LinkedHashMap<String, Value>();
        for (String name : ORDER) {
            Value value = fields.get(name);
            if (value != null) {
                ordered.put(name, value);
            }
        }
        return new Work(type, ordered);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
