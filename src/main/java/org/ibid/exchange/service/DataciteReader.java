package org.ibid.exchange.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.json.JsonItem;
import org.ibid.exchange.json.JsonItems;
import org.ibid.work.Name;
import org.ibid.work.NotCsl;

/// DataCite's REST API (`/dois/{doi}`, `/dois?query=`; JSON:API, metadata schema 4): one DOI, a list, or the attributes
/// themselves. What is not of the work (funding, places, formats, related identifiers) is not read.
public final class DataciteReader implements EntryReader {

    /// DataCite's `resourceTypeGeneral` (schema 4.6, appendix 1).
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("audiovisual", "motion_picture"),
            Map.entry("book", "book"),
            Map.entry("bookchapter", "chapter"),
            Map.entry("collection", "collection"),
            Map.entry("computationalnotebook", "software"),
            Map.entry("conferencepaper", "paper-conference"),
            Map.entry("conferenceproceeding", "book"),
            Map.entry("datapaper", "article-journal"),
            Map.entry("dataset", "dataset"),
            Map.entry("dissertation", "thesis"),
            Map.entry("event", "event"),
            Map.entry("film", "motion_picture"),
            Map.entry("image", "graphic"),
            Map.entry("interactiveresource", "webpage"),
            Map.entry("journal", "periodical"),
            Map.entry("journalarticle", "article-journal"),
            Map.entry("peerreview", "review"),
            Map.entry("presentation", "speech"),
            Map.entry("preprint", "article"),
            Map.entry("report", "report"),
            Map.entry("software", "software"),
            Map.entry("sound", "song"),
            Map.entry("standard", "standard"));

    private static final Map<String, String> CONTRIBUTORS =
            Map.of("Editor", "editor", "Producer", "producer", "Translator", "translator", "DataCurator", "curator");

    /// Which of DataCite's dates is the one of publication, best first.
    private static final List<String> DATES = List.of("Issued", "Available", "Created");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, Set.of("data"), DataciteReader::entry, intake);
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        var whole = item.tree();
        var work = whole.has("attributes") ? whole.path("attributes") : whole;
        if (Answer.text(work, "doi").isEmpty() && work.path("titles").isEmpty()) {
            throw new NotCsl("attributes", "a DOI of DataCite has a \"doi\" or \"titles\"");
        }
        var draft = new Draft().type(type(work.path("types")));
        titles(work, draft);
        work.path("creators")
                .forEach(person -> draft.names("author", name(person).stream().toList()));
        work.path("contributors").forEach(person -> contributor(person, draft));
        dates(work, draft);
        texts(work, draft);
        container(work.path("container"), draft);
        return draft.entry("datacite", item.line());
    }

    private static String type(JsonNode types) {
        String general = Answer.text(types, "resourceTypeGeneral").toLowerCase(Locale.ROOT);
        String citeproc = Answer.text(types, "citeproc");
        return TYPES.getOrDefault(general, citeproc.isEmpty() ? "document" : citeproc);
    }

    private static void titles(JsonNode work, Draft draft) {
        var titles = work.path("titles");
        String main = titled(titles, "");
        String subtitle = titled(titles, "Subtitle");
        draft.put("title", subtitle.isEmpty() || main.contains(subtitle) ? main : main + ": " + subtitle);
    }

    private static String titled(JsonNode titles, String type) {
        for (var title : titles) {
            if (Answer.text(title, "titleType").equals(type)) {
                return Marked.rich(Answer.text(title, "title"));
            }
        }
        return "";
    }

    private static Optional<Name> name(JsonNode person) {
        String whole = Answer.text(person, "name");
        String family = Answer.text(person, "familyName");
        String given = Answer.text(person, "givenName");
        return Answer.text(person, "nameType").equals("Organizational")
                ? Answer.name("", "", "", whole)
                : family.isEmpty() ? CommaName.read(whole) : Answer.name(family, given, "", whole);
    }

    private static void contributor(JsonNode person, Draft draft) {
        String variable = CONTRIBUTORS.get(Answer.text(person, "contributorType"));
        if (variable != null) {
            draft.names(variable, name(person).stream().toList());
        }
    }

    private static void dates(JsonNode work, Draft draft) {
        String year = Answer.text(work, "publicationYear");
        for (String type : DATES) {
            for (var date : work.path("dates")) {
                String text = Answer.text(date, "date");
                if (Answer.text(date, "dateType").equals(type) && text.startsWith(year)) {
                    Answer.date(draft, "issued", text);
                }
            }
        }
        Answer.date(draft, "issued", year);
    }

    private static void texts(JsonNode work, Draft draft) {
        draft.put("DOI", Answer.text(work, "doi"));
        draft.put("URL", Answer.text(work, "url"));
        draft.put("publisher", Answer.text(work, "publisher", "name"));
        draft.put("publisher", Answer.text(work, "publisher"));
        draft.put("version", Answer.text(work, "version"));
        draft.put("language", Answer.text(work, "language"));
        draft.put("genre", Answer.text(work, "types", "resourceType"));
        draft.put("license", Answer.text(work, "rightsList", "rights"));
        var subjects = new ArrayList<String>();
        work.path("subjects").forEach(subject -> subjects.add(Answer.text(subject, "subject")));
        draft.put("keyword", Keywords.joined(subjects));
        for (var description : work.path("descriptions")) {
            if (Answer.text(description, "descriptionType").equals("Abstract")) {
                draft.put("abstract", Marked.rich(Answer.text(description, "description")));
            }
        }
    }

    private static void container(JsonNode container, Draft draft) {
        draft.put("container-title", Marked.rich(Answer.text(container, "title")));
        draft.put("volume", Answer.text(container, "volume"));
        draft.put("issue", Answer.text(container, "issue"));
        draft.put("page", Answer.pages(Answer.text(container, "firstPage"), Answer.text(container, "lastPage")));
        String kind = Answer.text(container, "identifierType");
        if (kind.equals("ISSN") || kind.equals("ISBN")) {
            draft.put(kind, Answer.text(container, "identifier"));
        }
    }
}
