package org.ibid.library;

/// What was found in a paper.
///
/// @param references entries of its reference list
/// @param citations  places in its text that cite
/// @param cites      works cited there, counted at each place
/// @param linked     cites that one entry answers
/// @param ambiguous  cites that several entries answer
/// @param sketches   cites that no entry answers
/// @param warnings   what could not be read, or not surely
public record Counts(int references, int citations, int cites, int linked, int ambiguous, int sketches, int warnings) {}
