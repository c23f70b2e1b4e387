package org.ibid.library;

import java.util.List;
import java.util.Optional;
import org.ibid.identity.Evidence;

/// What became of one entry of a file that was brought in.
///
/// @param number   its place among the entries and faults of the file, from 1
/// @param line     where it begins or is at fault, from 1
/// @param column   from 1
/// @param fileKey  the key the file gives it; empty if none
/// @param keys     the keys that came to its work with it, its citation key first if the entry brought the work in
/// @param work     the work it is
/// @param key      that work's citation key as it is now; nothing if the work is gone
/// @param score    how probable it is that the entry is the known work (`matched`) or the other one (`review`)
/// @param evidence what speaks for it, and against
/// @param other    the work that a person is to compare it with (`review`)
/// @param otherKey that work's citation key
/// @param text     the entry as the file has it, if it is at fault
/// @param why      it failed, or what else is to be said of it; may be empty
public record ImportEntry(
        int number,
        Outcome outcome,
        int line,
        int column,
        String fileKey,
        List<String> keys,
        Optional<WorkId> work,
        Optional<String> key,
        Optional<Double> score,
        List<Evidence> evidence,
        Optional<WorkId> other,
        Optional<String> otherKey,
        String text,
        String why) {

    /// What can become of an entry.
    public enum Outcome {
        /// It is not its turn yet.
        WAITING,
        /// It brought a work in.
        ADDED,
        /// It is a work that was known, to which it may have added fields and keys.
        MATCHED,
        /// It brought a work in that may be a known one; a person is to decide.
        REVIEW,
        /// It did not come in.
        FAILED,
        /// No entry, but something about one that came in: not all it says could be understood.
        NOTED,
        /// The import was taken back before it was its turn.
        CANCELLED
    }
}
