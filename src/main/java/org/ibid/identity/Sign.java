package org.ibid.identity;

/// What can speak for or against two works being one source, each with its weight in log-odds.
///
/// The weights of title, author, year and container were fitted by logistic regression (the bench's `FitSigns`) on the
/// 24,640 labelled pairs of DBLP-ACM and DBLP-Scholar (University of Leipzig; DeepMatcher's training splits;
/// repositories carrying them say Apache-2.0, MIT or CC BY 4.0), then rounded; that data is not part of Ibid. The
/// others were set by hand, for that data has neither volumes, pages nor identifiers.
enum Sign {
    TITLE_EQUAL("title", 2.5),
    TITLE_CUT("title", 1.6),
    TITLE_INSIDE("title", 0.5),
    TITLE_NEAR("title", 1.8),
    TITLE_CLOSE("title", 0.6),
    TITLE_ALIKE("title", 0.5),
    TITLE_REMOTE("title", -2.4),
    TITLE_OTHER("title", -3.8),
    TITLE_GENERIC("title", -1.3),

    PEOPLE_EQUAL("author", 2.2),
    PEOPLE_NEAR("author", 2.2),
    PEOPLE_CUT("author", 2.2),
    PEOPLE_MOST("author", 1),
    PEOPLE_SOME("author", 0.7),
    PEOPLE_OTHER("author", -1.6),

    YEAR_EQUAL("issued", 0.4),
    YEAR_NEAR("issued", -2.5),
    YEAR_OFF("issued", -2.7),
    YEAR_FAR("issued", -2.7),
    DAY_OTHER("issued", -0.7),

    CONTAINER_EQUAL("container-title", 1.3),
    CONTAINER_ABBREVIATED("container-title", 1.0),
    CONTAINER_OVERLAPPING("container-title", 0.7),
    CONTAINER_OTHER("container-title", -0.3),

    VOLUME_SAME("volume", 1.0),
    VOLUME_OTHER("volume", -1.5),
    ISSUE_SAME("issue", 0.4),
    ISSUE_OTHER("issue", -0.8),
    PAGES_SAME("page", 2.5),
    FIRST_PAGE_SAME("page", 2.0),
    PAGES_OTHER("page", -1.5),
    LOCATED("page", 4.0),

    DOI_SAME("identifier", 8.0),
    ARXIV_SAME("identifier", 8.0),
    PMID_SAME("identifier", 8.0),
    ISBN_SAME("identifier", 4.0),
    ISBN_OTHER("identifier", -1.5),
    URL_SAME("identifier", 3.0),
    URL_OTHER("identifier", -1.0);

    /// The log-odds of two works that blocking brings together, before anything of them is compared.
    static final double BASE = -1.2;

    private final String field;
    private final double weight;

    Sign(String field, double weight) {
        this.field = field;
        this.weight = weight;
    }

    String field() {
        return field;
    }

    double weight() {
        return weight;
    }
}
