package org.ibid.library;

import java.util.List;

/// A shortest way from one work to another along citations.
///
/// @param works    the works on it, from the first to the last; empty if none was found
/// @param complete whether everything within the asked length was looked at; if not, there may be a way all the same,
///                 or, where one was found, none shorter for sure
/// @param seen     how many works were looked at
public record CitationPath(List<StoredWork> works, boolean complete, int seen) {

    public CitationPath {
        works = List.copyOf(works);
    }
}
