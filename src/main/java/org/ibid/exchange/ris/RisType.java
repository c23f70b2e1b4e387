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
            entry("paper-conference", "CONF"),
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

    /// What each type of an entry is in CSL; a type that is not here is a `document`.
    private static final Map<String, String> CSL_TYPES = Map.ofEntries(
            entry("ABST", "article-journal"),
            entry("ADVS", "motion_picture"),
            entry("AGGR", "dataset"),
            entry("ANCIENT", "classic"),
            entry("ART", "graphic"),
            entry("BILL", "bill"),
            entry("BLOG", "post-weblog"),
            entry("BOOK", "book"),
            entry("CASE", "legal_case"),
            entry("CHAP", "chapter"),
            entry("CHART", "figure"),
            entry("CLSWK", "classic"),
            entry("COMP", "software"),
            entry("CONF", "paper-conference"),
            entry("CPAPER", "paper-conference"),
            entry("CTLG", "book"),
            entry("DATA", "dataset"),
            entry("DBASE", "dataset"),
            entry("DICT", "entry-dictionary"),
            entry("EBOOK", "book"),
            entry("ECHAP", "chapter"),
            entry("EDBOOK", "book"),
            entry("EJOUR", "article-journal"),
            entry("ELEC", "webpage"),
            entry("ENCYC", "entry-encyclopedia"),
            entry("EQUA", "figure"),
            entry("FIGURE", "figure"),
            entry("GOVDOC", "report"),
            entry("HEAR", "hearing"),
            entry("ICOMM", "personal_communication"),
            entry("INPR", "article-journal"),
            entry("JFULL", "periodical"),
            entry("JOUR", "article-journal"),
            entry("LEGAL", "regulation"),
            entry("MANSCPT", "manuscript"),
            entry("MAP", "map"),
            entry("MGZN", "article-magazine"),
            entry("MPCT", "motion_picture"),
            entry("MULTI", "webpage"),
            entry("MUSIC", "musical_score"),
            entry("NEWS", "article-newspaper"),
            entry("PAMP", "pamphlet"),
            entry("PAT", "patent"),
            entry("PCOMM", "personal_communication"),
            entry("PODCST", "broadcast"),
            entry("PRESS", "article-newspaper"),
            entry("RPRT", "report"),
            entry("SER", "book"),
            entry("SLIDE", "speech"),
            entry("SOUND", "song"),
            entry("STAND", "standard"),
            entry("STAT", "legislation"),
            entry("STD", "standard"),
            entry("THES", "thesis"),
            entry("UNBILL", "bill"),
            entry("UNPB", "manuscript"),
            entry("VIDEO", "motion_picture"),
            entry("WEB", "webpage"));

    /// Works that are not part of another one: their `T2` is a series, their `SP` may be a number of pages.
    private static final Set<String> WHOLE = Set.of("book", "classic", "report", "thesis");

    private static final Set<String> PERIODICAL =
            Set.of("article-journal", "article-magazine", "article-newspaper", "periodical", "review", "review-book");

    private RisType() {}

    static String of(String cslType) {
        return TYPES.getOrDefault(cslType, GENERIC);
    }

    static String toCsl(String risType) {
        return CSL_TYPES.getOrDefault(risType, "document");
    }

    static boolean saysExactly(String cslType) {
        return toCsl(of(cslType)).equals(cslType);
    }

    static boolean isWhole(String cslType) {
        return WHOLE.contains(cslType);
    }

    static boolean isPeriodical(String cslType) {
        return PERIODICAL.contains(cslType);
    }

    static boolean isConference(String cslType) {
        return cslType.equals("paper-conference");
    }
}
