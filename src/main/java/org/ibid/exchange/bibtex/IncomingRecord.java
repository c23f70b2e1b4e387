package org.ibid.exchange.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Kept;
import org.ibid.work.Name;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// One entry as a CSL item: which field means which variable, by the type of the entry. What CSL has no variable for is
/// [Kept] as it stands in the file.
final class IncomingRecord {

    /// The name under which a record keeps what a file of BibTeX or BibLaTeX said besides.
    static final String FORMAT = "bibtex";

    /// What stands before a CSL variable that neither BibTeX nor biblatex has a field for.
    static final String OWN = "csl-";

    private static final List<String> PUBLISHERS = List.of("publisher", "institution", "organization", "howpublished");

    private final RawEntry entry;
    private final IncomingFields fields;
    private final EntryType type;
    private final String csl;
    private final LinkedHashMap<String, Value> variables = new LinkedHashMap<>();

    IncomingRecord(RawEntry entry) {
        this.entry = entry;
        this.fields = new IncomingFields(entry);
        this.type = EntryType.ofWord(entry.type()).orElse(EntryType.MISC);
        String subtype = entry.field("entrysubtype").strip().toLowerCase(Locale.ROOT);
        this.csl = type.csl(subtype);
        if (type.subtypeFor(csl).filter(subtype::equals).isPresent()) {
            fields.take("entrysubtype");
        }
    }

    IncomingFields fields() {
        return fields;
    }

    List<String> aliases() {
        return fields.verbatim("ids").stream()
                .flatMap(ids -> Stream.of(ids.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !id.equals(entry.key()))
                .distinct()
                .toList();
    }

    Work work() {
        new IncomingNames(fields, variables).read();
        titles();
        IncomingIdentifiers.read(fields, this::put);
        texts();
        dates();
        fields.verbatim("langid").ifPresent(name -> put("language", BabelLanguage.tag(name)));
        fields.verbatim("language").ifPresent(this::language);
        own();
        var work = new Work(csl, variables);
        return new Kept(keptType(work), fields.left()).in(work, FORMAT);
    }

    private void put(String variable, String text) {
        variables.putIfAbsent(variable, new Value.Text(text));
    }

    /// A title and its subtitle; a book of several volumes is called as a whole, its volume besides (as pandoc has it).
    /// Scopus has the series of a conference paper in `journal`, Better BibTeX the blog of a post.
    private void titles() {
        boolean isVolume = type.shape() == Shape.BOOK && fields.has("maintitle");
        if (isVolume) {
            IncomingTitles.of("main", fields).ifPresent(title -> put("title", title));
        }
        IncomingTitles.of("", fields).ifPresent(title -> put(isVolume ? "volume-title" : "title", title));
        if (type.shape() == Shape.PART) {
            var main = IncomingTitles.of("main", fields);
            var book = IncomingTitles.of("book", fields);
            main.or(() -> book)
                    .or(() -> IncomingTitles.of("journal", fields))
                    .ifPresent(title -> put("container-title", title));
            main.flatMap(_ -> book).ifPresent(title -> put("volume-title", title));
        }
        if (type.shape() == Shape.ARTICLE || type.shape() == Shape.MISC) {
            IncomingTitles.of("journal", fields).ifPresent(title -> put("container-title", title));
        }
        fields.title("shorttitle").ifPresent(title -> put("title-short", title));
        fields.title("origtitle").ifPresent(title -> put("original-title", title));
    }

    private void texts() {
        for (String variable : BibtexFields.TEXTS) {
            if (variable.equals("publisher")) {
                type.fieldFor("container-title", csl)
                        .filter("howpublished"::equals)
                        .flatMap(fields::text)
                        .ifPresent(text -> put("container-title", text));
                publisher();
            } else if (variable.equals("page")) {
                fields.take("pages").map(BibtexPages::read).ifPresent(pages -> put("page", pages));
            } else if (!variable.equals("container-title") || type.shape() == Shape.ONLINE) {
                type.fieldFor(variable, csl)
                        .flatMap(fields::text)
                        .ifPresent(text -> put(variable, variable.equals("genre") ? genre(text) : text));
            }
        }
        if (!variables.containsKey("genre")) {
            genreOfType();
        }
        if (variables.get("genre") instanceof Value.Text(String genre) && genre.equals(BibtexFields.ANY_THESIS)) {
            variables.remove("genre");
        }
    }

    private void publisher() {
        type.fieldFor("publisher", csl).flatMap(fields::text).ifPresent(text -> put("publisher", text));
        for (String field : PUBLISHERS) {
            if (!variables.containsKey("publisher")) {
                fields.text(field).ifPresent(text -> put("publisher", text));
            }
        }
    }

    /// biblatex's keys for kinds of theses, reports and patents (manual, section 4.9.2.13).
    private String genre(String text) {
        return switch (text) {
            case "phdthesis" -> "PhD thesis";
            case "mathesis" -> "Master’s thesis";
            case "bathesis" -> "Bachelor’s thesis";
            case "candthesis" -> "Candidate thesis";
            case "techreport" -> "Technical report";
            case "resreport" -> "Research report";
            case "patentus" -> "U.S. patent";
            case "patenteu" -> "European patent";
            case "patentde" -> "German patent";
            case "patentuk" -> "British patent";
            case "patentfr" -> "French patent";
            default -> text;
        };
    }

    private void genreOfType() {
        switch (type) {
            case PHDTHESIS -> put("genre", genre("phdthesis"));
            case MASTERSTHESIS -> put("genre", genre("mathesis"));
            default -> {}
        }
    }

    private void dates() {
        IncomingDates.issued(fields).ifPresent(date -> variables.put("issued", new Value.Date(date)));
        BibtexDates.ISO_FIELDS.forEach((variable, field) -> fields.take(field)
                .ifPresent(latex -> variables.put(variable, new Value.Date(IncomingDates.of(latex)))));
    }

    private void language(String text) {
        if (variables.containsKey("language")) {
            fields.put("language", text);
        } else {
            put("language", BabelLanguage.tag(text));
        }
    }

    /// The fields of our own, for variables that have no other.
    private void own() {
        for (Map.Entry<String, String> field : new ArrayList<>(entry.fields().entrySet())) {
            String variable = own(field.getKey());
            if (variable.isEmpty()) {
                continue;
            }
            if (Variables.NAMES.contains(variable)) {
                fields.take(field.getKey()).ifPresent(latex -> names(variable, latex));
            } else if (Variables.DATES.contains(variable)) {
                fields.take(field.getKey())
                        .ifPresent(latex -> variables.put(variable, new Value.Date(IncomingDates.of(latex))));
            } else {
                fields.text(field.getKey()).ifPresent(text -> variables.put(variable, new Value.Text(text)));
            }
        }
    }

    private void names(String variable, String latex) {
        List<Name> names = fields.names(latex, false).names();
        if (!names.isEmpty()) {
            variables.put(variable, new Value.Names(names));
        }
    }

    private static String own(String field) {
        return field.startsWith(OWN)
                ? Optional.of(field.substring(OWN.length()))
                        .flatMap(name -> Stream.concat(
                                        Stream.concat(Variables.PLAIN.stream(), Variables.NAMES.stream()),
                                        Variables.DATES.stream())
                                .filter(variable -> variable.equalsIgnoreCase(name))
                                .findFirst())
                        .orElse("")
                : "";
    }

    /// The entry's type, where neither way of writing leads back to it.
    private String keptType(Work work) {
        boolean leadsBack = Stream.of(Dialect.values())
                .anyMatch(dialect -> EntryType.of(work, dialect).word().equals(entry.type()));
        return leadsBack ? "" : entry.type();
    }
}
