package org.ibid.library;

import java.util.List;
import org.ibid.identity.Evidence;

/// Two records, or two entries, that are or may be the same source.
///
/// @param status      what stands of them
/// @param works       the two works, the older first; the same one twice where two entries were recognised as one
/// source
/// @param entries     the entries of papers' lists behind them: of each work the first ten, and the one that was
/// recognised
/// @param entryCount  how many entries there are behind the two
/// @param probability how probable it is that they are the same source, 0 to 1
/// @param evidence    what speaks for it, and against, in words
/// @param model       the version of the rules that judged, or `person`
public record Duplicate(
        Status status,
        List<StoredWork> works,
        List<Entry> entries,
        long entryCount,
        double probability,
        List<Evidence> evidence,
        String model) {

    /// What stands of a pair.
    public enum Status {
        /// A person has to decide.
        REVIEW,
        /// One work: recognised on reading, or merged.
        SAME,
        /// A person said that they are two sources.
        DIFFERENT
    }

    /// An entry of a paper's list.
    ///
    /// @param paper  the paper
    /// @param title  what to call that paper
    /// @param number the entry's place in its list, from 1
    /// @param label  the number printed before it; empty if none
    /// @param raw    its text as printed
    public record Entry(PaperId paper, String title, int number, String label, String raw) {}
}
