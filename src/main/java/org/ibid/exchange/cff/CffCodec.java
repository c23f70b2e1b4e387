package org.ibid.exchange.cff;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.yaml.YamlFields;
import org.ibid.exchange.yaml.YamlText;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// CFF 1.2.0 out: all entries are `references` of a file that says of itself, in its message, that it is only
/// their list. The citation key is an identifier of type `other`, since CFF has no keys.
public final class CffCodec implements Codec {

    /// What tells our list from a software with references.
    static final String MESSAGE = "This file lists references; it describes no software of its own.";

    static final String KEY = "citation key";
    static final String ALIAS = "alias of the citation key";

    static final List<Map.Entry<String, String>> TEXTS = List.of(
            entry("title", "title"),
            entry("abstract", "abstract"),
            entry("volume", "volume"),
            entry("issue", "issue"),
            entry("number", "number"),
            entry("number-of-volumes", "number-volumes"),
            entry("edition", "edition"),
            entry("section", "section"),
            entry("version", "version"),
            entry("volume-title", "volume-title"),
            entry("container-title-short", "abbreviation"),
            entry("DOI", "doi"),
            entry("ISBN", "isbn"),
            entry("ISSN", "issn"),
            entry("PMCID", "pmcid"),
            entry("URL", "url"),
            entry("medium", "medium"),
            entry("note", "notes"),
            entry("source", "database-provider"),
            entry("scale", "scope"));

    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dxX]");
    private static final Pattern ISBN = Pattern.compile("[0-9 -]{10,17}X?");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)?/\\S+");
    private static final Pattern URL = Pattern.compile("(?:https|http|ftp|sftp)://\\S+");
    private static final Pattern PMCID = Pattern.compile("PMC\\d{7}");
    private static final Map<String, Pattern> FORMS =
            Map.of("ISSN", ISSN, "ISBN", ISBN, "DOI", DOI, "URL", URL, "PMCID", PMCID);
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,8}");

    @Override
    public String head() {
        return "cff-version: 1.2.0\nmessage: \"" + MESSAGE
                + "\"\ntitle: References\nauthors:\n  - name: Ibid\nreferences:\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var fields = YamlFields.of(null);
        var kept = entry.kept(CffReader.FORMAT);
        type(entry, kept.type(), fields);
        names(entry, fields);
        for (var field : TEXTS) {
            text(entry, field.getKey()).ifPresent(text -> fields.put(field.getValue(), text));
        }
        container(entry, fields);
        pages(entry, fields);
        dates(entry, fields);
        entities(entry, fields);
        lists(entry, fields);
        fields.addKept(kept.fields());
        YamlText.members(fields.all(), "    ", "  - ", out);
    }

    private static void type(OutgoingEntry entry, String kept, YamlFields fields) {
        String type = entry.work().type();
        boolean stillIs = !kept.isEmpty() && CffType.toCsl(kept).equals(type);
        fields.put("type", stillIs ? kept : CffType.of(type));
        if (!stillIs && !CffType.toCsl(CffType.of(type)).equals(type)) {
            entry.simplified("type");
        }
    }

    /// CFF asks for authors; a work without any has one without a name.
    private static void names(OutgoingEntry entry, YamlFields fields) {
        for (var role : CffReader.ROLES) {
            List<Name> names = entry.names(role.getKey());
            if (!names.isEmpty()) {
                fields.put(role.getValue(), names.stream().map(CffNames::write).toList());
                if (!names.stream().allMatch(CffNames::isExact)) {
                    entry.simplified(role.getKey());
                }
            }
        }
        if (!fields.has("authors")) {
            fields.put("authors", List.of(Map.of("name", CffReader.NOBODY)));
        }
    }

    /// What the schema would refuse is not written: a DOI that is an address, a number of volumes that is a word.
    private static Optional<String> text(OutgoingEntry entry, String variable) {
        var form = FORMS.get(variable);
        boolean fits = form == null
                || form.matcher(entry.work().text(variable).orElse("")).matches();
        return fits ? entry.text(variable).map(text -> plain(entry, variable, text)) : Optional.empty();
    }

    private static String plain(OutgoingEntry entry, String variable, String text) {
        String plain = RichText.plain(text);
        if (!plain.equals(text)) {
            entry.simplified(variable);
        }
        return plain;
    }

    private static void container(OutgoingEntry entry, YamlFields fields) {
        String type = entry.work().type();
        if (CffReader.isPartOfBook(type)) {
            // a chapter is known by its pages alone, since CFF has no type for it
            boolean isKnown = !type.equals("chapter") || entry.has("page");
            text(entry, "container-title")
                    .ifPresent(text -> fields.put(isKnown ? "collection-title" : "journal", text));
        } else {
            text(entry, "collection-title").ifPresent(text -> fields.put("collection-title", text));
            text(entry, "container-title").ifPresent(text -> fields.put("journal", text));
        }
    }

    private static void pages(OutgoingEntry entry, YamlFields fields) {
        if (entry.work()
                .text("number-of-pages")
                .filter(text -> WHOLE.matcher(text).matches())
                .isPresent()) {
            entry.text("number-of-pages").ifPresent(count -> fields.put("pages", YamlFields.number(count)));
        }
        if (entry.work().type().equals("book")) {
            return; // with pages of its own it would be a part of a book
        }
        entry.text("page").ifPresent(page -> {
            int hyphen = page.indexOf('-');
            boolean isRange = hyphen > 0 && hyphen < page.length() - 1 && page.indexOf('-', hyphen + 1) < 0;
            fields.put("start", isRange ? page.substring(0, hyphen) : page);
            fields.put("end", isRange ? page.substring(hyphen + 1) : null);
        });
    }

    private static void dates(OutgoingEntry entry, YamlFields fields) {
        entry.work().date("issued").filter(CffCodec::isDay).ifPresent(date -> issued(entry, date, fields));
        entry.work()
                .date("accessed")
                .filter(CffCodec::isFullDay)
                .ifPresent(_ -> entry.date("accessed")
                        .ifPresent(day -> fields.put(
                                "date-accessed", OutgoingDate.iso(day.parts().getFirst()))));
        entry.work()
                .date("original-date")
                .filter(date -> isDay(date)
                        && date.equals(PartialDate.ofYear(date.year().orElse(0))))
                .ifPresent(_ -> entry.date("original-date")
                        .ifPresent(date -> fields.put(
                                "year-original", date.parts().getFirst().year())));
    }

    private static void issued(OutgoingEntry entry, PartialDate date, YamlFields fields) {
        entry.date("issued");
        var day = OutgoingDate.of(date).ends().getFirst();
        if (isFullDay(date)) {
            fields.put("date-published", OutgoingDate.iso(day));
        } else {
            fields.put("year", day.year());
            fields.put("month", OutgoingDate.month(day) == 0 ? null : day.month());
        }
        boolean isExact =
                date.equals(new PartialDate(List.of(day), "", null, "", "")) && OutgoingDate.month(day) == day.month();
        if (!isExact) {
            entry.simplified("issued");
        }
    }

    private static boolean isDay(PartialDate date) {
        return OutgoingDate.of(date).ends().stream()
                .findFirst()
                .filter(end -> end.year() > 0 && end.year() < 10_000)
                .isPresent();
    }

    private static boolean isFullDay(PartialDate date) {
        List<Parts> ends = date.parts();
        return isDay(date)
                && ends.size() == 1
                && ends.getFirst().day() > 0
                && date.equals(new PartialDate(ends, "", null, "", ""));
    }

    private static void entities(OutgoingEntry entry, YamlFields fields) {
        entity(entry, "publisher", "publisher", "publisher-place", fields);
        entity(entry, "event-title", "conference", "event-place", fields);
        entity(entry, "authority", "institution", "", fields);
        entity(entry, "archive", "location", "", fields);
    }

    private static void entity(
            OutgoingEntry entry, String variable, String field, String placeVariable, YamlFields fields) {
        var name = text(entry, variable);
        if (name.isPresent()) {
            var entity = new LinkedHashMap<String, Object>();
            entity.put("name", name.get());
            text(entry, placeVariable).ifPresent(place -> entity.put("city", place));
            fields.put(field, entity);
        }
    }

    private static void lists(OutgoingEntry entry, YamlFields fields) {
        var words = Keywords.of(entry);
        fields.put("keywords", words.isEmpty() ? null : words);
        if (entry.work()
                .text("language")
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .isPresent()) {
            entry.text("language").ifPresent(tag -> fields.put("languages", List.of(tag)));
        }
        entry.text("genre")
                .ifPresent(genre -> fields.put(
                        entry.work().type().equals("thesis") ? "thesis-type" : "data-type",
                        plain(entry, "genre", genre)));
        var identifiers = new ArrayList<Object>();
        identifiers.add(identifier(entry.key(), KEY));
        entry.aliases().forEach(alias -> identifiers.add(identifier(alias, ALIAS)));
        entry.text("PMID").ifPresent(pmid -> identifiers.add(identifier(pmid, "PMID")));
        fields.put("identifiers", identifiers);
    }

    private static Map<String, Object> identifier(String value, String description) {
        var identifier = new LinkedHashMap<String, Object>();
        identifier.put("type", "other");
        identifier.put("value", value);
        identifier.put("description", description);
        return identifier;
    }
}
