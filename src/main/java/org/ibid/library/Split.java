package org.ibid.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Entries that were made a work of their own.
///
/// @param id       what identifies the split
/// @param of       the work they were split off from
/// @param work     the work that was made of them
/// @param key      its key
/// @param entries  the entries
/// @param splitAt  when
/// @param undoneAt when it was taken back, if it was; since then the new work's id and key lead to the other
public record Split(
        SplitId id,
        WorkId of,
        WorkId work,
        String key,
        List<EntryPlace> entries,
        Instant splitAt,
        Optional<Instant> undoneAt) {

    /// An entry of a paper's list.
    ///
    /// @param paper  the paper
    /// @param number the entry's place in its list, from 1
    public record EntryPlace(PaperId paper, int number) {}
}
