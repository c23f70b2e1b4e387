package org.ibid.library;

/// What became of a file that was brought in.
///
/// @param dryRun  whether this is only what would become of it
/// @param summary of all its entries
/// @param entries some of them, in the order of the file
public record ImportReport(boolean dryRun, Import summary, Page<ImportEntry> entries) {}
