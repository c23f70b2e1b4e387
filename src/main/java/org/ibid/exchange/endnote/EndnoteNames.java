package org.ibid.exchange.endnote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.Name;

/// The names of an EndNote record. EndNote has five lists, which each reference type calls otherwise (EndNote 20,
/// "Reference Types"); a name is `Family, Given, Suffix`, an organisation ends in a comma.
final class EndnoteNames {

    private static final SequencedMap<String, XmlPath> USUAL = roles(
            "author", "authors",
            "editor", "secondary-authors",
            "collection-editor", "tertiary-authors",
            "translator", "subsidiary-authors");

    private static final SequencedMap<String, XmlPath> BOOK = roles(
            "author", "authors",
            "collection-editor", "secondary-authors",
            "editor", "tertiary-authors",
            "translator", "subsidiary-authors");

    private static final SequencedMap<String, XmlPath> EDITED_BOOK =
            roles("editor", "authors", "collection-editor", "secondary-authors", "translator", "subsidiary-authors");

    private static final SequencedMap<String, XmlPath> FILM = roles(
            "director", "authors",
            "collection-editor", "secondary-authors",
            "producer", "tertiary-authors",
            "performer", "subsidiary-authors");

    private static final SequencedMap<String, XmlPath> LETTER =
            roles("author", "authors", "recipient", "secondary-authors");

    private static final SequencedMap<String, XmlPath> INTERVIEW =
            roles("author", "authors", "interviewer", "secondary-authors", "translator", "subsidiary-authors");

    private static final Map<String, SequencedMap<String, XmlPath>> BY_TYPE = Map.of(
            "Book", BOOK,
            "Electronic Book", BOOK,
            "Report", BOOK,
            "Edited Book", EDITED_BOOK,
            "Film or Broadcast", FILM,
            "Personal Communication", LETTER,
            "Interview", INTERVIEW);

    private static final XmlPath AUTHOR = XmlPath.of("author");

    private EndnoteNames() {}

    private static SequencedMap<String, XmlPath> roles(String... pairs) {
        var roles = new LinkedHashMap<String, XmlPath>();
        for (int i = 0; i < pairs.length; i += 2) {
            roles.put(pairs[i], XmlPath.of("contributors/" + pairs[i + 1]));
        }
        return roles;
    }

    private static SequencedMap<String, XmlPath> of(String type) {
        return BY_TYPE.getOrDefault(type, USUAL);
    }

    static void write(OutgoingEntry entry, String type, XmlElement record) {
        of(type).forEach((variable, list) -> {
            var names = entry.names(variable);
            if (!names.isEmpty()) {
                var into = record.growInto(list);
                names.forEach(name -> write(entry, variable, name, into));
            }
        });
    }

    private static void write(OutgoingEntry entry, String variable, Name name, XmlElement into) {
        String text = entry.clean(variable, text(name));
        if (!read(text).equals(Optional.of(name))) {
            entry.simplified(variable);
        }
        if (!text.isEmpty()) {
            StyledText.plain(text, into.add("author"));
        }
    }

    private static String text(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text + (text.contains(",") ? ",," : ",");
            case Name.Person person -> {
                var parts = PersonName.of(person);
                yield parts.given().isEmpty() && parts.suffix().isEmpty() ? parts.family() : parts.inverted();
            }
        };
    }

    static void read(XmlElement record, String type, Draft draft) {
        of(type).forEach((variable, list) -> {
            var names = record.takeAll(list).stream()
                    .flatMap(found -> found.takeAll(AUTHOR).stream())
                    .map(author -> read(author.text()))
                    .flatMap(Optional::stream)
                    .toList();
            draft.names(variable, names);
        });
    }

    /// Without a comma, the last word is the family name.
    private static Optional<Name> read(String text) {
        if (text.endsWith(",")) {
            String name = text.replaceFirst(",,?$", "").strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(name));
        }
        int space = text.lastIndexOf(' ');
        List<String> parts = text.contains(",")
                ? List.of(text.split(",\\s?", 3))
                : List.of(text.substring(space + 1), text.substring(0, Math.max(0, space)));
        return person(parts);
    }

    private static Optional<Name> person(List<String> parts) {
        String family = parts.getFirst().strip();
        String given = parts.size() < 2 ? "" : parts.get(1).strip();
        String suffix = parts.size() < 3 ? "" : parts.get(2).strip();
        return (family + given).isEmpty()
                ? Optional.empty()
                : Optional.of(new Name.Person(family, given, "", "", suffix, new LinkedHashMap<>()));
    }
}
