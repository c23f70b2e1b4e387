package org.ibid.work;

import java.util.Set;

/// The variables and item types of CSL (CSL 1.0.2, appendices III and IV).
public final class Variables {

    /// Name variables.
    public static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editor-translator",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    /// Date variables.
    public static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    /// The other variables: numbers and texts, and what only a processor knows.
    public static final Set<String> PLAIN = Set.of(
            ("chapter-number citation-number collection-number edition first-reference-note-number issue locator number"
                            + " number-of-pages number-of-volumes page page-first part-number printing-number section"
                            + " supplement-number version volume collection-title container-title original-title"
                            + " part-title reviewed-title title volume-title title-short container-title-short abstract"
                            + " annote archive archive_collection archive_location archive-place authority call-number"
                            + " citation-key citation-label dimensions division DOI event event-title event-place genre"
                            + " ISBN ISSN jurisdiction keyword language license medium note original-publisher"
                            + " original-publisher-place PMCID PMID publisher publisher-place references reviewed-genre"
                            + " scale source status URL year-suffix")
                    .split(" "));

    /// The item types (CSL 1.0.2, appendix III).
    public static final Set<String> TYPES = Set.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    private Variables() {}

    /// Whether CSL 1.0.2 has a variable of this name.
    public static boolean isStandard(String name) {
        return PLAIN.contains(name) || NAMES.contains(name) || DATES.contains(name);
    }
}
