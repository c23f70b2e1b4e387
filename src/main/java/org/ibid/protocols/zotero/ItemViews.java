package org.ibid.protocols.zotero;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.service.ZoteroItem;
import org.ibid.library.ItemKey;
import org.ibid.library.Items.Collection;
import org.ibid.library.Items.Item;
import org.ibid.web.Exports;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Items and collections as the API's JSON.
@ApplicationScoped
class ItemViews {

    private static final String JSON = "application/json";

    private final Formatted formatted;

    ItemViews(Formatted formatted) {
        this.formatted = formatted;
    }

    SequencedMap<String, Object> json(Item item, Owner owner, List<String> include, Look look) {
        var json = head(item.key(), item.version(), owner, "/items/");
        json.put("meta", meta(item.work().csl()));
        for (String one : include) {
            if (!one.equals("none")) {
                json.put(one, part(item, one, look));
            }
        }
        return json;
    }

    /// One of what an item can hold: `data`, `bib`, `citation`, `csljson` or an export format.
    Object part(Item item, String what, Look look) {
        return switch (what) {
            case "data", "json" -> data(item);
            case "bib" -> formatted.bibliography(List.of(item.work().csl()), look);
            case "citation" -> formatted.citation(item.work().csl(), look);
            case "csljson" -> item.work().csl().toCsl();
            default -> ExportFormat.named(what).orElseThrow().write(List.of(Exports.entry(item.work())));
        };
    }

    private static SequencedMap<String, Object> head(ItemKey key, long version, Owner owner, String path) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", key.letters());
        json.put("version", version);
        json.put("library", owner.json());
        json.put(
                "links",
                Map.of(
                        "self",
                        Owner.link(owner.at(path + key), JSON),
                        "alternate",
                        Owner.link(owner.pages(), "text/html")));
        return json;
    }

    private static Map<String, Object> meta(Work work) {
        var meta = new LinkedHashMap<String, Object>();
        String creators = creators(work.names("author").isEmpty() ? work.names("editor") : work.names("author"));
        if (!creators.isEmpty()) {
            meta.put("creatorSummary", creators);
        }
        work.date("issued")
                .map(OutgoingDate::of)
                .filter(date -> !date.ends().isEmpty())
                .ifPresent(date ->
                        meta.put("parsedDate", OutgoingDate.iso(date.ends().getFirst())));
        meta.put("numChildren", 0);
        return meta;
    }

    private static String creators(List<Name> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst().head();
            case 2 -> names.getFirst().head() + " and " + names.getLast().head();
            default -> names.getFirst().head() + " et al.";
        };
    }

    private static Map<String, Object> data(Item item) {
        var data = new LinkedHashMap<String, Object>();
        data.put("key", item.key().letters());
        data.put("version", item.version());
        data.putAll(ZoteroItem.whole(Exports.entry(item.work())));
        data.put(
                "collections", item.collections().stream().map(ItemKey::letters).toList());
        data.put("relations", Map.of());
        data.put("dateAdded", second(item.addedAt()));
        data.put("dateModified", second(item.changedAt()));
        return data;
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static Map<String, Object> json(Collection collection, Owner owner, URI page) {
        var json = head(collection.key(), collection.version(), owner, "/collections/");
        json.put(
                "links",
                Map.of(
                        "self",
                        Owner.link(owner.at("/collections/" + collection.key()), JSON),
                        "alternate",
                        Owner.link(page, "text/html")));
        json.put("meta", Map.of("numCollections", 0, "numItems", collection.items()));
        json.put(
                "data",
                Map.of(
                        "key",
                        collection.key().letters(),
                        "version",
                        collection.version(),
                        "name",
                        collection.name(),
                        "parentCollection",
                        false,
                        "relations",
                        Map.of()));
        return json;
    }
}
