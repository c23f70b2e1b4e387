package org.ibid.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.library.WorkLookup.Outcome;
import org.ibid.lookup.Service;

/// A whole library looked up in the registries, and how far that has come.
///
/// @param id         what identifies it
/// @param state      whether it still runs
/// @param services   the registries that are asked
/// @param refused    those of them that let it ask nothing, and are not asked further
/// @param total      works there were at its begin
/// @param done       of them, so many have been looked up
/// @param outcomes   what became of those
/// @param waitsUntil when it goes on, if it waits for a registry that did not answer
/// @param createdAt  when it was asked for
/// @param endedAt    when it came to its end, or was cancelled or given up
/// @param why        it was given up
public record LibraryLookup(
        UUID id,
        State state,
        List<Service> services,
        List<Unanswered> refused,
        long total,
        long done,
        Map<Outcome, Long> outcomes,
        Optional<Instant> waitsUntil,
        Instant createdAt,
        Optional<Instant> endedAt,
        Optional<String> why) {

    /// Whether it still runs.
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }
}
