package org.ibid.exchange.bibtex;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.work.Work;

/// The entry types of BibTeX ("BibTeXing", section 3.1), and which of their fields take which CSL variable.
///
/// For a variable the first field that is still free is taken. Fields BibTeX lacks have biblatex's names
/// (manual of biblatex 3.20, section 2.2.2).
enum BibtexType {
    ARTICLE(Map.of(
            "container-title", List.of("journal"),
            "container-title-short", List.of("shortjournal"),
            "issue", List.of("number"),
            "number", List.of("eid"))),
    BOOK(Map.of("container-title", List.of("maintitle"))),
    BOOKLET(Map.of("publisher", List.of("howpublished", "publisher"))),
    INCOLLECTION(Map.of()),
    INPROCEEDINGS(Map.of()),
    MASTERSTHESIS(Map.of("publisher", List.of("school"))),
    PHDTHESIS(Map.of("publisher", List.of("school"))),
    TECHREPORT(Map.of("publisher", List.of("institution"))),
    UNPUBLISHED(Map.of()),
    MISC(Map.of(
            "container-title", List.of("howpublished"),
            "publisher", List.of("howpublished", "publisher"),
            "number", List.of("number")));

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            entry("container-title", List.of("booktitle")),
            entry("collection-title", List.of("series")),
            entry("edition", List.of("edition")),
            entry("volume", List.of("volume")),
            entry("number-of-volumes", List.of("volumes")),
            entry("issue", List.of("issue")),
            entry("number", List.of("number")),
            entry("collection-number", List.of("number")),
            entry("part-number", List.of("part")),
            entry("chapter-number", List.of("chapter")),
            entry("publisher", List.of("publisher")),
            entry("publisher-place", List.of("address")),
            entry("title-short", List.of("shorttitle")),
            entry("original-title", List.of("origtitle")),
            entry("original-publisher", List.of("origpublisher")),
            entry("original-publisher-place", List.of("origlocation")),
            entry("event-title", List.of("eventtitle")),
            entry("event", List.of("eventtitle")),
            entry("event-place", List.of("venue")),
            entry("genre", List.of("type")),
            entry("number-of-pages", List.of("pagetotal")),
            entry("version", List.of("version")),
            entry("status", List.of("pubstate")),
            entry("keyword", List.of("keywords")),
            entry("note", List.of("note")),
            entry("annote", List.of("annote")),
            entry("abstract", List.of("abstract")));

    private static final Map<String, BibtexType> TYPES = Map.ofEntries(
            entry("article-journal", ARTICLE),
            entry("article-magazine", ARTICLE),
            entry("article-newspaper", ARTICLE),
            entry("review", ARTICLE),
            entry("review-book", ARTICLE),
            entry("book", BOOK),
            entry("classic", BOOK),
            entry("collection", BOOK),
            entry("pamphlet", BOOKLET),
            entry("chapter", INCOLLECTION),
            entry("entry", INCOLLECTION),
            entry("entry-dictionary", INCOLLECTION),
            entry("entry-encyclopedia", INCOLLECTION),
            entry("paper-conference", INPROCEEDINGS),
            entry("report", TECHREPORT),
            entry("manuscript", UNPUBLISHED));

    /// The CSL types that the entry type says exactly (`article` together with `entrysubtype`).
    private static final Set<String> EXACT = Set.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "book",
            "chapter",
            "document",
            "manuscript",
            "pamphlet",
            "paper-conference",
            "report",
            "thesis");

    private static final Pattern MASTERS =
            Pattern.compile("(?iU)\\b(master\\w*|diplom\\w*|m\\.?\\s?(a|sc|phil|eng|s)\\b)");

    private final Map<String, List<String>> own;

    BibtexType(Map<String, List<String>> own) {
        this.own = own;
    }

    static BibtexType of(Work work) {
        if (work.type().equals("thesis")) {
            boolean masters = MASTERS.matcher(work.text("genre").orElse("")).find();
            return masters ? MASTERSTHESIS : PHDTHESIS;
        }
        return TYPES.getOrDefault(work.type(), MISC);
    }

    static boolean saysExactly(String cslType) {
        return EXACT.contains(cslType);
    }

    /// The fields that could take a variable, best first.
    List<String> fieldsFor(String variable) {
        return own.getOrDefault(variable, FIELDS.getOrDefault(variable, List.of()));
    }

    /// As it stands after the `@`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
