package org.ibid.exchange.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.Name;
import org.ibid.work.Variables;

/// The names of a TEI entry: `author`, or `editor` with a role, by CSL's name for it. TEI has an element for
/// each part of a name; the attribute `type` tells a particle that is dropped from one that is not.
final class TeiNames {

    private static final XmlPath OWN_AUTHOR = XmlPath.of("analytic/author");
    private static final XmlPath AUTHOR = XmlPath.of("monogr/author");
    private static final XmlPath EDITOR = XmlPath.of("monogr/editor");
    private static final List<XmlPath> EDITORS = List.of(
            XmlPath.of("analytic/editor"), EDITOR, XmlPath.of("analytic/respStmt"), XmlPath.of("monogr/respStmt"));
    private static final XmlPath SERIES_EDITOR = XmlPath.of("series/editor");

    private TeiNames() {}

    static void write(OutgoingEntry entry, boolean isPart, XmlElement root) {
        write(entry, "author", isPart ? OWN_AUTHOR : AUTHOR, "", root);
        if (isPart) {
            write(entry, "container-author", AUTHOR, "", root);
        }
        write(entry, "editor", EDITOR, "", root);
        var rest = new TreeSet<>(Variables.NAMES);
        rest.removeAll(List.of("author", "editor", "collection-editor"));
        rest.forEach(variable -> write(entry, variable, EDITOR, variable, root));
    }

    /// Written after what stands before the series.
    static void writeSeries(OutgoingEntry entry, XmlElement root) {
        write(entry, "collection-editor", SERIES_EDITOR, "", root);
    }

    private static void write(OutgoingEntry entry, String variable, XmlPath path, String role, XmlElement root) {
        for (var name : entry.names(variable)) {
            var element = root.grow(path);
            if (!role.isEmpty()) {
                element.with("role", role);
            }
            switch (name) {
                case Name.Literal(String text) -> element.add("orgName", entry.clean(variable, text));
                case Name.Person person -> person(entry, variable, person, element.add("persName"));
            }
            if (!read(element).equals(Optional.of(name))) {
                entry.simplified(variable);
            }
        }
    }

    private static void person(OutgoingEntry entry, String variable, Name.Person person, XmlElement name) {
        add(entry, variable, "forename", person.given(), name);
        add(entry, variable, "nameLink", person.droppingParticle(), name)
                .ifPresent(link -> link.with("type", "dropping"));
        add(entry, variable, "nameLink", person.nonDroppingParticle(), name);
        add(entry, variable, "surname", person.family(), name);
        add(entry, variable, "genName", person.suffix(), name);
    }

    private static Optional<XmlElement> add(
            OutgoingEntry entry, String variable, String part, String text, XmlElement name) {
        String clean = entry.clean(variable, text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(name.add(part).text(clean));
    }

    static void read(XmlElement root, boolean isPart, Draft draft) {
        names(root, OWN_AUTHOR, "author", draft);
        names(root, AUTHOR, isPart ? "container-author" : "author", draft);
        names(root, SERIES_EDITOR, "collection-editor", draft);
        EDITORS.forEach(path -> root.takeAll(path).forEach(editor -> {
            var name = read(editor);
            name.ifPresent(found -> draft.names(role(editor), List.of(found)));
        }));
    }

    private static void names(XmlElement root, XmlPath path, String variable, Draft draft) {
        draft.names(
                variable,
                root.takeAll(path).stream()
                        .map(TeiNames::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// An unknown role is a contributor's.
    private static String role(XmlElement editor) {
        String role = editor.attribute("role");
        if (Variables.NAMES.contains(role)) {
            return role;
        }
        return editor.name().equals("editor") && (role.isEmpty() || role.equals("editor")) ? "editor" : "contributor";
    }

    private static Optional<Name> read(XmlElement element) {
        var person = element.find(XmlPath.of("persName"))
                .or(() -> element.find(XmlPath.of("name")))
                .orElse(element);
        String family = part(person, "surname");
        String given = person.children().stream()
                .filter(part -> part.name().equals("forename"))
                .map(XmlElement::text)
                .collect(Collectors.joining(" "));
        if ((family + given).isEmpty()) {
            return whole(element, person);
        }
        return Optional.of(new Name.Person(
                family,
                given,
                link(person, "dropping"),
                link(person, ""),
                part(person, "genName"),
                new LinkedHashMap<>()));
    }

    private static Optional<Name> whole(XmlElement element, XmlElement person) {
        String text = person.text();
        boolean isOrganisation = element.find(XmlPath.of("orgName")).isPresent();
        int comma = text.indexOf(", ");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return isOrganisation || comma <= 0
                ? Optional.of(new Name.Literal(text))
                : Optional.of(new Name.Person(text.substring(0, comma), text.substring(comma + 2)));
    }

    private static String link(XmlElement person, String type) {
        return person.find(XmlPath.of("nameLink[type=" + type + "]"))
                .map(XmlElement::text)
                .orElse("");
    }

    private static String part(XmlElement person, String name) {
        return person.find(XmlPath.of(name)).map(XmlElement::text).orElse("");
    }
}
