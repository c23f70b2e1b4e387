package org.ibid.exchange.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.Name;

/// The names of a Word source: under `Author`, an element for each role, which holds a list of persons or one
/// organisation. Who made a patent, an interview or a work of art has a role of its own.
final class WordNames {

    private static final List<Map.Entry<String, String>> ROLES = List.of(
            Map.entry("editor", "Editor"),
            Map.entry("translator", "Translator"),
            Map.entry("container-author", "BookAuthor"),
            Map.entry("compiler", "Compiler"),
            Map.entry("composer", "Composer"),
            Map.entry("director", "Director"),
            Map.entry("interviewer", "Interviewer"),
            Map.entry("performer", "Performer"),
            Map.entry("producer", "ProducerName"),
            Map.entry("script-writer", "Writer"));

    private static final Map<String, String> AUTHORS =
            Map.of("Patent", "Inventor", "Interview", "Interviewee", "Art", "Artist");

    private WordNames() {}

    static void write(OutgoingEntry entry, String type, XmlElement source) {
        write(entry, "author", AUTHORS.getOrDefault(type, "Author"), source);
        ROLES.forEach(role -> write(entry, role.getKey(), role.getValue(), source));
    }

    private static void write(OutgoingEntry entry, String variable, String role, XmlElement source) {
        var names = entry.names(variable);
        if (names.isEmpty()) {
            return;
        }
        var element = source.grow(XmlPath.of("Author/" + role));
        if (names.size() == 1 && names.getFirst() instanceof Name.Literal(String text)) {
            element.add("Corporate", entry.clean(variable, text));
        } else {
            var list = element.add("NameList");
            names.forEach(name -> person(entry, variable, name, list.add("Person")));
        }
        if (!read(element).equals(names)) {
            entry.simplified(variable);
        }
    }

    private static void person(OutgoingEntry entry, String variable, Name name, XmlElement person) {
        var parts = switch (name) {
            case Name.Literal(String text) -> new PersonName(text, "", "");
            case Name.Person whole -> PersonName.of(whole);
        };
        String given = Stream.of(parts.given(), parts.suffix())
                .filter(part -> !part.isEmpty())
                .reduce((first, suffix) -> first + ", " + suffix)
                .orElse("");
        add(person, "Last", entry.clean(variable, parts.family()));
        add(person, "First", entry.clean(variable, given));
    }

    private static void add(XmlElement person, String part, String text) {
        if (!text.isEmpty()) {
            person.add(part, text);
        }
    }

    static void read(XmlElement source, String type, Draft draft) {
        for (String role : Stream.of("Author", AUTHORS.getOrDefault(type, "Author"))
                .distinct()
                .toList()) {
            read(source, "author", role, draft);
        }
        ROLES.forEach(role -> read(source, role.getKey(), role.getValue(), draft));
    }

    private static void read(XmlElement source, String variable, String role, Draft draft) {
        source.take(XmlPath.of("Author/" + role)).ifPresent(found -> draft.names(variable, read(found)));
    }

    private static List<Name> read(XmlElement role) {
        return Stream.concat(
                        role.find(XmlPath.of("Corporate")).map(XmlElement::text).stream()
                                .filter(text -> !text.isEmpty())
                                .map(Name.Literal::new),
                        role.find(XmlPath.of("NameList")).stream()
                                .flatMap(list -> list.children().stream())
                                .map(WordNames::person)
                                .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Name> person(XmlElement person) {
        String last = part(person, "Last");
        String given = (part(person, "First") + " " + part(person, "Middle")).strip();
        return (last + given).isEmpty() ? Optional.empty() : Optional.of(new Name.Person(last, given));
    }

    private static String part(XmlElement person, String part) {
        return person.find(XmlPath.of(part)).map(XmlElement::text).orElse("");
    }
}
