package org.ibid.identity;

import java.util.Optional;

/// What no weight may outvote: a relation between two works, or a contradiction.
///
/// @param floor    the answer is at least this near to SAME
/// @param ceiling  the answer is at most this near to SAME
/// @param evidence what is to be said of it
/// @param kinship  of which kind it is, if it is a relation
record Ruling(Answer floor, Answer ceiling, Evidence evidence, Optional<Kinship> kinship) {

    /// @param kind      how two works belong together
    /// @param dependent the one that hangs on the other, if that can be told
    record Kinship(Relation kind, Optional<Profile> dependent) {}

    Ruling {
        if (floor.nearness() > ceiling.nearness()) {
            throw new IllegalArgumentException("a floor above its ceiling: " + floor + ", " + ceiling);
        }
    }

    private Ruling(Answer floor, Answer ceiling, String field, double weight, String text) {
        this(floor, ceiling, new Evidence(field, weight, text), Optional.empty());
    }

    /// The same, for a relation.
    Ruling as(Relation kind, Optional<Profile> dependent) {
        return new Ruling(floor, ceiling, evidence, Optional.of(new Kinship(kind, dependent)));
    }

    /// At most a question.
    static Ruling atMostReview(String field, double weight, String text) {
        return new Ruling(Answer.DIFFERENT, Answer.REVIEW, field, weight, text);
    }

    /// A question, whatever else was found.
    static Ruling review(String field, double weight, String text) {
        return new Ruling(Answer.REVIEW, Answer.REVIEW, field, weight, text);
    }

    /// Two works, whatever else was found.
    static Ruling different(String field, double weight, String text) {
        return new Ruling(Answer.DIFFERENT, Answer.DIFFERENT, field, weight, text);
    }
}
