package org.ibid.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A library decided anew after a change of the model, and how far that has come.
///
/// @param id        what identifies it
/// @param state     whether it still runs
/// @param model     the model that decides
/// @param total     works and recognised entries there were at its begin
/// @param done      of them, so many have been looked at
/// @param pairs     that were compared
/// @param proposed  pairs of works that now are to be reviewed and were not before
/// @param withdrawn pairs that were to be reviewed and no longer are
/// @param doubted   entries that would no longer be taken for their work; they stay with it until a person decides
/// @param createdAt when it was asked for
/// @param endedAt   when it came to its end, was cancelled or given up
/// @param why       it was given up
public record Redecision(
        UUID id,
        State state,
        String model,
        long total,
        long done,
        long pairs,
        long proposed,
        long withdrawn,
        long doubted,
        Instant createdAt,
        Optional<Instant> endedAt,
        Optional<String> why) {

    /// Whether it still runs.
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        /// A step failed again and again.
        FAILED
    }
}
