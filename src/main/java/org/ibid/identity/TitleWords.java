package org.ibid.identity;

import java.util.List;

/// Which words two titles share, counted by how rare they are: "the" says little, "monoid" much.
///
/// @param shared      the rarity of the words in common, added up
/// @param added       that of the words that only the first has
/// @param otherAdded  that of the words that only the second has
/// @param rarest      the rarity of the rarest word that only the first has
/// @param otherRarest that of the rarest word that only the second has
record TitleWords(double shared, double added, double otherAdded, double rarest, double otherRarest) {

    /// @param surplus of the two titles
    static TitleWords of(NormalTitle title, NormalTitle other, Surplus surplus, Rarity rarity) {
        double added = sum(surplus.ours(), rarity);
        double otherAdded = sum(surplus.theirs(), rarity);
        double shared =
                Math.max(0, Math.max(sum(title.words(), rarity) - added, sum(other.words(), rarity) - otherAdded));
        return new TitleWords(
                shared, added, otherAdded, rarest(surplus.ours(), rarity), rarest(surplus.theirs(), rarity));
    }

    /// 1 for the same words, 0 for none in common.
    double likeness() {
        double all = 2 * shared + added + otherAdded;
        return all == 0 ? 0 : 2 * shared / all;
    }

    private static double sum(List<String> words, Rarity rarity) {
        double sum = 0;
        for (var word : words) {
            sum += rarity.of(word);
        }
        return sum;
    }

    private static double rarest(List<String> words, Rarity rarity) {
        double rarest = 0;
        for (var word : words) {
            rarest = Math.max(rarest, rarity.of(word));
        }
        return rarest;
    }
}
