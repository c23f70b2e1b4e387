package org.ibid.identity;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// What kind of thing a work is, as far as that tells two versions of one text apart.
enum Form {
    WHOLE_BOOK,
    CHAPTER,
    PREPRINT,
    PUBLISHED,
    THESIS,
    REPORT,
    BOOK_REVIEW,
    OTHER;

    private static final List<String> PREPRINT_SERVERS = List.of(
            "arxiv", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "socarxiv", "ssrn", "research square", "preprint");

    private static final List<String> PREPRINT_DOIS = List.of(
            "10.48550/", "10.1101/", "10.2139/ssrn", "10.31234/", "10.31235/", "10.26434/", "10.21203/", "10.20944/");

    static Form of(Work work) {
        return switch (work.type()) {
            case "book", "collection", "classic" -> WHOLE_BOOK;
            case "chapter", "entry", "entry-dictionary", "entry-encyclopedia" -> CHAPTER;
            case "thesis" -> THESIS;
            case "report" -> REPORT;
            case "review-book", "review" -> BOOK_REVIEW;
            default -> ofText(work);
        };
    }

    /// Whether it is what often precedes a publication of the same title.
    boolean isGrey() {
        return this == THESIS || this == REPORT;
    }

    private static Form ofText(Work work) {
        if (isPreprint(work)) {
            return PREPRINT;
        }
        return work.text("container-title").isPresent() ? PUBLISHED : OTHER;
    }

    private static boolean isPreprint(Work work) {
        var container = work.text("container-title");
        var doi = work.text("DOI").map(Addresses::decoded).map(Letters::lower).orElse("");
        if (PREPRINT_DOIS.stream().anyMatch(doi::contains)
                && !doi.contains("10.1101/gr.")
                && !doi.contains("10.1101/gad.")) {
            return true;
        }
        var saying = container.isPresent()
                ? Stream.of(container, work.text("genre"))
                : Stream.of(work.text("genre"), work.text("publisher"), work.text("note"));
        return saying.flatMap(text -> text.map(Letters::fold).stream())
                .anyMatch(text -> PREPRINT_SERVERS.stream().anyMatch(text::contains));
    }
}
