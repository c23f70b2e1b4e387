package org.ibid.library;

import java.util.List;
import org.ibid.reading.Span;

/// A paper that cites a work, with the places where it does.
///
/// @param paper      the paper
/// @param key        the citation key of the paper's own work
/// @param title      the paper's title, or else its file name, or else its key
/// @param references the numbers of the entries of its list that are the work
/// @param citations  the places in its text
public record CitingPaper(PaperId paper, String key, String title, List<Integer> references, List<Place> citations) {

    /// One citing place.
    ///
    /// @param number   the citation's place among the paper's citations, from 1
    /// @param raw      the citation as printed
    /// @param locator  the page or other place cited; empty if none
    /// @param span     where it stands, in code points
    /// @param sentence the sentence that cites
    public record Place(int number, String raw, String locator, Span span, String sentence) {}
}
