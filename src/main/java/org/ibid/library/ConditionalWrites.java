package org.ibid.library;

/// Which writes of a library must say what version they expect.
public enum ConditionalWrites {
    /// None; those that say it are still held to it.
    NONE,
    /// Edits of a work's record.
    EDITS,
    /// Edits, merges, splits, and taking works away. Decisions on many pairs at once are not held to it: what they
    /// merge can be undone, pair by pair.
    ALL
}
