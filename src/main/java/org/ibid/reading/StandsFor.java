package org.ibid.reading;

import static java.util.Objects.requireNonNull;

/// What an entry such as "Ibid., 45." or "Khan, op. cit., p. 12" stands for: an earlier entry, and a place in its work.
///
/// @param reference index into [Reading#references()]: the entry that names the work in full
/// @param locator   "45"; empty if none is given
/// @param label     what the locator counts, by its CSL name; empty without a locator
/// @param score     0 to 1
/// @param evidence  why that entry, in words
public record StandsFor(int reference, String locator, String label, double score, String evidence) {

    public StandsFor {
        requireNonNull(locator, "locator");
        requireNonNull(label, "label");
        if (reference < 0 || !(score >= 0 && score <= 1) || evidence.isBlank()) {
            throw new IllegalArgumentException("what an entry stands for has an entry, a score and its evidence");
        }
    }
}
