package org.ibid.protocols.betterbibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.library.Found;
import org.ibid.library.LibraryId;
import org.ibid.library.Page;
import org.ibid.library.Paper;
import org.ibid.library.Papers;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.ibid.reading.cited.CitedKeys;
import org.ibid.reading.cited.ManuscriptKind;

/// What each method of the JSON-RPC does, with the works of the library.
@ApplicationScoped
class RpcMethods {

    /// What clients that look at versions find: those whose JSON-RPC is spoken.
    private static final Map<String, String> READY = Map.of("zotero", "7.0.0", "betterbibtex", "7.0.0");

    private static final Window CITING = new Window(0, Window.MOST);

    private final ZoteroLibraries libraries;
    private final CitedWorks cited;
    private final ItemSearch search;
    private final PandocItems pandoc;
    private final Works works;
    private final Papers papers;
    private final Citeproc citeproc;

    RpcMethods(
            ZoteroLibraries libraries,
            CitedWorks cited,
            ItemSearch search,
            PandocItems pandoc,
            Works works,
            Papers papers,
            Citeproc citeproc) {
        this.libraries = libraries;
        this.cited = cited;
        this.search = search;
        this.pandoc = pandoc;
        this.works = works;
        this.papers = papers;
        this.citeproc = citeproc;
    }

    /// The method's result, ready to be written as JSON.
    ///
    /// @throws RpcFault if an argument cannot be used; other rooms throw their own
    Object call(Arguments arguments) throws IOException {
        return switch (arguments.method()) {
            case API_READY -> READY;
            case USER_GROUPS -> groups(arguments.flag("includeCollections"));
            case ITEM_SEARCH -> search.found(arguments.node("terms"), library(arguments, "library"));
            case ITEM_CITATIONKEY -> keys(arguments.texts("item_keys"));
            case ITEM_BIBLIOGRAPHY -> bibliography(arguments);
            case ITEM_EXPORT ->
                cited.written(
                        cited.all(library(arguments, "libraryID"), arguments.texts("citekeys")),
                        Translator.format(arguments
                                .text("translator")
                                .orElseThrow(() -> arguments.wrong("translator", "a translator's name or id"))));
            case ITEM_PANDOC_FILTER -> pandoc.items(arguments);
            case ITEM_COLLECTIONS -> collections(arguments.texts("citekeys"));
            case ITEM_ATTACHMENTS -> {
                cited.all(library(arguments, "library"), arguments.texts("citekey"));
                yield List.of();
            }
            case ITEM_NOTES -> notes(arguments.texts("citekeys"));
            case COLLECTION_SCAN_AUX -> scanned(arguments);
        };
    }

    private LibraryId library(Arguments arguments, String name) {
        return libraries.library(arguments.text(name).orElse(""));
    }

    private List<Map<String, Object>> groups(boolean withCollections) {
        var groups = new ArrayList<Map<String, Object>>();
        for (var library : libraries.all()) {
            var group = new LinkedHashMap<String, Object>();
            group.put("id", library.number());
            group.put("name", library.name());
            if (withCollections) {
                group.put("collections", collections(library));
            }
            groups.add(group);
        }
        return groups;
    }

    private List<Map<String, Object>> collections(LibraryId library) {
        var collections = new ArrayList<Map<String, Object>>();
        Page<Paper> page;
        do {
            page = papers.page(library, new Window(collections.size(), Window.MOST));
            page.items().forEach(paper -> collections.add(collection(paper.key(), paper.label())));
        } while (!page.items().isEmpty() && collections.size() < page.total());
        return collections;
    }

    private static Map<String, Object> collection(String key, String name) {
        return Map.of("key", key, "name", name, "parentCollection", false);
    }

    /// Of each of `[library]:[work]`, where the work is called by its id or a key.
    private Map<String, Optional<String>> keys(List<String> items) {
        var keys = new LinkedHashMap<String, Optional<String>>();
        for (var item : items) {
            int colon = item.indexOf(':');
            var library = libraries.library(colon < 0 ? "" : item.substring(0, colon));
            keys.put(
                    item,
                    switch (works.find(library, item.substring(colon + 1))) {
                        case Found.Here(StoredWork work) -> Optional.of(work.key());
                        case Found.MergedInto(var _, String key) -> Optional.of(key);
                        case Found.Gone _, Found.Nothing _ -> Optional.empty();
                    });
        }
        return keys;
    }

    private String bibliography(Arguments arguments) {
        var format = arguments.node("format");
        var works = cited.all(library(arguments, "library"), arguments.texts("citekeys"));
        return citeproc.bibliography(
                        format.path("id").asText(Styles.USUAL),
                        Optional.of(format.path("locale").asText()).filter(locale -> !locale.isEmpty()),
                        format.path("contentType").asText().equals("html") ? Format.HTML : Format.TEXT,
                        CitedWorks.records(works))
                .text();
    }

    private Map<String, List<Map<String, Object>>> collections(List<String> keys) {
        var library = libraries.library("");
        var collections = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var one : cited.all(library, keys)) {
            var citing = works.citedBy(library, one.work().id().toString(), CITING).items().stream()
                    .map(paper -> collection(paper.key(), paper.title()))
                    .toList();
            one.keys().forEach(key -> collections.put(key, citing));
        }
        return collections;
    }

    private Map<String, List<String>> notes(List<String> keys) {
        var notes = new LinkedHashMap<String, List<String>>();
        cited.all(libraries.library(""), keys).forEach(one -> one.keys().forEach(key -> notes.put(key, List.of())));
        return notes;
    }

    /// The service is not where the file is, so it takes the text; and collections are lists of papers, so it says what
    /// the text cites and changes nothing.
    private Map<String, Object> scanned(Arguments arguments) {
        String aux = arguments.text("aux").orElse("");
        if (!aux.contains("\\") || aux.lines().count() < 2 && aux.strip().endsWith(".aux")) {
            throw RpcFault.params("Ibid cannot read files of your disk: send the text of the .aux file as \"aux\", or"
                    + " POST it to /keys/used, which answers with the bibliography.");
        }
        String collection = arguments.text("collection").orElse("").replaceFirst("^/", "");
        var library = libraries.library(collection.split("/", 2)[0]);
        var used = cited.find(library, CitedKeys.in(aux, ManuscriptKind.AUX).keys());
        return Map.of(
                "libraryID",
                library.number(),
                "keys",
                used.known().stream().flatMap(one -> one.keys().stream()).toList(),
                "unknown",
                used.unknown());
    }
}
