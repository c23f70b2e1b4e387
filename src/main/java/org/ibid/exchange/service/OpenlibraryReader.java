package org.ibid.exchange.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.json.JsonItem;
import org.ibid.exchange.json.JsonItems;
import org.ibid.work.NotCsl;

/// Open Library: an edition as its Books API has it (`/api/books?jscmd=data`), or the documents of a search
/// (`/search.json`). A document stands for all editions of a book, so only what they have in common is read of it:
/// title, authors, and the year of the first. Names are one text, taken apart before their last word.
public final class OpenlibraryReader implements EntryReader {

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, Set.of("docs"), OpenlibraryReader::entry, intake);
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        var book = item.tree();
        String title = Answer.text(book, "title");
        if (title.isEmpty()) {
            throw new NotCsl("title", "a book of Open Library has a \"title\"");
        }
        var draft = new Draft().type("book");
        String subtitle = Answer.text(book, "subtitle");
        draft.put("title", subtitle.isEmpty() ? title : title + ": " + subtitle);
        names(book.path("authors"), draft);
        Answer.texts(book.path("author_name"))
                .forEach(name ->
                        draft.names("author", Answer.shownName(name).stream().toList()));
        Answer.date(draft, "issued", Answer.firstText(book, "publish_date", "first_publish_year"));
        draft.put("publisher", Answer.text(book, "publishers", "name"));
        draft.put("publisher-place", Answer.text(book, "publish_places", "name"));
        draft.put("number-of-pages", Answer.text(book, "number_of_pages"));
        draft.put("ISBN", isbns(book.path("identifiers")));
        draft.put("URL", Answer.text(book, "url"));
        return draft.entry("openlibrary", item.line());
    }

    private static void names(JsonNode authors, Draft draft) {
        for (var author : authors) {
            draft.names(
                    "author",
                    Answer.shownName(Answer.text(author, "name")).stream().toList());
        }
    }

    private static String isbns(JsonNode identifiers) {
        var isbns = new ArrayList<>(Answer.texts(identifiers.path("isbn_13")));
        if (isbns.isEmpty()) {
            isbns.addAll(Answer.texts(identifiers.path("isbn_10")));
        }
        return isbns.stream().collect(Collectors.joining(" "));
    }
}
