package org.ibid.exchange.bibtex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Name;

/// The fields of one BibTeX entry in the order they are written, values with their delimiters.
final class BibtexFields {

    /// Titles, whose capitals BibTeX's styles would lower.
    private static final List<String> TITLES = List.of("title", "title-short", "container-title", "original-title");

    private static final List<String> TEXTS = List.of(
            "container-title-short",
            "collection-title",
            "edition",
            "volume",
            "number-of-volumes",
            "issue",
            "number",
            "collection-number",
            "part-number",
            "chapter-number",
            "publisher",
            "publisher-place",
            "original-publisher",
            "original-publisher-place",
            "event-title",
            "event",
            "event-place",
            "genre",
            "number-of-pages",
            "version",
            "status",
            "keyword",
            "note",
            "annote",
            "abstract");

    private static final SequencedMap<String, String> NAMES = names();

    private final SequencedMap<String, String> fields = new LinkedHashMap<>();
    private final OutgoingEntry entry;
    private final BibtexType type;

    BibtexFields(OutgoingEntry entry, BibtexType type) {
        this.entry = entry;
        this.type = type;
        aliases();
        NAMES.forEach(this::names);
        TITLES.forEach(this::title);
        TEXTS.forEach(this::text);
        entry.text("page").ifPresent(page -> put("pages", braced(BibtexPages.of(LatexText.of(page)))));
        BibtexDates.of(entry, fields);
        subtype();
        language();
        particles();
        BibtexVerbatim.of(entry, fields);
    }

    SequencedMap<String, String> all() {
        return Collections.unmodifiableSequencedMap(fields);
    }

    private void put(String field, String value) {
        fields.put(field, value);
    }

    private static SequencedMap<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("author", "author");
        names.put("editor", "editor");
        names.put("translator", "translator");
        names.put("container-author", "bookauthor");
        return Collections.unmodifiableSequencedMap(names);
    }

    /// biber warns of an alias that is a key.
    private void aliases() {
        var ids = entry.aliases().stream()
                .map(BibtexKey::of)
                .filter(id -> !id.equals(BibtexKey.of(entry.key())))
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            put("ids", braced(String.join(",", ids)));
        }
        if (!entry.aliases().containsAll(ids)) {
            entry.simplified("aliases");
        }
    }

    private void names(String variable, String field) {
        var names = entry.names(variable, BibtexName::of);
        if (!names.isEmpty()) {
            put(field, names.stream().collect(Collectors.joining(" and ", "{", "}")));
        }
    }

    private void title(String variable) {
        String field = variable.equals("title") ? "title" : free(variable);
        if (!field.isEmpty()) {
            boolean journal = field.equals("journal") || field.equals("howpublished");
            entry.text(variable)
                    .map(text -> journal ? LatexText.of(text) : LatexText.title(text))
                    .ifPresent(text -> put(field, braced(text)));
        }
    }

    private void text(String variable) {
        String field = free(variable);
        if (!field.isEmpty()) {
            entry.text(variable).ifPresent(text -> put(field, braced(LatexText.of(text))));
        }
    }

    private String free(String variable) {
        for (String field : type.fieldsFor(variable)) {
            if (entry.has(variable) && !fields.containsKey(field)) {
                return field;
            }
        }
        return "";
    }

    /// biblatex and pandoc tell magazines and newspapers from journals by this field.
    private void subtype() {
        switch (entry.work().type()) {
            case "article-magazine" -> put("entrysubtype", "{magazine}");
            case "article-newspaper" -> put("entrysubtype", "{newspaper}");
            case String other when !BibtexType.saysExactly(other) -> entry.simplified("type");
            case String _ -> {}
        }
    }

    /// biblatex and pandoc keep or drop the particles of all names of an entry by one option; without it they drop.
    private void particles() {
        var keeping = NAMES.keySet().stream()
                .filter(role -> people(role)
                        .anyMatch(person -> !person.nonDroppingParticle().isEmpty()))
                .toList();
        boolean dropping = NAMES.keySet().stream()
                .flatMap(this::people)
                .anyMatch(person -> !person.droppingParticle().isEmpty());
        if (dropping) {
            keeping.forEach(entry::simplified);
        } else if (!keeping.isEmpty()) {
            put("options", "{useprefix=true}");
        }
    }

    private Stream<Name.Person> people(String role) {
        return entry.work().names(role).stream()
                .filter(Name.Person.class::isInstance)
                .map(Name.Person.class::cast);
    }

    private void language() {
        entry.work()
                .text("language")
                .flatMap(BabelLanguage::of)
                .ifPresent(language -> entry.text("language").ifPresent(_ -> put("langid", braced(language))));
    }

    private static String braced(String value) {
        return "{" + value + "}";
    }
}
