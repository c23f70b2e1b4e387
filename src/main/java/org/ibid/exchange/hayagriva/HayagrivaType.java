package org.ibid.exchange.hayagriva;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Hayagriva's entry types for CSL's: what a work is often shows only in what it is part of.
///
/// @param type   of the entry
/// @param parent the type of its parent; empty if CSL's type asks for none
record HayagrivaType(String type, String parent) {

    private static final Map<String, HayagrivaType> OF_CSL = Map.ofEntries(
            entry("article", new HayagrivaType("article", "")),
            entry("article-journal", new HayagrivaType("article", "periodical")),
            entry("article-magazine", new HayagrivaType("article", "periodical")),
            entry("article-newspaper", new HayagrivaType("article", "newspaper")),
            entry("bill", new HayagrivaType("legislation", "")),
            entry("book", new HayagrivaType("book", "")),
            entry("broadcast", new HayagrivaType("video", "")),
            entry("chapter", new HayagrivaType("chapter", "book")),
            entry("classic", new HayagrivaType("original", "")),
            entry("collection", new HayagrivaType("anthology", "")),
            entry("dataset", new HayagrivaType("repository", "")),
            entry("document", new HayagrivaType("misc", "")),
            entry("entry", new HayagrivaType("entry", "")),
            entry("entry-dictionary", new HayagrivaType("entry", "reference")),
            entry("entry-encyclopedia", new HayagrivaType("entry", "reference")),
            entry("event", new HayagrivaType("conference", "")),
            entry("graphic", new HayagrivaType("artwork", "")),
            entry("legal_case", new HayagrivaType("case", "")),
            entry("legislation", new HayagrivaType("legislation", "")),
            entry("manuscript", new HayagrivaType("manuscript", "")),
            entry("motion_picture", new HayagrivaType("video", "")),
            entry("paper-conference", new HayagrivaType("article", "proceedings")),
            entry("patent", new HayagrivaType("patent", "")),
            entry("performance", new HayagrivaType("performance", "")),
            entry("periodical", new HayagrivaType("periodical", "")),
            entry("post", new HayagrivaType("post", "")),
            entry("post-weblog", new HayagrivaType("article", "blog")),
            entry("regulation", new HayagrivaType("legislation", "")),
            entry("report", new HayagrivaType("report", "")),
            entry("review", new HayagrivaType("article", "periodical")),
            entry("review-book", new HayagrivaType("article", "periodical")),
            entry("software", new HayagrivaType("repository", "")),
            entry("song", new HayagrivaType("audio", "")),
            entry("thesis", new HayagrivaType("thesis", "")),
            entry("webpage", new HayagrivaType("web", "")));

    private static final HayagrivaType OTHER = new HayagrivaType("misc", "");

    /// What an article is, by what it is part of.
    private static final Map<String, String> ARTICLES = Map.of(
            "periodical", "article-journal",
            "newspaper", "article-newspaper",
            "proceedings", "paper-conference",
            "conference", "paper-conference",
            "blog", "post-weblog");

    private static final Map<String, String> TO_CSL = Map.ofEntries(
            entry("anthology", "collection"),
            entry("anthos", "chapter"),
            entry("artwork", "graphic"),
            entry("audio", "song"),
            entry("blog", "webpage"),
            entry("book", "book"),
            entry("case", "legal_case"),
            entry("chapter", "chapter"),
            entry("conference", "event"),
            entry("exhibition", "event"),
            entry("legislation", "legislation"),
            entry("manuscript", "manuscript"),
            entry("newspaper", "periodical"),
            entry("original", "classic"),
            entry("patent", "patent"),
            entry("performance", "performance"),
            entry("periodical", "periodical"),
            entry("post", "post"),
            entry("proceedings", "book"),
            entry("reference", "book"),
            entry("report", "report"),
            entry("repository", "software"),
            entry("scene", "motion_picture"),
            entry("thesis", "thesis"),
            entry("thread", "post"),
            entry("tweet", "post"),
            entry("video", "motion_picture"),
            entry("web", "webpage"));

    private static final Set<String> WHOLE = Set.of("book", "classic", "collection", "report", "thesis");

    static HayagrivaType of(String cslType) {
        return OF_CSL.getOrDefault(cslType, OTHER);
    }

    /// The CSL type of an entry.
    ///
    /// @param type   in any case
    /// @param parent the type of its first parent, in any case; empty if it has none
    /// @param isPart whether it has a parent, of whatever type
    static String toCsl(String type, String parent, boolean isPart) {
        String holder = parent.toLowerCase(Locale.ROOT);
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "article" -> isPart ? ARTICLES.getOrDefault(holder, "article-journal") : "article";
            case "entry" -> holder.equals("reference") ? "entry-encyclopedia" : "entry";
            case String other -> TO_CSL.getOrDefault(other, "document");
        };
    }

    /// Whether reading the two types gives the CSL type back.
    boolean leadsTo(String cslType) {
        return toCsl(type, parent, !parent.isEmpty()).equals(cslType);
    }

    /// Whether a work of this CSL type is no part of another: its parent is its series.
    static boolean isWhole(String cslType) {
        return WHOLE.contains(cslType);
    }
}
