package org.ibid.protocols.betterbibtex;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.UsedKeys.Known;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// `item.pandoc_filter`: items for a filter of pandoc, each with what it needs to write live fields of Zotero.
@ApplicationScoped
class PandocItems {

    private final ZoteroLibraries libraries;
    private final CitedWorks cited;
    private final Citeproc citeproc;

    PandocItems(ZoteroLibraries libraries, CitedWorks cited, Citeproc citeproc) {
        this.libraries = libraries;
        this.cited = cited;
        this.citeproc = citeproc;
    }

    /// A work with the library it was found in.
    private record Item(LibraryId library, String key, StoredWork work) {
        Work record() {
            return work.csl().withId(key);
        }
    }

    /// @return `items`, CSL by key, and `errors`: how many works a key has that does not have one
    /// @throws RpcFault if something else than CSL is asked for
    Map<String, Object> items(Arguments arguments) {
        if (!arguments.flag("asCSL")) {
            throw RpcFault.params("Items are given as CSL only: asCSL has to be true.");
        }
        var keys = arguments.texts("citekeys").stream()
                .map(CitedWorks::bare)
                .distinct()
                .toList();
        var byKey = found(libraries(arguments.node("libraryID")), keys);
        var items = new ArrayList<Item>();
        var errors = new LinkedHashMap<String, Integer>();
        for (var key : keys) {
            var works = byKey.getOrDefault(key, List.of());
            if (works.size() == 1) {
                items.add(works.getFirst());
            } else {
                errors.put(key, works.size());
            }
        }
        var authors = authors(items, arguments.text("style").orElse(Styles.USUAL), arguments.text("locale"));
        var result = new LinkedHashMap<String, Object>();
        for (int i = 0; i < items.size(); i++) {
            result.put(items.get(i).key(), csl(items.get(i), authors.get(i)));
        }
        return Map.of("items", result, "errors", errors);
    }

    private List<LibraryId> libraries(JsonNode named) {
        if (!named.isArray()) {
            return List.of(libraries.library(named.asText()));
        }
        var all = new ArrayList<LibraryId>();
        named.forEach(one -> all.add(libraries.library(one.asText())));
        return all;
    }

    private Map<String, List<Item>> found(List<LibraryId> in, List<String> keys) {
        return in.stream()
                .flatMap(library -> cited.find(library, keys).known().stream().flatMap(one -> items(library, one)))
                .collect(Collectors.groupingBy(Item::key));
    }

    private static Stream<Item> items(LibraryId library, Known known) {
        return known.keys().stream().map(key -> new Item(library, key, known.work()));
    }

    private Map<String, Object> csl(Item item, String author) {
        var csl = new LinkedHashMap<>(item.record().toCsl());
        csl.put("citation-key", item.key());
        csl.put(
                "custom",
                Map.of(
                        "itemID",
                        CitedWorks.number(item.work()),
                        "uri",
                        cited.address(item.library(), item.work()),
                        "author",
                        author));
        return csl;
    }

    /// How the style calls the authors in running text, for "Khan (2021)".
    private List<String> authors(List<Item> items, String style, Optional<String> locale) {
        var clusters = items.stream()
                .map(item -> new Cluster(
                        List.of(new Cite(item.key(), "", "", "", "", Cite.Part.AUTHOR_ONLY, null, false)), 0))
                .toList();
        var printed = citeproc.citations(
                style, locale, Format.TEXT, items.stream().map(Item::record).toList(), clusters);
        var authors = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            authors.add(author(printed.get(i), items.get(i).work().csl()));
        }
        return authors;
    }

    /// A numeric style has no name for them; then it is their family names.
    private static String author(String printed, Work work) {
        var families = work.names("author").stream().map(Name::head).toList();
        return families.isEmpty() || printed.contains(families.getFirst())
                ? printed.strip()
                : String.join(", ", families).replaceFirst(", ([^,]*)$", " and $1");
    }
}
