package org.ibid.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.ibid.identity.Evidence;
import org.ibid.library.audit.Finding;
import org.ibid.library.audit.Kind;
import org.ibid.library.audit.Severity;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;

/// What an editor should look at in a paper's citations and reference list.
///
/// @param paper                 the paper
/// @param counts                what was found in it
/// @param found                 how many findings of each severity and kind there are, whether asked for or not
/// @param findings              the findings asked for, by kind, and within a kind in the order of the text
/// @param citationsWithoutEntry cites that no entry of the list answers
/// @param entriesNeverCited     entries that no citation points to, not even an ambiguous one
/// @param ambiguousCitations    cites that several entries answer
/// @param sameSourceTwice       entries of this list that are, or may be, the same source
/// @param nearMisses            cites that nearly match an entry: a misprinted name, another year
/// @param warnings              what could not be read, or not surely
public record Audit(
        PaperId paper,
        Counts counts,
        Found found,
        List<Finding> findings,
        List<CitePlace> citationsWithoutEntry,
        List<EntryPlace> entriesNeverCited,
        List<CitePlace> ambiguousCitations,
        List<Pair> sameSourceTwice,
        List<CitePlace> nearMisses,
        List<Warning> warnings) {

    /// How many findings there are.
    ///
    /// @param kinds those kinds of which there are any
    public record Found(int errors, int warnings, int notes, List<KindCount> kinds) {

        static Found of(List<Finding> findings) {
            var kinds = new EnumMap<Kind, Integer>(Kind.class);
            findings.forEach(finding -> kinds.merge(finding.kind(), 1, Integer::sum));
            return new Found(
                    count(findings, Severity.ERROR),
                    count(findings, Severity.WARNING),
                    count(findings, Severity.NOTE),
                    kinds.entrySet().stream()
                            .map(kind -> new KindCount(kind.getKey(), kind.getValue()))
                            .toList());
        }

        private static int count(List<Finding> findings, Severity severity) {
            return (int) findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /// How many findings of a kind there are.
    public record KindCount(Kind kind, int count) {}

    /// The same with only the findings of some kinds and severities.
    ///
    /// @param kinds      all if empty
    /// @param severities all if empty
    public Audit only(Set<Kind> kinds, Set<Severity> severities) {
        var asked = findings.stream()
                .filter(finding -> kinds.isEmpty() || kinds.contains(finding.kind()))
                .filter(finding -> severities.isEmpty() || severities.contains(finding.severity()))
                .toList();
        return new Audit(
                paper,
                counts,
                found,
                asked,
                citationsWithoutEntry,
                entriesNeverCited,
                ambiguousCitations,
                sameSourceTwice,
                nearMisses,
                warnings);
    }

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
