package org.ibid.library;

import java.time.Instant;
import java.util.Optional;

/// A merge of two works.
///
/// @param id       what identifies the merge
/// @param kept     the work that stayed
/// @param gone     the work that went into it; its id and keys go on leading to the kept one
/// @param key      the kept work's key
/// @param mergedAt when
/// @param undoneAt when it was undone, if it was
public record Merge(MergeId id, WorkId kept, WorkId gone, String key, Instant mergedAt, Optional<Instant> undoneAt) {}
