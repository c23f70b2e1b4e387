package org.ibid.work.identifier;

/// The schemes whose identifiers are read.
public enum Scheme {
    ISBN("ISBN"),
    ISSN("ISSN"),
    ORCID("ORCID"),
    ISNI("ISNI"),
    DOI("DOI"),
    ARXIV("arXiv number"),
    PMID("PMID"),
    PMCID("PMCID"),
    OPENALEX("OpenAlex id");

    private final String words;

    Scheme(String words) {
        this.words = words;
    }

    /// What people call an identifier of this scheme.
    public String words() {
        return words;
    }
}
