package org.ibid.exchange.ris;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/// The reference types of RIS ("RIS Format Specifications", Reference Manager; the types of 2011) for CSL's.
final class RisType {

    /// What RIS has for anything else.
    private static final String GENERIC = "GEN";

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("article", "UNPB"),
            entry("article-journal", "JOUR"),
            entry("article-magazine", "MGZN"),
            entry("article-newspaper", "NEWS"),
            entry("bill", "BILL"),
            entry("book", "BOOK"),
            entry("broadcast", "VIDEO"),
            entry("chapter", "CHAP"),
            entry("classic", "CLSWK"),
            entry("dataset", "DATA"),
            entry("document", "GEN"),
            entry("entry", "ENCYC"),
            entry("entry-dictionary", "DICT"),
            entry("entry-encyclopedia", "ENCYC"),
            entry("figure", "FIGURE"),
            entry("graphic", "ART"),
            entry("hearing", "HEAR"),
            entry("legal_case", "CASE"),
            entry("legislation", "STAT"),
            entry("manuscript", "MANSCPT"),
            entry("map", "MAP"),
            entry("motion_picture", "MPCT"),
            entry("musical_score", "MUSIC"),
            entry("pamphlet", "PAMP"),
            entry("paper-conference", "CPAPER"),
            entry("patent", "PAT"),
            entry("periodical", "JFULL"),
            entry("personal_communication", "PCOMM"),
            entry("post", "ELEC"),
            entry("post-weblog", "BLOG"),
            entry("regulation", "LEGAL"),
            entry("report", "RPRT"),
            entry("review", "JOUR"),
            entry("review-book", "JOUR"),
            entry("software", "COMP"),
            entry("song", "SOUND"),
            entry("speech", "SLIDE"),
            entry("standard", "STAND"),
            entry("thesis", "THES"),
            entry("webpage", "ELEC"));

    /// The CSL types whose RIS type is wider than they are.
    private static final Set<String> WIDER =
            Set.of("article", "broadcast", "entry", "post", "review", "review-book", "speech");

    private RisType() {}

    static String of(String cslType) {
        return TYPES.getOrDefault(cslType, GENERIC);
    }

    static boolean saysExactly(String cslType) {
        return TYPES.containsKey(cslType) && !WIDER.contains(cslType);
    }
}
