package org.ibid.exchange.bibtex;

import java.util.Map;
import java.util.Optional;

/// What kinds of entry types have in common: which field takes a CSL variable where that differs.
enum Shape {
    ARTICLE(Map.of(
            "container-title", "journaltitle",
            "container-title-short", "shortjournal",
            "publisher", "publisher",
            "issue", "number",
            "number", "eid")),
    BOOK(Map.of("publisher", "publisher", "collection-number", "number", "issue", "issue")),
    PART(Map.of(
            "container-title", "booktitle", "publisher", "publisher", "collection-number", "number", "issue", "issue")),
    THESIS(Map.of("publisher", "institution", "number", "number", "issue", "issue")),
    REPORT(Map.of("publisher", "institution", "number", "number", "issue", "issue")),
    ONLINE(Map.of("container-title", "titleaddon", "publisher", "organization", "number", "number", "issue", "issue")),
    /// Theirs is what [EntryType#fieldFor] says of `howpublished`.
    MISC(Map.of("publisher", "organization", "number", "number", "issue", "issue"));

    /// Variables whose field does not depend on the type (biblatex's names; manual of biblatex 3.20, section 2.2.2).
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("title-short", "shorttitle"),
            Map.entry("original-title", "origtitle"),
            Map.entry("collection-title", "series"),
            Map.entry("edition", "edition"),
            Map.entry("volume", "volume"),
            Map.entry("number-of-volumes", "volumes"),
            Map.entry("part-number", "part"),
            Map.entry("chapter-number", "chapter"),
            Map.entry("publisher-place", "location"),
            Map.entry("original-publisher", "origpublisher"),
            Map.entry("original-publisher-place", "origlocation"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("event-place", "venue"),
            Map.entry("genre", "type"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("version", "version"),
            Map.entry("status", "pubstate"),
            Map.entry("call-number", "library"),
            Map.entry("keyword", "keywords"),
            Map.entry("note", "note"),
            Map.entry("annote", "annotation"),
            Map.entry("abstract", "abstract"));

    private final Map<String, String> own;

    Shape(Map<String, String> own) {
        this.own = own;
    }

    /// The field for a text variable, by biblatex's name.
    Optional<String> fieldFor(String variable) {
        return Optional.ofNullable(own.getOrDefault(variable, COMMON.get(variable)));
    }
}
