package org.ibid.library;

import java.util.List;

/// What the registries have of one work.
///
/// @param matches    the likeliest first
/// @param unanswered registries that did not answer
public record Matches(List<Match> matches, List<Unanswered> unanswered) {

    public Matches {
        matches = List.copyOf(matches);
        unanswered = List.copyOf(unanswered);
    }
}
