package org.ibid.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.service.OpenlibraryReader;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// Open Library: books by ISBN.
final class OpenLibrary implements Registry {

    private static final String KEY = "ISBN:";

    private final Asking asking;
    private final Reading reading;
    private final OpenLibraryApi api;

    OpenLibrary(Asking asking, LookupSettings settings) {
        this.asking = asking;
        this.reading = new Reading(asking);
        this.api = asking.client(OpenLibraryApi.class, settings.openLibrary(), Map.of());
    }

    @Override
    public Set<Scheme> knows() {
        return Set.of(Scheme.ISBN);
    }

    @Override
    public int atOnce() {
        return 50;
    }

    @Override
    public List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers) {
        String keys = identifiers.stream().map(isbn -> KEY + isbn.value()).collect(Collectors.joining(","));
        var answer = reading.json(asking.ask(() -> api.books(keys, "data", "json")));
        return identifiers.stream()
                .flatMap(isbn -> found(answer.path(KEY + isbn.value()), List.of(isbn)).stream())
                .toList();
    }

    @Override
    public List<Found> byWords(SearchWords words, int most) {
        String answer = asking.ask(() ->
                api.search(words.title(), words.author(), "key,title,subtitle,author_name,first_publish_year", most));
        var books = reading.json(answer).path("docs");
        if (!books.isArray()) {
            throw reading.broken("JSON with docs", answer);
        }
        var found = new ArrayList<Found>();
        books.forEach(book -> found.addAll(found(book, List.of())));
        return found;
    }

    private static List<Found> found(JsonNode book, List<Sound> bears) {
        return book.isObject()
                ? Reading.work(new OpenlibraryReader(), book).stream()
                        .map(work -> new Found(Service.OPEN_LIBRARY, work, bears, List.of()))
                        .toList()
                : List.of();
    }
}
