package org.ibid.exchange.service;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.service.CrossrefFields.Field;
import org.ibid.exchange.web.Iri;
import org.ibid.work.Name;

/// Works as Crossref's REST API answers them ("API JSON format"), a list. There is no member for keys. What
/// [CrossrefReader] would not read back as it was counts as simplified.
public final class CrossrefCodec implements Codec {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String head() {
        return "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message-version\":\"1.0.0\","
                + "\"message\":{\"items\":[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]}}\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        out.append(JSON.writeValueAsString(message(entry)));
        entry.lost("id");
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
    }

    /// One work as the `message` of Crossref's answer; what Crossref has no member for is left out.
    public static SequencedMap<String, Object> message(Entry entry) {
        return message(new OutgoingEntry(entry, new Loss.Account()));
    }

    private static SequencedMap<String, Object> message(OutgoingEntry entry) {
        var work = new LinkedHashMap<String, Object>();
        String type = type(entry);
        String doi = entry.work().text("DOI").orElse("");
        CrossrefFields.TEXTS.forEach(field -> text(entry, field, work));
        work.put("type", type);
        work.put("source", "Ibid");
        if (doi.contains("/")) {
            work.put("prefix", doi.substring(0, doi.indexOf('/')));
        }
        url(entry, doi, work);
        work.putIfAbsent("title", List.of());
        work.put("container-title", containers(entry, type));
        CrossrefFields.ROLES.forEach(role -> names(entry, role, work));
        work.put("issued", Map.of("date-parts", issued(entry)));
        var subjects = Keywords.of(entry);
        if (!subjects.isEmpty()) {
            work.put("subject", subjects);
        }
        return work;
    }

    /// Crossref's type for one of CSL's, or the nearest.
    public static String typeOf(String cslType) {
        return CrossrefFields.typeOf(cslType);
    }

    private static String type(OutgoingEntry entry) {
        String type = CrossrefFields.typeOf(entry.work().type());
        if (!CrossrefFields.cslType(type).equals(entry.work().type())) {
            entry.simplified("type");
        }
        return type;
    }

    private static void text(OutgoingEntry entry, Field field, Map<String, Object> work) {
        entry.text(field.variable()).ifPresent(text -> {
            if (!field.read(text).equals(text)) {
                entry.simplified(field.variable());
            }
            put(work, field.path(), field.isList() ? List.of(text) : text);
        });
    }

    @SuppressWarnings("unchecked") // what lies under the first of two members was put there here
    private static void put(Map<String, Object> work, List<String> path, Object value) {
        if (path.size() == 1) {
            work.put(path.getFirst(), value);
        } else {
            var inner = (Map<String, Object>)
                    work.computeIfAbsent(path.getFirst(), _ -> new LinkedHashMap<String, Object>());
            put(inner, path.subList(1, path.size()), value);
        }
    }

    /// Crossref's `URL` is that of the DOI; where the work itself is stands apart.
    private static void url(OutgoingEntry entry, String doi, Map<String, Object> work) {
        if (doi.isEmpty()) {
            entry.text("URL").ifPresent(url -> work.put("URL", url));
            return;
        }
        work.put("URL", "https://doi.org/" + Iri.encoded(doi));
        entry.text("URL").ifPresent(url -> work.put("resource", Map.of("primary", Map.of("URL", url))));
    }

    /// A series stands before the book that is in it.
    private static List<String> containers(OutgoingEntry entry, String type) {
        boolean isInSeries =
                entry.has("container-title") && !CrossrefFields.cslType(type).equals("article-journal");
        return Stream.concat(
                        isInSeries ? rich(entry, "collection-title").stream() : Stream.empty(),
                        rich(entry, "container-title").stream())
                .toList();
    }

    private static Optional<String> rich(OutgoingEntry entry, String variable) {
        var text = entry.text(variable);
        if (!text.map(Marked::rich).equals(text)) {
            entry.simplified(variable);
        }
        return text;
    }

    private static void names(OutgoingEntry entry, String role, Map<String, Object> work) {
        var names = entry.names(role);
        var people = new ArrayList<Map<String, Object>>();
        for (var name : names) {
            var person = person(entry, role, name);
            person.put("sequence", people.isEmpty() ? "first" : "additional");
            person.put("affiliation", List.of());
            people.add(person);
        }
        if (!people.isEmpty()) {
            work.put(role, people);
            if (!CrossrefReader.names(JSON.valueToTree(people)).equals(names)) {
                entry.simplified(role);
            }
        }
    }

    /// Crossref has no particles: they are a part of the family name.
    private static SequencedMap<String, Object> person(OutgoingEntry entry, String role, Name name) {
        var person = new LinkedHashMap<String, Object>();
        switch (name) {
            case Name.Literal(String text) -> person.put("name", entry.clean(role, text));
            case Name.Person one -> {
                String family = (one.droppingParticle() + " " + one.familyWithParticles()).strip();
                Stream.of(
                                Map.entry("given", one.given()),
                                Map.entry("family", family),
                                Map.entry("suffix", one.suffix()))
                        .filter(part -> !part.getValue().isEmpty())
                        .forEach(part -> person.put(part.getKey(), entry.clean(role, part.getValue())));
                if (one.other().get(CrossrefReader.ORCID) instanceof String orcid) {
                    person.put("ORCID", entry.clean(role, orcid));
                }
            }
        }
        return person;
    }

    /// As Crossref has it where there is no date, a list with nothing in it.
    private static List<List<Integer>> issued(OutgoingEntry entry) {
        var nothing = new ArrayList<Integer>();
        nothing.add(null);
        return entry.date("issued")
                .map(date -> {
                    List<List<Integer>> ends = OutgoingDate.of(date).ends().stream()
                            .map(end -> Stream.of(end.year(), OutgoingDate.month(end), end.day())
                                    .filter(part -> part != 0)
                                    .toList())
                            .toList();
                    if (ends.isEmpty()) {
                        entry.lost("issued");
                    } else if (!Answer.dateParts(JSON.valueToTree(ends)).equals(Optional.of(date))) {
                        entry.simplified("issued");
                    }
                    return ends;
                })
                .filter(ends -> !ends.isEmpty())
                .orElse(List.of(nothing));
    }
}
