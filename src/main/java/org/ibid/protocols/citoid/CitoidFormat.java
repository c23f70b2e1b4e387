package org.ibid.protocols.citoid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.service.ZoteroItem;
import org.ibid.exchange.service.ZoteroSchema;
import org.ibid.protocols.SerialNumbers;

/// What Citoid answers with (its `Exporter.js`).
enum CitoidFormat {
    /// Creators as pairs by their kind, identifiers as lists, pages with a dash.
    MEDIAWIKI,
    /// The same under the general names of fields: `publicationTitle` for `websiteTitle`.
    MEDIAWIKI_BASEFIELDS,
    /// An item as Zotero has it.
    ZOTERO,
    /// General names of fields; identifiers apart.
    WIKIBASE,
    /// BibTeX, a text.
    BIBTEX;

    static Optional<CitoidFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(CitoidFormat::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// One source; not for [#BIBTEX].
    SequencedMap<String, Object> of(Entry entry) {
        var item = ZoteroItem.filled(entry);
        String type = ZoteroItem.type(entry);
        item.replaceAll((_, value) -> value instanceof String text ? RichText.plain(text) : value);
        if (this == ZOTERO) {
            item.put("version", 0);
            return item;
        }
        lists(item, entry);
        item.computeIfPresent("pages", (_, pages) -> ((String) pages).replace('-', '–'));
        if (this != WIKIBASE) {
            creators(item);
            entry.work().text("PMID").ifPresent(pmid -> item.put("PMID", pmid));
            entry.work().text("PMCID").ifPresent(pmcid -> item.put("PMCID", pmcid.replaceFirst("^PMC", "")));
        } else {
            identifiers(item, entry);
        }
        return this == MEDIAWIKI ? item : general(item, type);
    }

    private static void lists(SequencedMap<String, Object> item, Entry entry) {
        entry.work().text("ISBN").map(SerialNumbers::isbns).ifPresent(all -> list(item, "ISBN", all));
        entry.work().text("ISSN").map(SerialNumbers::issns).ifPresent(all -> list(item, "ISSN", all));
    }

    private static void list(SequencedMap<String, Object> item, String field, List<String> all) {
        if (all.isEmpty()) {
            item.remove(field);
        } else {
            item.put(field, all);
        }
    }

    /// `"author": [["Jane", "Doe"]]`: given and family name; an organisation has no given name.
    private static void creators(SequencedMap<String, Object> item) {
        var byKind = new LinkedHashMap<String, List<List<String>>>();
        if (item.remove("creators") instanceof List<?> creators) {
            for (Object each : creators) {
                var creator = (Map<?, ?>) each;
                byKind.computeIfAbsent(String.valueOf(creator.get("creatorType")), _ -> new ArrayList<>())
                        .add(List.of(
                                part(creator, "firstName"),
                                part(creator, creator.containsKey("name") ? "name" : "lastName")));
            }
        }
        item.putAll(byKind);
    }

    private static String part(Map<?, ?> creator, String name) {
        return creator.get(name) instanceof String text ? text : "";
    }

    private static SequencedMap<String, Object> general(SequencedMap<String, Object> item, String type) {
        var general = new LinkedHashMap<String, Object>();
        item.forEach((field, value) -> general.put(ZoteroSchema.base(type, field), value));
        return general;
    }

    private static void identifiers(SequencedMap<String, Object> item, Entry entry) {
        var identifiers = new LinkedHashMap<String, Object>();
        move(item, "url", identifiers, "url");
        move(item, "DOI", identifiers, "doi");
        entry.work().text("PMID").ifPresent(pmid -> identifiers.put("pmid", pmid));
        entry.work().text("PMCID").ifPresent(pmcid -> identifiers.put("pmcid", pmcid.replaceFirst("^PMC", "")));
        item.remove("ISBN");
        identifiers.putAll(SerialNumbers.isbns(entry.work().text("ISBN").orElse("")).stream()
                .collect(Collectors.groupingBy(
                        isbn -> isbn.replaceAll("[ -]", "").length() == 10 ? "isbn10" : "isbn13")));
        item.put("identifiers", identifiers);
    }

    private static void move(Map<String, Object> from, String name, Map<String, Object> to, String newName) {
        Optional.ofNullable(from.remove(name)).ifPresent(value -> to.put(newName, value));
    }
}
