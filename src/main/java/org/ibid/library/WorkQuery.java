package org.ibid.library;

import java.util.Optional;

/// What to look for among the works; all that is given must hold.
///
/// @param words  words or beginnings of words of the title, the names, the container, the publisher or the keywords
/// @param author part of an author's, editor's or translator's name
/// @param year   the year of issue
/// @param doi    a DOI, in any dress and case
/// @param key    the beginning of a key or an alias
public record WorkQuery(
        Optional<String> words,
        Optional<String> author,
        Optional<Integer> year,
        Optional<String> doi,
        Optional<String> key) {

    /// Every work.
    public static final WorkQuery ALL =
            new WorkQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
