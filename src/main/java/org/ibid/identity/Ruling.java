package org.ibid.identity;

/// What no weight may outvote: a relation between two works, or a contradiction.
///
/// @param floor    the answer is at least this near to SAME
/// @param ceiling  the answer is at most this near to SAME
/// @param evidence what is to be said of it
record Ruling(Answer floor, Answer ceiling, Evidence evidence) {

    Ruling {
        if (floor.nearness() > ceiling.nearness()) {
            throw new IllegalArgumentException("a floor above its ceiling: " + floor + ", " + ceiling);
        }
    }

    /// At most a question.
    static Ruling atMostReview(String field, double weight, String text) {
        return new Ruling(Answer.DIFFERENT, Answer.REVIEW, new Evidence(field, weight, text));
    }

    /// A question, whatever else was found.
    static Ruling review(String field, double weight, String text) {
        return new Ruling(Answer.REVIEW, Answer.REVIEW, new Evidence(field, weight, text));
    }

    /// Two works, whatever else was found.
    static Ruling different(String field, double weight, String text) {
        return new Ruling(Answer.DIFFERENT, Answer.DIFFERENT, new Evidence(field, weight, text));
    }
}
