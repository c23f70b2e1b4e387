package org.ibid.library;

import org.ibid.work.identifier.Identifier;

/// That a work bears an identifier, as a condition in SQL over the table `work`. An index finds what holds (V1, V15,
/// V21), but of OpenAlex by a look at every work that is left.
///
/// @param condition in which `parameter` stands for the value
/// @param value     what the parameter is
record Bearing(String condition, String value) {

    /// @param parameter as the statement names it: `?2`, `:identifier`
    static Bearing of(Identifier.Sound identifier, String parameter) {
        String value = identifier.value().replace("\0", "");
        return switch (identifier.scheme()) {
            case DOI -> new Bearing("lower(doi) = " + parameter, value);
            case PMID -> new Bearing("csl ->> 'PMID' = " + parameter, value);
            case PMCID ->
                new Bearing(
                        "left(upper(csl ->> 'PMCID'), 40) in (" + parameter + ", replace(" + parameter
                                + ", 'PMC', ''))",
                        value);
            // the nine digits that the old number and the new one share
            case ISBN ->
                new Bearing(
                        "translate(csl ->> 'ISBN', '- ', '') like '%' || " + parameter + " || '%'",
                        value.substring(3, 12));
            case ISSN ->
                new Bearing(
                        "upper(replace(csl ->> 'ISSN', '-', '')) like '%' || " + parameter + " || '%'",
                        value.replace("-", ""));
            case ARXIV -> new Bearing("arxiv_texts(csl) like '%' || " + parameter + " || '%'", value);
            case OPENALEX -> new Bearing("csl ->> 'URL' ilike '%openalex.org/' || " + parameter, value);
            case ORCID, ISNI -> new Bearing("false and " + parameter + " is null", value);
        };
    }
}
