package org.ibid.exchange.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.json.JsonItem;
import org.ibid.exchange.json.JsonItems;
import org.ibid.work.Name;
import org.ibid.work.NotCsl;

/// Crossref's REST API (`/works/{doi}`, `/works?query=`; "API JSON format"): the message of one work, a list of works,
/// or works themselves. What is not of the work (references, funders, licences, links) is not read. The date is the
/// earliest of those in print and online, as Crossref's own `issued`.
public final class CrossrefReader implements EntryReader {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("book-chapter", "chapter"),
            Map.entry("book-part", "chapter"),
            Map.entry("book-section", "chapter"),
            Map.entry("book-series", "book"),
            Map.entry("book-set", "book"),
            Map.entry("book-track", "chapter"),
            Map.entry("database", "dataset"),
            Map.entry("dataset", "dataset"),
            Map.entry("dissertation", "thesis"),
            Map.entry("edited-book", "book"),
            Map.entry("journal", "periodical"),
            Map.entry("journal-article", "article-journal"),
            Map.entry("journal-issue", "periodical"),
            Map.entry("journal-volume", "periodical"),
            Map.entry("monograph", "book"),
            Map.entry("peer-review", "review"),
            Map.entry("posted-content", "article"),
            Map.entry("proceedings", "book"),
            Map.entry("proceedings-article", "paper-conference"),
            Map.entry("proceedings-series", "book"),
            Map.entry("reference-book", "book"),
            Map.entry("reference-entry", "entry"),
            Map.entry("report", "report"),
            Map.entry("report-component", "report"),
            Map.entry("report-series", "report"),
            Map.entry("software", "software"),
            Map.entry("standard", "standard"),
            Map.entry("standard-series", "standard"));
    private static final List<String> ROLES = List.of("author", "editor", "translator", "chair");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, Set.of("message", "items"), CrossrefReader::entry, intake);
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        var work = item.tree();
        var draft = new Draft().type(TYPES.getOrDefault(Answer.text(work, "type"), "document"));
        if (Answer.text(work, "DOI").isEmpty() && Answer.text(work, "title").isEmpty()) {
            throw new NotCsl("", "a work of Crossref has a \"DOI\" or a \"title\"");
        }
        titles(work, draft);
        ROLES.forEach(role -> draft.names(role, names(work.path(role))));
        dates(work, draft);
        numbers(work, draft);
        return draft.entry("crossref", item.line());
    }

    private static void titles(JsonNode work, Draft draft) {
        String title = Marked.rich(Answer.text(work, "title"));
        String subtitle = Marked.rich(Answer.text(work, "subtitle"));
        boolean isSaid = title.toLowerCase(Locale.ROOT).contains(subtitle.toLowerCase(Locale.ROOT));
        draft.put("title", isSaid ? title : title + (title.endsWith(":") ? " " : ": ") + subtitle);
        draft.put("title-short", Marked.rich(Answer.text(work, "short-title")));
        draft.put("original-title", Marked.rich(Answer.text(work, "original-title")));
        var containers = Answer.texts(work.path("container-title"));
        boolean isInSeries = containers.size() > 1 && !draft.type().equals("article-journal");
        draft.put("container-title", containers.isEmpty() ? "" : Marked.rich(containers.getLast()));
        draft.put("collection-title", isInSeries ? Marked.rich(containers.getFirst()) : "");
        draft.put("container-title-short", Marked.rich(Answer.text(work, "short-container-title")));
        draft.put("abstract", Marked.rich(Answer.text(work, "abstract")));
    }

    private static List<Name> names(JsonNode people) {
        var names = new ArrayList<Name>();
        for (var person : people) {
            Answer.name(
                            Answer.text(person, "family"),
                            Answer.text(person, "given"),
                            Answer.text(person, "suffix"),
                            Answer.text(person, "name"))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static void dates(JsonNode work, Draft draft) {
        for (String name : List.of("issued", "published", "published-print", "published-online", "posted")) {
            Answer.dateParts(work.path(name).path("date-parts")).ifPresent(date -> draft.date("issued", date));
        }
    }

    private static void numbers(JsonNode work, Draft draft) {
        draft.put("DOI", Answer.text(work, "DOI"));
        String url = Answer.text(work, "URL");
        draft.put(
                "URL",
                Answer.doi(url).equalsIgnoreCase(Answer.text(work, "DOI"))
                        ? Answer.text(work, "resource", "primary", "URL")
                        : url);
        draft.put("volume", Answer.text(work, "volume"));
        draft.put("issue", Answer.firstText(work, "issue"));
        draft.put("issue", Answer.text(work, "journal-issue", "issue"));
        draft.put("page", Answer.text(work, "page"));
        draft.put("number", Answer.text(work, "article-number"));
        draft.put("edition", Answer.text(work, "edition-number"));
        draft.put("part-number", Answer.text(work, "part-number"));
        draft.put("ISBN", Answer.text(work, "ISBN").replaceFirst("^https?://id\\.crossref\\.org/isbn/", ""));
        draft.put("ISSN", Answer.text(work, "ISSN"));
        draft.put("publisher", Answer.text(work, "institution", "name"));
        draft.put("publisher", Answer.text(work, "publisher"));
        draft.put("publisher-place", Answer.text(work, "publisher-location"));
        draft.put("event-title", Answer.text(work, "event", "name"));
        draft.put("event-place", Answer.text(work, "event", "location"));
        draft.put("genre", Answer.text(work, "degree"));
        draft.put("language", Answer.text(work, "language"));
        draft.put("keyword", Keywords.joined(Answer.texts(work.path("subject"))));
    }
}
