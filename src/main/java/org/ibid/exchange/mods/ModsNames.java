package org.ibid.exchange.mods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.exchange.xml.TypeTable;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.Name;

/// The names of a MODS record: `name` with its parts, and a role by its code in MARC's list of relators. Who made the
/// host, the series or the reviewed work stands with that.
final class ModsNames {

    /// A variable, and the relator's code and name.
    private static final TypeTable ROLES = new TypeTable("""
            author aut
            editor edt
            translator trl
            composer cmp
            director drt
            illustrator ill
            interviewer ivr
            recipient rcp
            performer prf
            producer pro
            narrator nrt
            compiler com
            contributor ctb
            curator cur
            host hst
            organizer orm
            script-writer aus
            series-creator cre
            original-author ant
            author author
            author creator
            editor editor
            translator translator
            composer composer
            director director
            illustrator illustrator
            interviewer interviewer
            recipient recipient
            recipient addressee
            performer performer
            producer producer
            narrator narrator
            compiler compiler
            contributor contributor
            curator curator
            host host
            organizer organizer""");

    private static final List<String> OWN = List.of(
            "author",
            "editor",
            "translator",
            "composer",
            "director",
            "illustrator",
            "interviewer",
            "recipient",
            "performer",
            "producer",
            "narrator",
            "compiler",
            "contributor",
            "curator",
            "host",
            "organizer",
            "script-writer",
            "series-creator",
            "original-author");

    private static final XmlPath NAME = XmlPath.of("name");
    private static final XmlPath HOST = XmlPath.of("relatedItem[type=host]");
    private static final XmlPath HOST_NAME = XmlPath.of("relatedItem[type=host]/name");
    private static final XmlPath SERIES = XmlPath.of("relatedItem[type=series]");
    private static final XmlPath REVIEWED = XmlPath.of("relatedItem[type=reviewOf]");
    private static final XmlPath SERIES_NAME = XmlPath.of("relatedItem[type=series]/name");
    private static final XmlPath REVIEWED_NAME = XmlPath.of("relatedItem[type=reviewOf]/name");

    private ModsNames() {}

    static void write(OutgoingEntry entry, boolean hasHost, XmlElement mods) {
        for (String variable : OWN) {
            boolean ofHost = hasHost && variable.equals("editor");
            write(entry, variable, ROLES.word(variable).orElseThrow(), ofHost ? HOST_NAME : NAME, mods);
        }
        write(entry, "container-author", "aut", HOST_NAME, mods);
        write(entry, "collection-editor", "edt", SERIES_NAME, mods);
        write(entry, "reviewed-author", "aut", REVIEWED_NAME, mods);
    }

    private static void write(OutgoingEntry entry, String variable, String role, XmlPath path, XmlElement mods) {
        for (var name : entry.names(variable)) {
            var element = mods.grow(path);
            switch (name) {
                case Name.Literal(String text) -> {
                    element.with("type", "corporate");
                    part(entry, variable, "", text, element);
                }
                case Name.Person person -> {
                    element.with("type", "personal");
                    person(entry, variable, person, element);
                }
            }
            if (!read(element).equals(Optional.of(name))) {
                entry.simplified(variable);
            }
            element.add("role")
                    .add("roleTerm", role)
                    .with("authority", "marcrelator")
                    .with("type", "code");
        }
    }

    private static void person(OutgoingEntry entry, String variable, Name.Person person, XmlElement element) {
        var parts = PersonName.of(person);
        part(entry, variable, "family", parts.family(), element);
        part(entry, variable, "given", parts.given(), element);
        part(entry, variable, "termsOfAddress", parts.suffix(), element);
    }

    private static void part(OutgoingEntry entry, String variable, String type, String text, XmlElement element) {
        String clean = entry.clean(variable, text);
        if (!clean.isEmpty()) {
            var part = element.add("namePart").text(clean);
            if (!type.isEmpty()) {
                part.with("type", type);
            }
        }
    }

    static void read(XmlElement mods, Draft draft) {
        read(mods, draft, Map.of());
        mods.open(HOST).ifPresent(host -> read(host, draft, Map.of("author", "container-author")));
        mods.open(SERIES)
                .ifPresent(series ->
                        read(series, draft, Map.of("author", "collection-editor", "editor", "collection-editor")));
        mods.open(REVIEWED).ifPresent(reviewed -> read(reviewed, draft, Map.of("author", "reviewed-author")));
    }

    /// A name whose role is unknown is put back, and so kept.
    private static void read(XmlElement holder, Draft draft, Map<String, String> renamed) {
        for (var element : holder.takeAll(NAME)) {
            var name = read(element);
            var role = role(element).filter(_ -> !element.attribute("type").equals("conference"));
            if (name.isEmpty() || role.isEmpty()) {
                holder.add(element);
            } else if (role.get().equals("publisher")) {
                draft.put("publisher", text(name.get()));
            } else {
                draft.names(renamed.getOrDefault(role.get(), role.get()), List.of(name.get()));
            }
        }
    }

    private static String text(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> PersonName.of(person).inOrder();
        };
    }

    /// No role is the author's; the grantor of a degree is the thesis's publisher; an unknown role is empty.
    private static Optional<String> role(XmlElement name) {
        var terms = new ArrayList<XmlElement>();
        name.children().stream()
                .filter(child -> child.name().equals("role"))
                .forEach(role -> terms.addAll(role.children()));
        if (terms.isEmpty()) {
            return Optional.of("author");
        }
        return terms.stream()
                .map(term -> term.text().toLowerCase(Locale.ROOT))
                .map(term -> term.equals("dgg") || term.equals("degree grantor")
                        ? Optional.of("publisher")
                        : ROLES.type(term))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Name> read(XmlElement name) {
        String family = parts(name, "family");
        String given = parts(name, "given");
        String suffix = (parts(name, "termsOfAddress") + " " + parts(name, "suffix")).strip();
        if (!(family + given).isEmpty()) {
            return Optional.of(new Name.Person(family, given, "", "", suffix, new LinkedHashMap<>()));
        }
        String whole = parts(name, "");
        int comma = whole.indexOf(", ");
        if (name.attribute("type").equals("personal") && comma > 0) {
            return Optional.of(new Name.Person(whole.substring(0, comma), whole.substring(comma + 2)));
        }
        return whole.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(whole));
    }

    private static String parts(XmlElement name, String type) {
        return name.children().stream()
                .filter(part ->
                        part.name().equals("namePart") && part.attribute("type").equals(type))
                .map(XmlElement::text)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
