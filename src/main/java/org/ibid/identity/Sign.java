package org.ibid.identity;

/// What can be seen of two works that speaks for or against their being one source. What it weighs is learnt
/// ([Learned]) where labelled pairs can tell, of title, author, year and container; the others have a weight in
/// log-odds that was set by hand, for those pairs have neither volumes, pages nor identifiers.
enum Sign {
    TITLE_EQUAL("title"),
    TITLE_CUT("title"),
    TITLE_INSIDE("title"),
    TITLE_NEAR("title"),
    TITLE_CLOSE("title"),
    TITLE_ALIKE("title"),
    TITLE_REMOTE("title"),
    TITLE_OTHER("title"),
    TITLE_GENERIC("title"),

    PEOPLE_EQUAL("author"),
    PEOPLE_NEAR("author"),
    PEOPLE_CUT("author"),
    PEOPLE_MOST("author"),
    PEOPLE_SOME("author"),
    PEOPLE_OTHER("author"),

    YEAR_EQUAL("issued"),
    YEAR_NEAR("issued"),
    YEAR_OFF("issued"),
    YEAR_FAR("issued"),
    DAY_OTHER("issued", -0.7),

    CONTAINER_EQUAL("container-title"),
    CONTAINER_ABBREVIATED("container-title"),
    CONTAINER_OVERLAPPING("container-title"),
    CONTAINER_OTHER("container-title"),

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

    private final String field;
    private final double weight;

    Sign(String field) {
        this(field, 0);
    }

    Sign(String field, double weight) {
        this.field = field;
        this.weight = weight;
    }

    String field() {
        return field;
    }

    /// 0 if what it weighs is learnt.
    double weight() {
        return weight;
    }
}
