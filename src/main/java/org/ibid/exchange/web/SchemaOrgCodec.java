package org.ibid.exchange.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.work.Name;

/// JSON-LD in the vocabulary of schema.org out: a graph, one work a line. An article is part of an issue, that of a
/// volume, that of a periodical; the DOI's address is the same thing (`sameAs`).
public final class SchemaOrgCodec implements Codec {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "ScholarlyArticle"),
            Map.entry("article-magazine", "Article"),
            Map.entry("article-newspaper", "NewsArticle"),
            Map.entry("book", "Book"),
            Map.entry("chapter", "Chapter"),
            Map.entry("collection", "Collection"),
            Map.entry("dataset", "Dataset"),
            Map.entry("figure", "ImageObject"),
            Map.entry("graphic", "VisualArtwork"),
            Map.entry("legislation", "Legislation"),
            Map.entry("manuscript", "Manuscript"),
            Map.entry("map", "Map"),
            Map.entry("motion_picture", "Movie"),
            Map.entry("musical_score", "SheetMusic"),
            Map.entry("paper-conference", "ScholarlyArticle"),
            Map.entry("periodical", "Periodical"),
            Map.entry("personal_communication", "Message"),
            Map.entry("post", "DiscussionForumPosting"),
            Map.entry("post-weblog", "BlogPosting"),
            Map.entry("report", "Report"),
            Map.entry("review", "Review"),
            Map.entry("review-book", "Review"),
            Map.entry("software", "SoftwareApplication"),
            Map.entry("song", "MusicRecording"),
            Map.entry("thesis", "Thesis"),
            Map.entry("webpage", "WebPage"));

    private static final Set<String> WIDER = Set.of("paper-conference", "review-book");

    private static final Map<String, String> TEXTS = texts("""
            title name
            title-short alternateName
            edition bookEdition
            version version
            number-of-pages numberOfPages
            language inLanguage
            abstract abstract
            keyword keywords
            genre genre
            license license
            medium material
            ISBN isbn
            URL url""");

    private static final Map<String, String> NAMES = texts("""
            author author
            editor editor
            translator translator
            contributor contributor
            illustrator illustrator
            director director
            producer producer
            composer composer
            performer actor""");

    private static final Set<String> SERIAL =
            Set.of("article-journal", "article-magazine", "article-newspaper", "review", "review-book");

    /// What schema.org calls a type of CSL.
    public static String type(String cslType) {
        return TYPES.getOrDefault(cslType, "CreativeWork");
    }

    private static Map<String, String> texts(String table) {
        var texts = new LinkedHashMap<String, String>();
        table.lines().map(line -> line.split(" ")).forEach(line -> texts.put(line[0], line[1]));
        return texts;
    }

    @Override
    public String head() {
        return "{\"@context\": \"https://schema.org\", \"@graph\": [\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]}\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        String type = entry.work().type();
        if (!TYPES.containsKey(type) || WIDER.contains(type)) {
            entry.simplified("type");
        }
        var work = thing(type(type));
        work.put("identifier", identifiers(entry));
        entry.plain("DOI").ifPresent(doi -> work.put("sameAs", "https://doi.org/" + Iri.encoded(doi)));
        TEXTS.forEach((variable, property) -> put(work, property, entry, variable));
        NAMES.forEach((variable, property) -> {
            var names = entry.names(variable);
            if (!names.isEmpty()) {
                work.put(
                        property,
                        names.stream().map(name -> name(entry, variable, name)).toList());
            }
        });
        var dates = new Pairs(entry);
        dates.start("issued").ifPresent(date -> work.put("datePublished", date));
        publisher(entry, work);
        partOf(entry, type, work);
        var pages = new Pairs(entry).pages("pageStart", "pageEnd").all();
        pages.forEach(page -> work.put(page.getKey(), page.getValue()));
        out.append(JSON.writeValueAsString(work));
    }

    private static List<Object> identifiers(OutgoingEntry entry) {
        var all = new ArrayList<Object>();
        all.add(identifier("citekey", entry.clean("id", entry.key())));
        entry.aliases().forEach(alias -> all.add(identifier("citekey", entry.clean("aliases", alias))));
        entry.plain("PMID").ifPresent(id -> all.add(identifier("pmid", id)));
        entry.plain("PMCID").ifPresent(id -> all.add(identifier("pmcid", id)));
        return all;
    }

    private static Map<String, Object> identifier(String scheme, String value) {
        var identifier = thing("PropertyValue");
        identifier.put("propertyID", scheme);
        identifier.put("value", value);
        return identifier;
    }

    private static SequencedMap<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, OutgoingEntry entry, String variable) {
        entry.plain(variable).ifPresent(text -> thing.put(property, text));
    }

    private static Map<String, Object> name(OutgoingEntry entry, String variable, Name name) {
        return switch (name) {
            case Name.Literal(String text) -> {
                var organization = thing("Organization");
                organization.put("name", entry.clean(variable, text));
                yield organization;
            }
            case Name.Person person -> {
                var parts = PersonName.of(person);
                if (PersonName.isSimplified(person)) {
                    entry.simplified(variable);
                }
                var thing = thing("Person");
                part(thing, "familyName", entry.clean(variable, parts.family()));
                part(thing, "givenName", entry.clean(variable, parts.given()));
                part(thing, "honorificSuffix", entry.clean(variable, parts.suffix()));
                yield thing;
            }
        };
    }

    private static void part(Map<String, Object> thing, String property, String text) {
        if (!text.isEmpty()) {
            thing.put(property, text);
        }
    }

    private static void publisher(OutgoingEntry entry, Map<String, Object> work) {
        if (entry.has("publisher")) {
            var publisher = thing("Organization");
            put(publisher, "name", entry, "publisher");
            put(publisher, "location", entry, "publisher-place");
            work.put("publisher", publisher);
        }
    }

    /// From the widest to the nearest.
    private static void partOf(OutgoingEntry entry, String type, Map<String, Object> work) {
        Map<String, Object> whole = Map.of();
        if (SERIAL.contains(type)) {
            whole = named(entry, "Periodical", Map.of(), "container-title", "name", "ISSN", "issn");
            whole = named(entry, "PublicationVolume", whole, "volume", "volumeNumber");
            whole = named(entry, "PublicationIssue", whole, "issue", "issueNumber");
        } else {
            whole = named(entry, "BookSeries", whole, "collection-title", "name", "collection-number", "position");
            String host = type.equals("chapter") || type.startsWith("entry") ? "Book" : "CreativeWork";
            whole = named(entry, host, whole, "container-title", "name");
            put(work, "volumeNumber", entry, "volume");
            put(work, "issn", entry, "ISSN");
        }
        if (!whole.isEmpty()) {
            work.put("isPartOf", whole);
        }
    }

    /// A thing with these properties in another, or that other if the entry has none of them.
    private static Map<String, Object> named(
            OutgoingEntry entry, String type, Map<String, Object> in, String... variablesAndProperties) {
        var thing = thing(type);
        for (int i = 0; i < variablesAndProperties.length; i += 2) {
            put(thing, variablesAndProperties[i + 1], entry, variablesAndProperties[i]);
        }
        if (thing.size() == 1) {
            return in;
        }
        if (!in.isEmpty()) {
            thing.put("isPartOf", in);
        }
        return thing;
    }
}
