package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;

/// Which words two titles share, counted by how rare they are: "the" says little, "monoid" much.
///
/// @param shared      the rarity of the words in common, added up
/// @param added       that of the words that only the first has
/// @param otherAdded  that of the words that only the second has
/// @param rarest      the rarity of the rarest word that only the first has
/// @param otherRarest that of the rarest word that only the second has
/// @param surplus     the words that only one of them has
record TitleWords(
        double shared, double added, double otherAdded, double rarest, double otherRarest, List<String> surplus) {

    static TitleWords of(NormalTitle title, NormalTitle other, Rarity rarity) {
        var ours = TitleDifference.surplus(title.words(), other.words());
        var theirs = TitleDifference.surplus(other.words(), title.words());
        TitleDifference.dropSpeltAlike(ours, theirs);
        if (TitleDifference.isOneText(ours, theirs)) {
            ours.clear();
            theirs.clear();
        }
        double added = sum(ours, rarity);
        double otherAdded = sum(theirs, rarity);
        double shared =
                Math.max(0, Math.max(sum(title.words(), rarity) - added, sum(other.words(), rarity) - otherAdded));
        var surplus = new ArrayList<>(ours);
        surplus.addAll(theirs);
        return new TitleWords(shared, added, otherAdded, rarest(ours, rarity), rarest(theirs, rarity), surplus);
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
