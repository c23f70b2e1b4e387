package org.ibid.reading;

/// A reference that may be the one a cite means.
///
/// @param reference index into [Reading#references()]
/// @param score     0 to 1
/// @param evidence  why, in words
public record Candidate(int reference, double score, String evidence) {

    public Candidate {
        if (reference < 0 || !(score >= 0 && score <= 1) || evidence.isBlank()) {
            throw new IllegalArgumentException("a candidate has a reference, a score and its evidence");
        }
    }
}
