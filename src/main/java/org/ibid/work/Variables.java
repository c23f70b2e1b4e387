package org.ibid.work;

import java.util.Set;

/// The variables whose form is not plain text (CSL 1.0.2, appendix IV).
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
}
