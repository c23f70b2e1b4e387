package org.ibid.exchange.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.json.JsonItem;
import org.ibid.exchange.json.JsonItems;
import org.ibid.work.Name;
import org.ibid.work.NotCsl;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// Crossref's REST API (`/works/{doi}`, `/works?query=`; "API JSON format"): the message of one work, a list of works,
/// or works themselves. What is not of the work (references, funders, licences, links) is not read. The date is the
/// earliest of those in print and online, as Crossref's own `issued`.
public final class CrossrefReader implements EntryReader {

    /// What CITATION.cff calls the address of a person's ORCID.
    static final String ORCID = "orcid";

    private static final String ORCIDS = "https://orcid.org/";

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, Set.of("message", "items"), CrossrefReader::entry, intake);
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        var work = item.tree();
        var draft = new Draft().type(CrossrefFields.cslType(Answer.text(work, "type")));
        if (Answer.text(work, "DOI").isEmpty() && Answer.text(work, "title").isEmpty()) {
            throw new NotCsl("", "a work of Crossref has a \"DOI\" or a \"title\"");
        }
        titles(work, draft);
        CrossrefFields.ROLES.forEach(role -> draft.names(role, names(work.path(role))));
        dates(work, draft);
        texts(work, draft);
        return draft.entry("crossref", item.line());
    }

    private static void titles(JsonNode work, Draft draft) {
        String title = Marked.rich(Answer.text(work, "title"));
        String subtitle = Marked.rich(Answer.text(work, "subtitle"));
        boolean isSaid = title.toLowerCase(Locale.ROOT).contains(subtitle.toLowerCase(Locale.ROOT));
        String joint = title.isEmpty() ? "" : title.endsWith(":") ? " " : ": ";
        draft.put("title", isSaid ? title : title + joint + subtitle);
        var containers = Answer.texts(work.path("container-title"));
        boolean isInSeries = containers.size() > 1 && !draft.type().equals("article-journal");
        draft.put("container-title", containers.isEmpty() ? "" : Marked.rich(containers.getLast()));
        draft.put("collection-title", isInSeries ? Marked.rich(containers.getFirst()) : "");
    }

    static List<Name> names(JsonNode people) {
        var names = new ArrayList<Name>();
        for (var person : people) {
            Answer.name(
                            Answer.text(person, "family"),
                            Answer.text(person, "given"),
                            Answer.text(person, "suffix"),
                            Answer.text(person, "name"))
                    .map(name -> identified(name, Answer.text(person, "ORCID")))
                    .ifPresent(names::add);
        }
        return names;
    }

    /// CSL has no part for an ORCID; it stays with the person as in CITATION.cff.
    private static Name identified(Name name, String orcid) {
        return name instanceof Name.Person person && Identifier.read(Scheme.ORCID, orcid) instanceof Sound sound
                ? new Name.Person(
                        person.family(),
                        person.given(),
                        person.droppingParticle(),
                        person.nonDroppingParticle(),
                        person.suffix(),
                        new LinkedHashMap<>(Map.of(ORCID, ORCIDS + sound.value())))
                : name;
    }

    private static void dates(JsonNode work, Draft draft) {
        for (String name : List.of("issued", "published", "published-print", "published-online", "posted")) {
            Answer.dateParts(work.path(name).path("date-parts")).ifPresent(date -> draft.date("issued", date));
        }
    }

    private static void texts(JsonNode work, Draft draft) {
        draft.put("publisher", Answer.text(work, "institution", "name"));
        draft.put("ISBN", Answer.text(work, "ISBN").replaceFirst("^https?://id\\.crossref\\.org/isbn/", ""));
        for (var field : CrossrefFields.TEXTS) {
            draft.put(
                    field.variable(), field.read(Answer.text(work, field.path().toArray(String[]::new))));
        }
        draft.put("issue", Answer.text(work, "journal-issue", "issue"));
        draft.put("keyword", Keywords.joined(Answer.texts(work.path("subject"))));
        String url = Answer.text(work, "URL");
        draft.put("URL", isOf(url, Answer.text(work, "DOI")) ? Answer.text(work, "resource", "primary", "URL") : url);
    }

    /// Whether an address is that of a DOI.
    static boolean isOf(String address, String doi) {
        return Answer.doi(address).equalsIgnoreCase(doi)
                || Identifier.read(Scheme.DOI, doi) instanceof Sound wanted
                        && Identifier.read(Scheme.DOI, address).equals(wanted);
    }
}
