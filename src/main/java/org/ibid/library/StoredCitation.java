package org.ibid.library;

import java.util.List;
import java.util.Optional;
import org.ibid.reading.Citation;
import org.ibid.reading.Span;

/// A pointer in a paper's running text, with one or more cites.
///
/// @param number   its place among the paper's citations, from 1
/// @param kind     author and year, note mark, or number in brackets
/// @param raw      its text exactly as printed
/// @param span     where it stands in the paper's text, in code points
/// @param sentence the sentence that cites, white space folded
/// @param cites    what it cites, in order
public record StoredCitation(
        int number, Citation.Kind kind, String raw, Span span, String sentence, List<StoredCite> cites) {

    /// One cited source.
    ///
    /// @param prefix      the words before it: "see also"; empty if there are none
    /// @param authors     the names printed; none for a note
    /// @param etAl        whether "et al." follows them
    /// @param year        as printed, `2021a`; empty if none
    /// @param locator     the page or other place cited; empty if none
    /// @param label       the kind of locator as CSL calls it (`page`); empty if none
    /// @param suffix      the words behind it: "emphasis added"; empty if there are none
    /// @param note        the note's number; empty if it is no note
    /// @param resolution  what answers it
    /// @param work        the work it cites; empty while it is ambiguous
    /// @param key         that work's citation key
    /// @param candidates  the entries that answer it
    /// @param suggestions entries that nearly answer it and were not linked: a misprinted name, another year
    public record StoredCite(
            String prefix,
            List<String> authors,
            boolean etAl,
            String year,
            String locator,
            String label,
            String suffix,
            String note,
            Resolution resolution,
            Optional<WorkId> work,
            Optional<String> key,
            List<Entry> candidates,
            List<Entry> suggestions) {}

    /// An entry of the paper's list that may be what a cite means.
    ///
    /// @param reference the entry's number in the list, from 1
    /// @param key       the citation key of the work it resolves to
    /// @param score     how probable it is, 0 to 1
    /// @param evidence  why, in words
    public record Entry(int reference, String key, double score, String evidence) {}

    /// What answers a cite: one entry of the list, several, or none (then the cited work is only a sketch).
    public enum Resolution {
        ENTRY,
        AMBIGUOUS,
        SKETCH
    }
}
