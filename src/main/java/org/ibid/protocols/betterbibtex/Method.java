package org.ibid.protocols.betterbibtex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The methods of Better BibTeX's JSON-RPC that make sense without a window, with the names of their
/// parameters in order (`json-rpc.ts`).
enum Method {
    API_READY("api.ready"),
    USER_GROUPS("user.groups", "includeCollections"),
    ITEM_SEARCH("item.search", "terms", "library"),
    ITEM_CITATIONKEY("item.citationkey", "item_keys"),
    ITEM_BIBLIOGRAPHY("item.bibliography", "citekeys", "format", "library"),
    ITEM_EXPORT("item.export", "citekeys", "translator", "libraryID"),
    ITEM_PANDOC_FILTER("item.pandoc_filter", "citekeys", "asCSL", "libraryID", "style", "locale"),
    ITEM_COLLECTIONS("item.collections", "citekeys", "includeParents"),
    ITEM_ATTACHMENTS("item.attachments", "citekey", "library"),
    ITEM_NOTES("item.notes", "citekeys"),
    COLLECTION_SCAN_AUX("collection.scanAUX", "collection", "aux");

    private final String called;
    private final List<String> parameters;

    Method(String called, String... parameters) {
        this.called = called;
        this.parameters = List.of(parameters);
    }

    String called() {
        return called;
    }

    List<String> parameters() {
        return parameters;
    }

    /// The method of a name; `items.search` is `item.search`.
    static Optional<Method> of(String name) {
        String singular = name.replaceFirst("^items\\.", "item.");
        return Stream.of(values())
                .filter(method -> method.called.equals(singular))
                .findFirst();
    }

    /// The names of all, with commas.
    static String names() {
        return String.join(", ", Stream.of(values()).map(Method::called).toList());
    }
}
