package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// In what two titles that are alike differ.
enum TitleDifference {
    /// Misprints, lost spaces, order, small words.
    SPELLING,
    /// One has words that the other lacks.
    ADDED,
    /// Each has words that the other lacks: "learning" for "recurrent".
    EXCHANGED;

    private static final double SPELT_ALIKE = 0.72;

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "a", "an", "of", "in", "on", "for", "and", "to", "with", "from", "by", "at", "as", "is", "its", "der",
            "die", "das", "und", "de", "la", "le", "et", "des", "du", "el", "y");

    static TitleDifference of(NormalTitle one, NormalTitle two) {
        var ours = surplus(one.words(), two.words());
        var theirs = surplus(two.words(), one.words());
        if (ours.isEmpty() && theirs.isEmpty() || speltAlike(String.join("", ours), String.join("", theirs))) {
            return SPELLING;
        }
        dropSpeltAlike(ours, theirs);
        if (ours.isEmpty() && theirs.isEmpty()) {
            return SPELLING;
        }
        return ours.isEmpty() || theirs.isEmpty() ? ADDED : EXCHANGED;
    }

    private static List<String> surplus(List<String> words, List<String> others) {
        var surplus = new ArrayList<>(words);
        surplus.removeIf(SMALL_WORDS::contains);
        others.forEach(surplus::remove);
        return surplus;
    }

    private static void dropSpeltAlike(List<String> ours, List<String> theirs) {
        for (var word : List.copyOf(ours)) {
            theirs.stream().filter(other -> speltAlike(word, other)).findFirst().ifPresent(other -> {
                ours.remove(word);
                theirs.remove(other);
            });
        }
    }

    private static boolean speltAlike(String one, String two) {
        return !one.isEmpty()
                && !two.isEmpty()
                && !Character.isDigit(one.charAt(0))
                && !Character.isDigit(two.charAt(0))
                && (Spelling.likeness(one, two) > 0
                        || Trigrams.of(one).likeness(Trigrams.of(two)) >= SPELT_ALIKE);
    }
}
