package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// What an entry says that has, as a whole, the exact form that a style guide or a court prints for its kind.
///
/// @param type  the CSL type
/// @param texts text variables of CSL with their values
/// @param names name variables
/// @param dates date variables, each with the text that has its date
record ExactForm(String type, Map<String, String> texts, Map<String, List<Name>> names, Map<String, String> dates) {

    private static final List<String> TEXTS = List.of(
            "title",
            "container-title",
            "volume",
            "issue",
            "page",
            "number",
            "section",
            "authority",
            "genre",
            "publisher",
            "publisher-place",
            "note",
            "event-place",
            "version",
            "medium",
            "archive",
            "archive_location",
            "archive_collection",
            "archive-place",
            "chapter-number");
    private static final List<String> NAMES = List.of("author", "director", "interviewer");
    private static final Pattern LAST_INITIAL = Pattern.compile("[\\s.]\\p{Lu}$");
    private static final int LONGEST = 700;

    ExactForm(String type) {
        this(type, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /// The form of an entry, if it has one.
    static Optional<ExactForm> in(String raw) {
        String text = Spaces.folded(raw);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return LegalForms.in(text)
                .or(() -> NationalLaw.in(text))
                .or(() -> ArchivalForms.in(text))
                .or(() -> BracketedKinds.in(text))
                .or(() -> ScreenAndTalk.in(text));
    }

    /// A text by the pattern that the whole of it has, if it has: a group's name is the variable's without
    /// hyphens (`publisherPlace`); the group `issued` is a date. Other groups count for nothing.
    static Optional<ExactForm> of(String type, Pattern form, String text) {
        Matcher found = form.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var exact = new ExactForm(type);
        for (String variable : TEXTS) {
            exact.put(variable, group(found, grouped(variable)));
        }
        for (String variable : NAMES) {
            exact.put(variable, people(group(found, variable)));
        }
        exact.date("issued", group(found, "issued"));
        return Optional.of(exact);
    }

    /// The full stop of a last initial is not part of the group.
    private static List<Name> people(String text) {
        return Names.of(LAST_INITIAL.matcher(text).find() ? text + "." : text);
    }

    private static String grouped(String variable) {
        var grouped = new StringBuilder();
        for (String part : variable.split("[-_]")) {
            grouped.append(
                    grouped.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return grouped.toString();
    }

    /// Empty if the form has no such part, or the text lacks it.
    static String group(Matcher form, String name) {
        return form.namedGroups().containsKey(name)
                ? Optional.ofNullable(form.group(name)).orElse("")
                : "";
    }

    /// Adds a text unless it is empty.
    void put(String variable, String text) {
        if (!text.isBlank()) {
            texts.put(variable, text.strip());
        }
    }

    void put(String variable, List<Name> people) {
        if (!people.isEmpty()) {
            names.put(variable, people);
        }
    }

    void date(String variable, String text) {
        if (!text.isBlank()) {
            dates.put(variable, text);
        }
    }

    /// Writes it into an empty draft.
    void into(Draft draft) {
        texts.forEach(draft::text);
        names.forEach(draft::names);
        dates.forEach((variable, text) -> Dates.fullest(text).ifPresent(found -> {
            if (variable.equals("issued")) {
                draft.issued(found);
            } else {
                draft.date(variable, found.date());
            }
        }));
    }
}
