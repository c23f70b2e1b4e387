package org.ibid.library;

/// A work with how strongly it is linked.
///
/// @param work  the work
/// @param count how many works link it, as the question had it
public record Linked(StoredWork work, long count) {}
