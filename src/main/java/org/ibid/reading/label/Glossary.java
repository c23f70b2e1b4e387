package org.ibid.reading.label;

import java.util.function.IntUnaryOperator;

/// The words met lately, with all that is computed of a word by itself. References repeat their words, so that most
/// are found here.
///
/// Bounded: a word takes the place of another. May be shared by threads: an entry is never changed, and a lost one is
/// made again.
final class Glossary {

    /// A power of two.
    private static final int PLACES = 4096;

    private static final Role[] ROLES = Role.values();

    private final FeatureWeights weights;
    private final IntUnaryOperator memory;
    private final Entry[] entries = new Entry[PLACES];

    Glossary(FeatureWeights weights, IntUnaryOperator memory) {
        this.weights = weights;
        this.memory = memory;
    }

    /// @param memory what is remembered of the word
    /// @param sums   of the weights of the features it gives in each role
    record Entry(String text, Word word, int memory, Sums[] sums) {

        Sums in(Role role) {
            return sums[role.ordinal()];
        }
    }

    Entry of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 12) & PLACES - 1;
        Entry found = entries[place];
        if (found == null || !found.text.equals(text)) {
            found = made(text, new Word(text));
            entries[place] = found;
        }
        return found;
    }

    /// What stands before the first word, or after the last.
    Entry made(String text, Word word) {
        var numbers = new int[Features.MOST];
        var sums = new Sums[ROLES.length];
        for (Role role : ROLES) {
            sums[role.ordinal()] = new Sums();
            weights.add(numbers, role.write(word, numbers, 0), sums[role.ordinal()]);
        }
        return new Entry(text, word, memory.applyAsInt(Features.wordKey(word)), sums);
    }
}
