package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The words of two titles that only one of them has, but for small words and for what one wrote almost as the
/// other.
///
/// @param ours   of the first, in order
/// @param theirs of the other
record Surplus(List<String> ours, List<String> theirs) {

    static final Surplus NONE = new Surplus(List.of(), List.of());

    static Surplus of(NormalTitle title, NormalTitle other) {
        var ours = only(title.words(), other.words());
        var theirs = only(other.words(), title.words());
        if (TitleDifference.isOneText(ours, theirs)) {
            return NONE;
        }
        TitleDifference.dropSpeltAlike(ours, theirs);
        return TitleDifference.isOneText(ours, theirs) ? NONE : new Surplus(ours, theirs);
    }

    private static List<String> only(List<String> words, List<String> others) {
        var only = new ArrayList<>(words);
        only.removeIf(TitleDifference::isSmall);
        others.forEach(only::remove);
        return only;
    }

    /// The words of both.
    Stream<String> all() {
        return Stream.concat(ours.stream(), theirs.stream());
    }

    TitleDifference difference() {
        if (ours.isEmpty() && theirs.isEmpty()) {
            return TitleDifference.SPELLING;
        }
        return ours.isEmpty() || theirs.isEmpty() ? TitleDifference.ADDED : TitleDifference.EXCHANGED;
    }
}
