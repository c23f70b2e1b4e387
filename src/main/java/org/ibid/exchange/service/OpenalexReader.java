package org.ibid.exchange.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

/// OpenAlex (`/works/{id}`, `/works?filter=`; "Work object"): one work or a page of results. OpenAlex gives a person's
/// name as one text; it is taken apart before its last word, which is wrong for names whose family name stands first.
/// The abstract is put together again from the places of its words.
public final class OpenalexReader implements EntryReader {

    private static final int LONGEST_ABSTRACT = 20_000;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("book-chapter", "chapter"),
            Map.entry("dataset", "dataset"),
            Map.entry("dissertation", "thesis"),
            Map.entry("editorial", "article-journal"),
            Map.entry("erratum", "article-journal"),
            Map.entry("letter", "article-journal"),
            Map.entry("peer-review", "review"),
            Map.entry("preprint", "article"),
            Map.entry("reference-entry", "entry"),
            Map.entry("report", "report"),
            Map.entry("review", "article-journal"),
            Map.entry("software", "software"),
            Map.entry("standard", "standard"));

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, Set.of("results"), OpenalexReader::entry, intake);
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        var work = item.tree();
        String title = Answer.firstText(work, "title", "display_name");
        if (title.isEmpty() && Answer.text(work, "doi").isEmpty()) {
            throw new NotCsl("", "a work of OpenAlex has a \"title\" or a \"doi\"");
        }
        var draft = new Draft().type(type(work));
        draft.put("title", Marked.rich(title));
        work.path("authorships")
                .forEach(each -> draft.names("author", name(each).stream().toList()));
        Answer.date(draft, "issued", Answer.firstText(work, "publication_date", "publication_year"));
        source(work.path("primary_location"), draft);
        texts(work, draft);
        return draft.entry("openalex", item.line());
    }

    /// A paper in proceedings is an `article` there, and Crossref's word for it stands beside.
    private static String type(JsonNode work) {
        boolean isPaper = Answer.text(work, "type_crossref").equals("proceedings-article")
                || Answer.text(work, "primary_location", "source", "type").equals("conference");
        String type = TYPES.getOrDefault(Answer.text(work, "type"), "document");
        return isPaper && type.equals("article-journal") ? "paper-conference" : type;
    }

    private static Optional<Name> name(JsonNode authorship) {
        String shown = Answer.text(authorship, "author", "display_name");
        String raw = Answer.text(authorship, "raw_author_name");
        if (raw.contains(",")) {
            return CommaName.read(raw);
        }
        return Answer.shownName(shown.isEmpty() ? raw : shown);
    }

    private static void source(JsonNode location, Draft draft) {
        var source = location.path("source");
        boolean isPartOf = !Answer.text(source, "type").equals("repository");
        draft.put(isPartOf ? "container-title" : "publisher", Marked.rich(Answer.text(source, "display_name")));
        draft.put("publisher", Answer.text(source, "host_organization_name"));
        draft.put("ISSN", isPartOf ? Answer.firstText(source, "issn_l", "issn") : "");
        draft.put("URL", Answer.text(location, "landing_page_url"));
    }

    private static void texts(JsonNode work, Draft draft) {
        draft.put("DOI", Answer.doi(Answer.text(work, "doi")));
        draft.put("PMID", last(Answer.text(work, "ids", "pmid")));
        String pmcid = last(Answer.text(work, "ids", "pmcid"));
        draft.put("PMCID", pmcid.matches("\\d+") ? "PMC" + pmcid : pmcid);
        var biblio = work.path("biblio");
        draft.put("volume", Answer.text(biblio, "volume"));
        draft.put("issue", Answer.text(biblio, "issue"));
        draft.put("page", Answer.pages(Answer.text(biblio, "first_page"), Answer.text(biblio, "last_page")));
        draft.put("language", Answer.text(work, "language"));
        draft.put("abstract", unfolded(work.path("abstract_inverted_index")));
        var words = new ArrayList<String>();
        work.path("keywords").forEach(word -> words.add(Answer.firstText(word, "display_name", "keyword")));
        draft.put("keyword", Keywords.joined(words));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String unfolded(JsonNode places) {
        var words = new TreeMap<Integer, String>();
        for (var word : places.properties()) {
            for (var place : word.getValue()) {
                if (words.size() < LONGEST_ABSTRACT) {
                    words.put(place.asInt(), word.getKey());
                }
            }
        }
        return String.join(" ", List.copyOf(words.values()));
    }
}
