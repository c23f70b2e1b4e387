package org.ibid.library;

import java.util.Map;
import java.util.Optional;

/// What became of one file of a job.
///
/// @param number  its place in the job, from 1
/// @param name    with the folders it is in
/// @param paper   of a file that was read, or was there before
/// @param key     of that paper's work, when it was filed
/// @param title   of that paper, if it has one
/// @param why     it was passed over
/// @param problem of a file that failed (RFC 9457), as handing it in by itself would have been answered
public record JobFile(
        int number,
        String name,
        FileState state,
        Optional<PaperId> paper,
        Optional<String> key,
        Optional<String> title,
        Optional<String> why,
        Optional<Map<String, Object>> problem) {

    /// How far a file has come.
    public enum FileState {
        /// Still to be read.
        WAITING,
        /// Its paper is filed.
        READ,
        /// The very same file was there before; nothing has changed.
        KNOWN,
        /// No paper could be read from it.
        FAILED,
        /// It is no paper of its own.
        PASSED_OVER,
        /// The job was cancelled before it was its turn.
        CANCELLED
    }
}
