package org.ibid.library;

import java.util.List;
import org.ibid.identity.Evidence;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;

/// What an editor should look at in a paper's citations and reference list.
///
/// @param paper                 the paper
/// @param counts                what was found in it
/// @param citationsWithoutEntry cites that no entry of the list answers
/// @param entriesNeverCited     entries that no citation points to, not even an ambiguous one
/// @param ambiguousCitations    cites that several entries answer
/// @param sameSourceTwice       entries of this list that are, or may be, the same source
/// @param nearMisses            cites that nearly match an entry: a misprinted name, another year
/// @param warnings              what could not be read, or not surely
public record Audit(
        PaperId paper,
        Counts counts,
        List<CitePlace> citationsWithoutEntry,
        List<EntryPlace> entriesNeverCited,
        List<CitePlace> ambiguousCitations,
        List<Pair> sameSourceTwice,
        List<CitePlace> nearMisses,
        List<Warning> warnings) {

    /// A cite, with the entries in question.
    ///
    /// @param citation the citation's place among the paper's citations, from 1
    /// @param raw      the citation as printed
    /// @param span     where it stands, in code points
    /// @param sentence the sentence that cites
    /// @param entries  the entries that answer it, or nearly do, with the reason
    public record CitePlace(int citation, String raw, Span span, String sentence, List<StoredCitation.Entry> entries) {}

    /// An entry of the list.
    public record EntryPlace(int reference, String label, String raw, Span span, String key) {}

    /// Two entries of the list.
    ///
    /// @param status `same` if they resolve to one work, `review` if a person has to decide
    public record Pair(
            EntryPlace one, EntryPlace other, Duplicate.Status status, double probability, List<Evidence> evidence) {}
}
