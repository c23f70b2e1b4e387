package org.ibid.exchange.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// The entry types of BibTeX ("BibTeXing", section 3.1) and biblatex (manual of biblatex 3.20, section 2.1), and the
/// CSL type each stands for. A CSL type that none stands for is said by `entrysubtype`, the field biblatex leaves free
/// for it: `@misc` of the `entrysubtype` `interview`.
enum EntryType {
    ARTICLE(Shape.ARTICLE, "article-journal"),
    SUPPPERIODICAL(Shape.ARTICLE, "article-journal"),
    REVIEW(Shape.ARTICLE, "review"),
    BOOK(Shape.BOOK, "book"),
    MVBOOK(Shape.BOOK, "book"),
    COLLECTION(Shape.BOOK, "book"),
    MVCOLLECTION(Shape.BOOK, "book"),
    REFERENCE(Shape.BOOK, "book"),
    MVREFERENCE(Shape.BOOK, "book"),
    PROCEEDINGS(Shape.BOOK, "book"),
    MVPROCEEDINGS(Shape.BOOK, "book"),
    MANUAL(Shape.BOOK, "book"),
    COMMENTARY(Shape.BOOK, "book"),
    PERIODICAL(Shape.ARTICLE, "periodical"),
    BOOKLET(Shape.MISC, "pamphlet"),
    INBOOK(Shape.PART, "chapter"),
    BOOKINBOOK(Shape.PART, "chapter"),
    SUPPBOOK(Shape.PART, "chapter"),
    INCOLLECTION(Shape.PART, "chapter"),
    SUPPCOLLECTION(Shape.PART, "chapter"),
    INREFERENCE(Shape.PART, "entry"),
    INPROCEEDINGS(Shape.PART, "paper-conference"),
    CONFERENCE(Shape.PART, "paper-conference"),
    THESIS(Shape.THESIS, "thesis"),
    PHDTHESIS(Shape.THESIS, "thesis"),
    MASTERSTHESIS(Shape.THESIS, "thesis"),
    REPORT(Shape.REPORT, "report"),
    TECHREPORT(Shape.REPORT, "report"),
    UNPUBLISHED(Shape.MISC, "manuscript"),
    ONLINE(Shape.ONLINE, "webpage"),
    ELECTRONIC(Shape.ONLINE, "webpage"),
    WWW(Shape.ONLINE, "webpage"),
    PATENT(Shape.MISC, "patent"),
    SOFTWARE(Shape.MISC, "software"),
    DATASET(Shape.MISC, "dataset"),
    STANDARD(Shape.MISC, "standard"),
    LEGISLATION(Shape.MISC, "legislation"),
    LEGAL(Shape.MISC, "treaty"),
    JURISDICTION(Shape.MISC, "legal_case"),
    MOVIE(Shape.MISC, "motion_picture"),
    VIDEO(Shape.MISC, "motion_picture"),
    AUDIO(Shape.MISC, "song"),
    MUSIC(Shape.MISC, "song"),
    IMAGE(Shape.MISC, "graphic"),
    ARTWORK(Shape.MISC, "graphic"),
    LETTER(Shape.MISC, "personal_communication"),
    PERFORMANCE(Shape.MISC, "performance"),
    MISC(Shape.MISC, "document");

    private static final Map<String, EntryType> WORDS =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EntryType::word, Function.identity()));

    private static final Set<EntryType> BIBLATEX_ONLY = Set.of(
            REPORT,
            ONLINE,
            PATENT,
            SOFTWARE,
            DATASET,
            STANDARD,
            LEGISLATION,
            LEGAL,
            JURISDICTION,
            MOVIE,
            AUDIO,
            IMAGE,
            LETTER,
            PERFORMANCE,
            PERIODICAL,
            THESIS,
            INREFERENCE);

    /// The type an entry of a CSL type is written as, in BibLaTeX first.
    private static final Map<String, EntryType> WRITTEN = Map.ofEntries(
            Map.entry("article-journal", ARTICLE),
            Map.entry("article-magazine", ARTICLE),
            Map.entry("article-newspaper", ARTICLE),
            Map.entry("review", ARTICLE),
            Map.entry("review-book", ARTICLE),
            Map.entry("book", BOOK),
            Map.entry("classic", BOOK),
            Map.entry("collection", BOOK),
            Map.entry("pamphlet", BOOKLET),
            Map.entry("chapter", INCOLLECTION),
            Map.entry("entry", INREFERENCE),
            Map.entry("entry-dictionary", INREFERENCE),
            Map.entry("entry-encyclopedia", INREFERENCE),
            Map.entry("paper-conference", INPROCEEDINGS),
            Map.entry("thesis", THESIS),
            Map.entry("report", REPORT),
            Map.entry("manuscript", UNPUBLISHED),
            Map.entry("webpage", ONLINE),
            Map.entry("post", ONLINE),
            Map.entry("post-weblog", ONLINE),
            Map.entry("periodical", PERIODICAL),
            Map.entry("patent", PATENT),
            Map.entry("software", SOFTWARE),
            Map.entry("dataset", DATASET),
            Map.entry("standard", STANDARD),
            Map.entry("legislation", LEGISLATION),
            Map.entry("bill", LEGISLATION),
            Map.entry("regulation", LEGISLATION),
            Map.entry("treaty", LEGAL),
            Map.entry("legal_case", JURISDICTION),
            Map.entry("motion_picture", MOVIE),
            Map.entry("song", AUDIO),
            Map.entry("graphic", IMAGE),
            Map.entry("figure", IMAGE),
            Map.entry("personal_communication", LETTER),
            Map.entry("performance", PERFORMANCE));

    private static final Pattern MASTERS =
            Pattern.compile("(?iU)\\b(master\\w*|diplom\\w*|m\\.?\\s?(a|sc|phil|eng|s)\\b)");

    private final Shape shape;
    private final String csl;
    private final String word = name().toLowerCase(Locale.ROOT);

    EntryType(Shape shape, String csl) {
        this.shape = shape;
        this.csl = csl;
    }

    static Optional<EntryType> ofWord(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /// The type a work is written as.
    static EntryType of(Work work, Dialect dialect) {
        var type = WRITTEN.getOrDefault(work.type(), MISC);
        if (dialect == Dialect.BIBLATEX || !BIBLATEX_ONLY.contains(type)) {
            return type;
        }
        return switch (type) {
            case THESIS -> isMasters(work) ? MASTERSTHESIS : PHDTHESIS;
            case REPORT -> TECHREPORT;
            case INREFERENCE -> INCOLLECTION;
            default -> MISC;
        };
    }

    private static boolean isMasters(Work work) {
        return MASTERS.matcher(work.text("genre").orElse("")).find();
    }

    /// The CSL type of an entry of this type that says this `entrysubtype`.
    String csl(String subtype) {
        return switch (subtype) {
            case "" -> csl;
            case "magazine" -> "article-magazine";
            case "newspaper" -> "article-newspaper";
            default -> Variables.TYPES.contains(subtype) ? subtype : csl;
        };
    }

    /// What `entrysubtype` says for a CSL type; empty if this type says it, or nothing can.
    Optional<String> subtypeFor(String cslType) {
        return switch (cslType) {
            case "article-magazine" -> Optional.of("magazine");
            case "article-newspaper" -> Optional.of("newspaper");
            case String other when other.equals(csl) || !Variables.TYPES.contains(other) -> Optional.empty();
            default -> Optional.of(cslType);
        };
    }

    /// Whether a work of this CSL type comes back from an entry of this type.
    boolean says(String cslType) {
        return cslType.equals(csl) || subtypeFor(cslType).isPresent();
    }

    /// The field for a text variable, by biblatex's name. In `@misc` and its like, `howpublished` is where it appeared
    /// if `entrysubtype` says what it is, else who issued it.
    Optional<String> fieldFor(String variable, String cslType) {
        if (shape == Shape.MISC && variable.equals("container-title")) {
            return subtypeFor(cslType).isEmpty() ? Optional.empty() : Optional.of("howpublished");
        }
        if (this == BOOKLET && variable.equals("publisher")) {
            return Optional.of("howpublished");
        }
        return shape.fieldFor(variable);
    }

    Shape shape() {
        return shape;
    }

    /// As it stands after the `@`.
    String word() {
        return word;
    }
}
