package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.Work;

/// One work that a citation points to.
///
/// @param prefix      the words before it, as CSL's cite-items name them: "see also"; empty if there are none
/// @param authors     as printed, in order; a title standing for the author is one of them
/// @param etAl        whether more authors are said to follow
/// @param year        "2021a"; empty if none is given
/// @param locator     "42-43"; empty if none is given
/// @param label       what the locator counts, by its CSL name ("page", "chapter"); empty without a locator
/// @param suffix      the words behind it: "emphasis added"; empty if there are none
/// @param note        the note's or reference's number, for a citation by number; otherwise empty
/// @param references  the entries that answer this cite, best first; several if it is ambiguous
/// @param suggestions entries that nearly answer it (a misprinted name, another year); they are never links
public record Cite(
        String prefix,
        List<String> authors,
        boolean etAl,
        String year,
        String locator,
        String label,
        String suffix,
        String note,
        List<Candidate> references,
        List<Candidate> suggestions) {

    public Cite {
        requireNonNull(prefix, "prefix");
        authors = List.copyOf(authors);
        requireNonNull(year, "year");
        requireNonNull(suffix, "suffix");
        requireNonNull(note, "note");
        if (locator.isEmpty() != label.isEmpty()) {
            throw new IllegalArgumentException("a locator and its label come together");
        }
        references = List.copyOf(references);
        suggestions = List.copyOf(suggestions);
    }

    static Cite of(CitedAuthors authors, String year) {
        return new Cite(authors.lead(), authors.names(), authors.etAl(), year, "", "", "", "", List.of(), List.of());
    }

    static Cite ofNumber(String number) {
        return new Cite("", List.of(), false, "", "", "", "", number, List.of(), List.of());
    }

    /// A work with no more than the cite itself says: authors and year, or a title where it is plainly a title.
    public Work sketch() {
        return Sketch.of(this);
    }

    Cite linked(List<Candidate> found, List<Candidate> near) {
        return new Cite(prefix, authors, etAl, year, locator, label, suffix, note, found, near);
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

    Cite at(Locator place) {
        return new Cite(
                prefix, authors, etAl, year, place.text(), place.label(), suffix, note, references, suggestions);
    }

    Cite nowhere() {
        return new Cite(prefix, authors, etAl, year, "", "", suffix, note, references, suggestions);
    }

    Cite between(String before, String behind) {
        return new Cite(before, authors, etAl, year, locator, label, behind, note, references, suggestions);
    }
}
