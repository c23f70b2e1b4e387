package org.ibid.exchange.jats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.work.Name;
import org.ibid.work.Variables;

/// The names of a JATS citation, in a `person-group` for each role. The groups that JATS has no word for go by CSL's.
final class JatsNames {

    private static final Map<String, String> WORDS = Map.of("editor-translator", "transed");

    private static final Map<String, String> VARIABLES = Map.of(
            "transed", "editor-translator",
            "allauthors", "author",
            "inventor", "author",
            "guest-editor", "editor",
            "", "author");

    private static final Set<String> PERSONS = Set.of("name", "string-name", "collab", "name-alternatives");

    /// JATS's own order first.
    private static final List<String> ORDER = order();

    private JatsNames() {}

    private static List<String> order() {
        var order = new ArrayList<>(List.of("author", "editor"));
        var rest = new TreeSet<>(Variables.NAMES);
        order.forEach(rest::remove);
        order.addAll(rest);
        return List.copyOf(order);
    }

    static void write(OutgoingEntry entry, XmlElement citation) {
        for (String variable : ORDER) {
            var names = entry.names(variable);
            if (!names.isEmpty()) {
                var group =
                        citation.add("person-group").with("person-group-type", WORDS.getOrDefault(variable, variable));
                names.forEach(name -> write(entry, variable, name, group));
            }
        }
    }

    private static void write(OutgoingEntry entry, String variable, Name name, XmlElement group) {
        var element = switch (name) {
            case Name.Literal(String text) -> group.add("collab", entry.clean(variable, text));
            case Name.Person person -> person(entry, variable, PersonName.of(person), group.add("name"));
        };
        if (!read(element).equals(Optional.of(name))) {
            entry.simplified(variable);
        }
    }

    private static XmlElement person(OutgoingEntry entry, String variable, PersonName name, XmlElement element) {
        // a name without a surname is a mononym, and JATS asks for a surname or given names
        add(entry, variable, "surname", name.family(), element);
        add(entry, variable, "given-names", name.given(), element);
        add(entry, variable, "suffix", name.suffix(), element);
        return element;
    }

    private static void add(OutgoingEntry entry, String variable, String part, String text, XmlElement name) {
        String clean = entry.clean(variable, text);
        if (!clean.isEmpty()) {
            name.add(part, clean);
        }
    }

    /// A group of an unknown role is left, and so kept; names outside of a group are authors'.
    static void read(XmlElement citation, Draft draft) {
        citation.takeAll(child -> child.name().equals("person-group") && Variables.NAMES.contains(variable(child)))
                .forEach(group -> draft.names(variable(group), names(group.children())));
        draft.names("author", names(citation.takeAll(JatsNames::isPerson)));
    }

    private static String variable(XmlElement group) {
        String word = group.attribute("person-group-type");
        return VARIABLES.getOrDefault(word, word);
    }

    private static boolean isPerson(XmlElement element) {
        return PERSONS.contains(element.name());
    }

    private static List<Name> names(List<XmlElement> elements) {
        return elements.stream()
                .filter(JatsNames::isPerson)
                .map(JatsNames::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Name> read(XmlElement element) {
        if (element.name().equals("name-alternatives")) {
            return element.children().stream().findFirst().flatMap(JatsNames::read);
        }
        String family = part(element, "surname");
        String given = part(element, "given-names");
        if (!element.name().equals("collab") && !(family + given).isEmpty()) {
            return Optional.of(new Name.Person(family, given, "", "", part(element, "suffix"), new LinkedHashMap<>()));
        }
        String text = element.text();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(text));
    }

    private static String part(XmlElement name, String part) {
        return name.children().stream()
                .filter(child -> child.name().equals(part))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }
}
