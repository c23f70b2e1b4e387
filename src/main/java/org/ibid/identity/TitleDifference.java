package org.ibid.identity;

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

    private static final int LONGEST_WORD = 40;

    /// Words spelt alike, and those of one stem, have no more letters that only one has; most pairs have, which
    /// saves nearly all the work.
    private static final int MOST_OTHER_LETTERS = 8;

    private static final List<String> LIGATURES = List.of("ffi", "ffl", "ff", "fi", "fl");

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "a", "an", "of", "in", "on", "for", "and", "to", "with", "from", "by", "at", "as", "is", "its",
            "der", "die", "das", "und", "de", "la", "le", "et", "des", "du", "el", "y");

    /// Whether two sets of words differ in their spaces, misprints or an acronym only.
    static boolean isOneText(List<String> ours, List<String> theirs) {
        return speltAlike(String.join("", ours), String.join("", theirs))
                || isAcronym(ours, theirs)
                || isAcronym(theirs, ours);
    }

    /// Whether a word says nothing of a title's subject.
    static boolean isSmall(String word) {
        return SMALL_WORDS.contains(word);
    }

    /// Takes out of both what one wrote almost as the other.
    static void dropSpeltAlike(List<String> ours, List<String> theirs) {
        for (var word : List.copyOf(ours)) {
            for (var other : theirs) {
                if (speltAlike(word, other)) {
                    ours.remove(word);
                    theirs.remove(other);
                    break;
                }
            }
        }
    }

    private static boolean speltAlike(String one, String two) {
        return !one.isEmpty()
                && !two.isEmpty()
                && !Character.isDigit(one.charAt(0))
                && !Character.isDigit(two.charAt(0))
                && Spelling.otherLetters(one, two) <= MOST_OTHER_LETTERS
                && (Spelling.likeness(one, two) > 0
                        || haveOneStem(one, two)
                        || lostLigature(one, two)
                        || lostLigature(two, one)
                        || Trigrams.of(one).likeness(Trigrams.of(two)) >= SPELT_ALIKE);
    }

    /// "clustering" and "cluster", "materialized" and "materialization".
    private static boolean haveOneStem(String one, String two) {
        int most = Math.min(one.length(), two.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        return shared >= 5 && 10 * shared >= 6 * Math.max(one.length(), two.length());
    }

    /// "ecient" for "efficient": the glyphs for ff, fi, ffi, fl that a PDF's text often lacks.
    private static boolean lostLigature(String shorter, String longer) {
        return longer.length() > 4
                && longer.length() <= LONGEST_WORD
                && longer.length() > shorter.length()
                && longer.indexOf('f') >= 0
                && LIGATURES.stream()
                        .anyMatch(ligature -> longer.replace(ligature, "").equals(shorter));
    }

    private static boolean isAcronym(List<String> shorter, List<String> longer) {
        return shorter.size() == 1
                && longer.size() > 1
                && shorter.getFirst().length() == longer.size()
                && shorter.getFirst().equals(Letters.initials(longer));
    }
}
