package org.ibid.protocols.betterbibtex;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.jspecify.annotations.Nullable;

/// `item.search`: works by what a person typed, or by conditions as Zotero's advanced search has them.
@ApplicationScoped
class ItemSearch {

    /// More than anybody picks from.
    private static final int MOST = 10_000;

    /// The operators that a condition may have. Each field is compared in one way, whichever of them it is.
    private static final List<String> HELD = List.of("contains", "is", "beginsWith");

    private final ZoteroLibraries libraries;
    private final Works works;

    ItemSearch(ZoteroLibraries libraries, Works works) {
        this.libraries = libraries;
        this.works = works;
    }

    /// Of what is typed, the first 500; of conditions, all.
    ///
    /// @param terms a text, or a list of `[field, operator, value]`
    /// @return CSL items, each with its `citekey` and the name of its `library`
    /// @throws RpcFault if a condition cannot be looked for, or too many works are found
    List<Map<String, Object>> found(JsonNode terms, LibraryId library) throws IOException {
        if (terms.isTextual() && !terms.asText().isBlank()) {
            return works.typed(library, terms.asText(), new Window(0, Window.MOST)).items().stream()
                    .map(work -> item(library, work))
                    .toList();
        }
        var search = new Conditions(library);
        for (var condition : terms) {
            search.add(condition);
        }
        return all(search.library, search.query());
    }

    private List<Map<String, Object>> all(LibraryId library, WorkQuery query) throws IOException {
        return works.read(library, query, found -> {
            var items = new ArrayList<Map<String, Object>>();
            while (found.hasNext()) {
                if (items.size() == MOST) {
                    throw RpcFault.params("More than " + MOST + " works are found: narrow the search.");
                }
                items.add(item(library, found.next()));
            }
            return items;
        });
    }

    private static Map<String, Object> item(LibraryId library, StoredWork work) {
        var item = new LinkedHashMap<>(work.csl().toCsl());
        item.put("library", library.name());
        item.put("citekey", work.key());
        item.put("citation-key", work.key());
        return item;
    }

    /// The conditions read so far; all of them must hold.
    private final class Conditions {

        private LibraryId library;
        private @Nullable String words;
        private @Nullable String author;
        private @Nullable Integer year;
        private @Nullable String doi;
        private @Nullable String key;

        Conditions(LibraryId library) {
            this.library = library;
        }

        void add(JsonNode condition) {
            String field = condition.path(0).asText();
            String value = condition.path(2).asText();
            if (condition.has(2) && !HELD.contains(condition.path(1).asText())) {
                throw RpcFault.params("\"" + condition.path(1).asText() + "\" is not told apart here; "
                        + String.join(", ", HELD) + " are, and mean the same.");
            }
            switch (field) {
                case "ignore_feeds", "joinMode" -> {
                    if (condition.path(1).asText().equals("any")) {
                        throw RpcFault.params("Conditions are looked for together only; search once for each.");
                    }
                }
                case "title",
                        "publicationTitle",
                        "shortTitle",
                        "tag",
                        "quicksearch-titleCreatorYear",
                        "quicksearch-fields",
                        "quicksearch-everything" -> words = words == null ? value : words + " " + value;
                case "creator", "author", "editor" -> author = only(author, field, value);
                case "year", "date" -> year = only(year, field, year(value));
                case "DOI" -> doi = only(doi, field, value);
                case "citationKey" -> key = only(key, field, value);
                case "library", "libraryID" -> library = libraries.library(value);
                default ->
                    throw RpcFault.params("\"" + field + "\" is not looked for here; title, creator, year, date, DOI,"
                            + " citationKey, tag and library are.");
            }
        }

        private static <T> T only(@Nullable T before, String field, T value) {
            if (before != null && !before.equals(value)) {
                throw RpcFault.params("One condition of the kind of \"" + field + "\" can be looked for, not several.");
            }
            return value;
        }

        private static int year(String value) {
            if (!value.matches("\\d{4}.*")) {
                throw RpcFault.params("\"" + value + "\" begins with no year of four digits.");
            }
            return Integer.parseInt(value.substring(0, 4));
        }

        WorkQuery query() {
            return new WorkQuery(
                    Optional.ofNullable(words),
                    Optional.ofNullable(author),
                    Optional.ofNullable(year),
                    Optional.ofNullable(doi),
                    Optional.ofNullable(key));
        }
    }
}
