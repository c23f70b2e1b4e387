package org.ibid.exchange.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Name;

/// The people of an entry, as fields.
final class BibtexPeople {

    private static final List<String> VARIABLES = List.of("author", "editor", "translator", "container-author");

    /// Roles that biblatex has words for (manual, section 2.3.6).
    private static final List<String> ROLES = List.of("compiler", "organizer", "contributor");

    private final OutgoingEntry entry;
    private final Dialect dialect;
    private final Kept kept;
    private final EntryText fields;

    BibtexPeople(OutgoingEntry entry, Dialect dialect, Kept kept, EntryText fields) {
        this.entry = entry;
        this.dialect = dialect;
        this.kept = kept;
        this.fields = fields;
    }

    void write() {
        boolean all = keepsParticles();
        for (String variable : VARIABLES) {
            names(variable, IncomingNames.FIELDS.getOrDefault(variable, variable), all);
        }
        if (dialect == Dialect.BIBLATEX) {
            roles(all);
        }
        if (all) {
            options();
        }
    }

    /// biblatex and pandoc keep or drop the particles of all names of an entry by one option; without it they drop.
    private void options() {
        var rest = kept.fields().getOrDefault("options", List.of()).stream()
                .filter(BibtexKept::isWhole)
                .toList();
        fields.put(
                "options",
                String.join(
                        ", ",
                        Stream.concat(Stream.of("useprefix=true"), rest.stream())
                                .toList()));
    }

    /// Whether there are particles, and all of them stay with their family names.
    private boolean keepsParticles() {
        boolean keeping = false;
        for (String variable : VARIABLES) {
            for (Name name : entry.work().names(variable)) {
                if (name instanceof Name.Person person) {
                    if (!person.droppingParticle().isEmpty()) {
                        return false;
                    }
                    keeping |= !person.nonDroppingParticle().isEmpty();
                }
            }
        }
        return keeping;
    }

    /// The first of them is the `editor` where there is no other: styles print nobody of `editora` alone.
    private void roles(boolean keeps) {
        var slots =
                IncomingNames.ROLES.stream().skip(fields.has("editor") ? 1 : 0).iterator();
        for (String variable : ROLES) {
            if (entry.has(variable)) {
                String field = slots.next();
                names(variable, field, keeps);
                fields.put(field + "type", variable.equals("contributor") ? "collaborator" : variable);
            }
        }
    }

    private void names(String variable, String field, boolean keeps) {
        if (!entry.has(variable)) {
            return;
        }
        var all = entry.work().names(variable);
        String list = list(entry, variable);
        if (list.isEmpty()) {
            return;
        }
        if (!comesBack(list, keeps, all)) {
            list = dialect == Dialect.BIBLATEX ? extended(variable, all, keeps) : list;
            if (!comesBack(list, keeps, all)) {
                entry.simplified(variable);
            }
        }
        fields.put(field, hasOthers(field) ? list + " " + AND_OTHERS : list);
    }

    private static final String AND_OTHERS = BibtexFields.AND_OTHERS;

    private boolean hasOthers(String field) {
        return kept.fields().getOrDefault(field, List.of()).contains(AND_OTHERS);
    }

    private String extended(String variable, List<Name> all, boolean keeps) {
        return String.join(
                " and ",
                all.stream()
                        .map(name -> comesBack(BibtexName.of(name), keeps, List.of(inParts(name)))
                                ? BibtexName.of(name)
                                : BibtexName.extended(name, keeps))
                        .map(name -> entry.clean(variable, name))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /// The names of a variable as one text; empty if nothing of them can be written.
    private static String list(OutgoingEntry entry, String variable) {
        return String.join(" and ", entry.names(variable, BibtexName::of));
    }

    /// A name as far as biblatex has parts for it.
    private static Name inParts(Name name) {
        return name instanceof Name.Person person
                ? new Name.Person(
                        person.family(),
                        person.given(),
                        person.droppingParticle(),
                        person.nonDroppingParticle(),
                        person.suffix(),
                        new LinkedHashMap<>())
                : name;
    }

    private static boolean comesBack(String list, boolean keeps, List<Name> names) {
        return arePlain(names) || NameList.of(list, keeps, _ -> {}).names().equals(names);
    }

    private static boolean arePlain(List<Name> names) {
        for (Name name : names) {
            if (!BibtexName.isPlain(name)) {
                return false;
            }
        }
        return true;
    }

    /// The names of a variable that only we have a field for.
    static void own(OutgoingEntry entry, String variable, String field, EntryText fields) {
        var all = entry.work().names(variable);
        String list = list(entry, variable);
        if (!comesBack(list, false, all)) {
            entry.simplified(variable);
        }
        if (!list.isEmpty()) {
            fields.put(field, list);
        }
    }
}
