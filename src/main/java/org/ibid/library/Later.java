package org.ibid.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What stands on an earlier merge or split: such things are taken back in the opposite order.
final class Later {

    private Later() {}

    /// A later merge or split of one of two works that is not taken back, in words.
    static Optional<String> than(LibraryId library, Instant at, UUID itself, UUID one, UUID other) {
        Optional<String> merge = MergeRow.<MergeRow>find(
                        "libraryId = ?1 and undoneAt is null and id <> ?2 and mergedAt >= ?3"
                                + " and (kept in (?4, ?5) or gone in (?4, ?5)) order by mergedAt desc",
                        library.number(),
                        itself,
                        at,
                        one,
                        other)
                .firstResultOptional()
                .map(later -> "the merge " + later.id);
        return merge.or(() -> SplitRow.<SplitRow>find(
                        "libraryId = ?1 and undoneAt is null and id <> ?2 and splitAt >= ?3"
                                + " and (ofWork in (?4, ?5) or newWork in (?4, ?5)) order by splitAt desc",
                        library.number(),
                        itself,
                        at,
                        one,
                        other)
                .firstResultOptional()
                .map(later -> "the split " + later.id));
    }
}
