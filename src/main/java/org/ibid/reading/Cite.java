package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.Work;

/// One work that a citation points to.
///
/// @param authors     as printed, in order; a title standing for the author is one of them
/// @param etAl        whether more authors are said to follow
/// @param year        "2021a"; empty if none is given
/// @param locator     "42-43"; empty if none is given
/// @param label       what the locator counts, by its CSL name ("page", "chapter"); empty without a locator
/// @param note        the note's or reference's number, for a citation by number; otherwise empty
/// @param references  the entries that answer this cite, best first; several if it is ambiguous
/// @param suggestions entries that nearly answer it (a misprinted name, another year); they are never links
public record Cite(
        List<String> authors,
        boolean etAl,
        String year,
        String locator,
        String label,
        String note,
        List<Candidate> references,
        List<Candidate> suggestions) {

    public Cite {
        authors = List.copyOf(authors);
        requireNonNull(year, "year");
        requireNonNull(note, "note");
        if (locator.isEmpty() != label.isEmpty()) {
            throw new IllegalArgumentException("a locator and its label come together");
        }
        references = List.copyOf(references);
        suggestions = List.copyOf(suggestions);
    }

    /// A work with no more than the cite itself says: authors and year, or a title where it is plainly a title.
    public Work sketch() {
        return Sketch.of(this);
    }

    Cite linked(List<Candidate> found, List<Candidate> near) {
        return new Cite(authors, etAl, year, locator, label, note, found, near);
    }

    /// The same work, cited by "ibid.".
    Cite again() {
        return linked(
                references.stream()
                        .map(each ->
                                new Candidate(each.reference(), 0.97 * each.score(), "\"ibid.\": cited right before"))
                        .toList(),
                suggestions);
    }

    Cite at(String place, String unit) {
        return new Cite(authors, etAl, year, place, unit, note, references, suggestions);
    }
}
