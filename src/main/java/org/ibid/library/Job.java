package org.ibid.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Files that were handed in together, and how far reading them has come.
///
/// @param counts how many files are in each state; states without any are left out
/// @param files  in the order they were handed in
public record Job(
        JobId id, JobState state, Instant createdAt, int total, Map<String, Integer> counts, List<JobFile> files) {

    /// How far a job has come.
    public enum JobState {
        /// A file is still to be read, or being read.
        RUNNING,
        /// Every file is settled.
        DONE,
        /// It was cancelled, and no file of it is being read any more.
        CANCELLED
    }

    static Job of(JobRow row, List<JobFile> files) {
        var counts = new TreeMap<String, Integer>();
        files.forEach(file -> counts.merge(JobFileRow.word(file.state()), 1, Integer::sum));
        boolean runs = files.stream().anyMatch(file -> file.state() == JobFile.FileState.WAITING);
        var state = runs ? JobState.RUNNING : row.cancelledAt == null ? JobState.DONE : JobState.CANCELLED;
        return new Job(new JobId(row.id), state, row.createdAt, files.size(), counts, files);
    }
}
