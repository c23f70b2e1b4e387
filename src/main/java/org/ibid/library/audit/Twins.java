package org.ibid.library.audit;

/// Two entries of a list that are, or may be, one source.
///
/// @param one   the number of the first, from 1
/// @param other the number of the second
/// @param sure  whether they are one source; else a person has to decide
/// @param why   what speaks for it, in words
public record Twins(int one, int other, boolean sure, String why) {}
