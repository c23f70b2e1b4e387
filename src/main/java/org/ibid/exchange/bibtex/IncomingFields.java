package org.ibid.exchange.bibtex;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The fields of an entry that is being understood. What is not taken is kept as it is.
final class IncomingFields {

    /// Old names of fields, and what biblatex calls them (manual, section 2.2.5); those of Scopus and Web of Science.
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("journal", "journaltitle"),
            Map.entry("address", "location"),
            Map.entry("annote", "annotation"),
            Map.entry("archiveprefix", "eprinttype"),
            Map.entry("primaryclass", "eprintclass"),
            Map.entry("school", "institution"),
            Map.entry("hyphenation", "langid"),
            Map.entry("abbrev_source_title", "shortjournal"),
            Map.entry("author_keywords", "keywords"),
            Map.entry("art_number", "eid"),
            Map.entry("journal-iso", "shortjournal"),
            Map.entry("article-number", "eid"));

    private final Map<String, String> fields;
    private final Map<String, String> aliased = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Consumer<String> commands = unknown::add;

    IncomingFields(RawEntry entry) {
        this.fields = new LinkedHashMap<>(entry.fields());
        ALIASES.forEach((old, name) -> {
            if (entry.has(old) && !entry.has(name)) {
                aliased.put(name, old);
            }
        });
    }

    private String named(String name) {
        return aliased.getOrDefault(name, name);
    }

    boolean has(String name) {
        return !raw(name).isBlank();
    }

    /// A field in LaTeX, which stays; empty if there is none.
    String raw(String name) {
        return fields.getOrDefault(named(name), "");
    }

    /// A field in LaTeX that has something in it.
    Optional<String> take(String name) {
        return has(name) ? Optional.ofNullable(fields.remove(named(name))) : Optional.empty();
    }

    /// A field as a text; one of nothing but unknown commands stays as it is.
    Optional<String> text(String name) {
        var text = Optional.of(LatexReader.text(raw(name), commands)).filter(read -> !read.isEmpty());
        if (text.isPresent() || raw(name).indexOf('\\') < 0) {
            take(name);
        }
        return text;
    }

    Optional<String> title(String name) {
        return take(name).map(latex -> LatexReader.title(latex, commands)).filter(text -> !text.isEmpty());
    }

    Optional<String> verbatim(String name) {
        return take(name).map(LatexVerbatim::of).filter(text -> !text.isEmpty());
    }

    NameList names(String latex, boolean keepsParticles) {
        return NameList.of(latex, keepsParticles, commands);
    }

    void put(String name, String raw) {
        fields.put(named(name), raw);
    }

    /// What was not taken, in the order of the file.
    LinkedHashMap<String, List<String>> left() {
        var left = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, value) -> left.put(name, List.of(value)));
        return left;
    }

    /// LaTeX commands that are not known, as they stand in the file.
    Set<String> unknownCommands() {
        return unknown;
    }
}
