package org.ibid.library;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A file of records that was brought into a library, and how far that has come.
///
/// @param id       nothing of a rehearsal, which leaves nothing behind
/// @param format   the file's format, as [org.ibid.library.Imports.Described] has it
/// @param fileName empty if none is known
/// @param by       who brought it in
/// @param total    how many entries and faults there are
/// @param settled  of how many it is known what became of them
/// @param counts   how many entries came to each outcome; outcomes without any are left out
public record Import(
        Optional<ImportId> id,
        State state,
        String format,
        String fileName,
        String by,
        Instant createdAt,
        Optional<Instant> undoneAt,
        int total,
        int settled,
        Map<String, Integer> counts) {

    /// How far an import has come.
    public enum State {
        /// Entries of it still wait.
        RUNNING,
        /// Every entry is settled.
        DONE,
        /// It was taken back.
        UNDONE
    }
}
