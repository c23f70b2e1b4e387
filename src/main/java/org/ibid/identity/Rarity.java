package org.ibid.identity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a word of a title tells: the logarithm of how many titles there are for each that has it.
final class Rarity {

    /// The rarity of a word that is in no list.
    static final double MOST = 9;

    private final Map<String, Double> known;

    Rarity(Map<String, Double> known) {
        this.known = Collections.unmodifiableMap(new HashMap<>(known));
    }

    /// From about 1 ("the") to [#MOST].
    double of(String word) {
        return known.getOrDefault(word, MOST);
    }

    /// The share of the words of four letters and more that are in no list.
    double unknown(List<String> words) {
        int all = 0;
        int unknown = 0;
        for (var word : words) {
            if (word.length() > 3) {
                all++;
                unknown += known.containsKey(word) ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) unknown / all;
    }
}
