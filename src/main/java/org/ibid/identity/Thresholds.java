package org.ibid.identity;

/// Where a probability becomes an answer.
///
/// @param review from here on a person should look
/// @param same   from here on two works are one source
public record Thresholds(double review, double same) {

    public Thresholds {
        if (!(0 < review && review < same && same < 1)) {
            throw new IllegalArgumentException("0 < review < same < 1 does not hold: " + review + ", " + same);
        }
    }

    /// The thresholds that suit a library nobody watches: false merges cost more than questions.
    public static Thresholds defaults() {
        return new Thresholds(0.2, 0.5);
    }

    Answer answer(double probability) {
        if (probability >= same) {
            return Answer.SAME;
        }
        return probability >= review ? Answer.REVIEW : Answer.DIFFERENT;
    }

    /// The probability nearest to the given one that gives at least `floor` and at most `ceiling`.
    double within(double probability, Answer floor, Answer ceiling) {
        return Math.clamp(probability, lowest(floor), highest(ceiling));
    }

    private double lowest(Answer answer) {
        return switch (answer) {
            case DIFFERENT -> 0;
            case REVIEW -> review;
            case SAME -> same;
        };
    }

    private double highest(Answer answer) {
        return switch (answer) {
            case DIFFERENT -> Math.nextDown(review);
            case REVIEW -> Math.nextDown(same);
            case SAME -> 1;
        };
    }
}
