package org.ibid.library.audit;

import static org.ibid.library.audit.Severity.ERROR;
import static org.ibid.library.audit.Severity.NOTE;
import static org.ibid.library.audit.Severity.WARNING;

/// What a finding is about, in the order in which a report tells of it. The names are stable: clients switch on them.
public enum Kind {
    NO_REFERENCE_LIST(ERROR, "No reference list"),
    CITATION_WITHOUT_ENTRY(ERROR, "Citations without an entry"),
    YEAR_DIFFERS(ERROR, "Another year in the text than in the list"),
    NAME_DIFFERS(ERROR, "Another spelling in the text than in the list"),
    SUFFIX_DIFFERS(ERROR, "Another letter behind the year than in the list"),
    AUTHORS_DIFFER(WARNING, "Other authors in the text than in the list"),
    AMBIGUOUS_CITATION(WARNING, "Ambiguous citations"),
    UNRESOLVED_REPEAT(ERROR, "Notes that repeat nothing"),
    RETRACTED_WORK(WARNING, "Retracted works"),
    WORK_IN_DOUBT(WARNING, "Works their publishers warn of"),
    ENTRY_NEVER_CITED(WARNING, "Entries never cited"),
    SAME_SOURCE_TWICE(WARNING, "The same source twice"),
    SAME_DOI_TWICE(ERROR, "One DOI for two sources"),
    BAD_IDENTIFIER(ERROR, "Identifiers that cannot be right"),
    BROKEN_LINK(ERROR, "Addresses that are broken"),
    IMPOSSIBLE_YEAR(ERROR, "Years that cannot be right"),
    PAGES_BACKWARDS(ERROR, "Page ranges that run backwards"),
    SUFFIX_WITHOUT_SIBLING(WARNING, "A letter behind the year without the letter before it"),
    NUMBERS_OUT_OF_ORDER(ERROR, "Numbers of the list"),
    CITED_OUT_OF_ORDER(NOTE, "Numbers not in the order of the text"),
    OUT_OF_ORDER(WARNING, "Entries out of alphabetical order"),
    AUTHOR_SPELLED_TWO_WAYS(WARNING, "One author spelled two ways"),
    JOURNAL_SPELLED_TWO_WAYS(NOTE, "One journal spelled two ways"),
    INCOMPLETE_ENTRY(WARNING, "Incomplete entries"),
    CORRECTED_WORK(NOTE, "Works that were corrected"),
    PREPRINT_PUBLISHED(NOTE, "Preprints published since"),
    ET_AL_IN_LIST(NOTE, "Authors left out of the list"),
    NO_DOI(NOTE, "Articles without a DOI");

    private final Severity severity;
    private final String title;

    Kind(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /// How much a finding of this kind matters, if nothing makes it matter less.
    Severity severity() {
        return severity;
    }

    /// The heading of its findings in a report.
    public String title() {
        return title;
    }
}
