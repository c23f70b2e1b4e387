package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.Work;

/// What a paper's file says exactly, beside its text: the paper's own record, and the records of works it
/// cites, such as the field codes of a word processor carry. Places are spans of the text that goes with it.
///
/// @param metadata   the variables that the file states of the paper itself; none for most files
/// @param references works whose entry in the reference list stands at a place
/// @param citations  works that a citation at a place points to, in the order of the citation
/// @param prominent  what the first pages have in the largest letters, or in the style of titles; empty if that is not
///                   known. It speaks for a title, but does not make one
public record Stated(Work metadata, List<Placed> references, List<Placed> citations, String prominent) {

    /// A work, and where the text speaks of it.
    public record Placed(Work work, Span place) {
        public Placed {
            requireNonNull(work, "work");
            requireNonNull(place, "place");
        }
    }

    public Stated {
        requireNonNull(metadata, "metadata");
        references = List.copyOf(references);
        citations = List.copyOf(citations);
        requireNonNull(prominent, "prominent");
    }

    /// Without a sign of what the title is.
    public Stated(Work metadata, List<Placed> references, List<Placed> citations) {
        this(metadata, references, citations, "");
    }

    /// A file that states nothing.
    public static Stated nothing() {
        return new Stated(Work.ofType("article-journal"), List.of(), List.of());
    }
}
