package org.ibid.exchange.refworks;

import static java.util.Map.entry;

import java.util.Map;

/// The reference types of RefWorks for CSL's.
final class RefworksType {

    private static final Map<String, String> OF_CSL = Map.ofEntries(
            entry("article-journal", "Journal Article"),
            entry("article-magazine", "Magazine Article"),
            entry("article-newspaper", "Newspaper Article"),
            entry("bill", "Bills/Resolutions"),
            entry("book", "Book, Whole"),
            entry("chapter", "Book, Section"),
            entry("document", "Generic"),
            entry("graphic", "Artwork"),
            entry("hearing", "Hearing"),
            entry("legal_case", "Case/Court Decisions"),
            entry("legislation", "Laws/Statutes"),
            entry("manuscript", "Unpublished Material"),
            entry("map", "Map"),
            entry("motion_picture", "Motion Picture"),
            entry("musical_score", "Music Score"),
            entry("paper-conference", "Conference Proceedings"),
            entry("patent", "Patent"),
            entry("personal_communication", "Personal Communication"),
            entry("post", "Online Discussion Forum/Blogs"),
            entry("report", "Report"),
            entry("software", "Computer Program"),
            entry("song", "Sound Recording"),
            entry("thesis", "Dissertation/Thesis"),
            entry("webpage", "Web Page"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            entry("Abstract", "article-journal"),
            entry("Book, Edited", "book"),
            entry("Book", "book"),
            entry("Book Section", "chapter"),
            entry("Dissertation", "thesis"),
            entry("Dissertation/Thesis, Unpublished", "thesis"),
            entry("Thesis", "thesis"),
            entry("Journal, Electronic", "article-journal"),
            entry("Journal", "article-journal"),
            entry("Monograph", "book"),
            entry("Video/DVD", "motion_picture"),
            entry("Video/ DVD", "motion_picture"));

    private RefworksType() {}

    static String of(String cslType) {
        return OF_CSL.getOrDefault(cslType, "Generic");
    }

    static String toCsl(String type) {
        return OF_CSL.entrySet().stream()
                .filter(known -> known.getValue().equalsIgnoreCase(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> OTHERS.getOrDefault(type, "document"));
    }
}
