package org.ibid.library;

/// What an id or a key leads to.
public sealed interface Found {

    /// The work itself.
    record Here(StoredWork work) implements Found {}

    /// The work was merged into another; its id and keys go on leading there.
    record MergedInto(WorkId into, String key) implements Found {}

    /// There was a work, and it was taken away; its key is never given again.
    record Gone(String key) implements Found {}

    /// There never was such a work.
    record Nothing() implements Found {}
}
