package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// Works of a library that somebody wants in one list: those named, then those a paper cites, then those a search
/// finds.
///
/// @param works  ids, keys or DOIs
/// @param paper  the id of a paper, or the key of the work it is
/// @param search words, as [WorkQuery#words]
public record Selection(List<String> works, Optional<String> paper, Optional<String> search) {
    public Selection {
        works = List.copyOf(works);
        requireNonNull(paper, "paper");
        requireNonNull(search, "search");
    }

    /// Whether nothing was asked for.
    public boolean isEmpty() {
        return works.isEmpty() && paper.isEmpty() && search.isEmpty();
    }
}
