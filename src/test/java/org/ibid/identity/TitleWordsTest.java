package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// With four words of known rarity, so that the sums can be done by hand.
class TitleWordsTest {

    private static final Rarity RARITY = new Rarity(Map.of("learning", 2.0, "graph", 3.0, "monoid", 7.0, "deep", 4.0));

    private static TitleWords words(String one, String two) {
        return TitleWords.of(NormalTitle.of(one), NormalTitle.of(two), surplus(one, two), RARITY);
    }

    private static Surplus surplus(String one, String two) {
        return Surplus.of(NormalTitle.of(one), NormalTitle.of(two));
    }

    @Test
    void theSameWordsAreAllShared() {
        var words = words("Graph learning", "Learning: graph");
        assertEquals(new TitleWords(5, 0, 0, 0, 0), words);
        assertEquals(1, words.likeness());
    }

    @Test
    void eachSidesOwnWordsAreAddedUpByRarity() {
        assertEquals(new TitleWords(2, 11, 3, 7, 3), words("Deep monoid learning", "Graph learning"));
    }

    @Test
    void likenessIsTheShareOfTheSharedByRarity() {
        assertEquals(
                2.0 * 2 / (2 * 2 + 4 + 3),
                words("Deep learning", "Graph learning").likeness());
    }

    @Test
    void aMisprintIsNoWordOfItsOwn() {
        assertEquals(Surplus.NONE, surplus("Graph learning", "Graph lerning"));
    }

    @Test
    void smallWordsAreNoneOfASidesOwn() {
        assertEquals(Surplus.NONE, surplus("On the graph", "The graph"));
    }

    @Test
    void nothingInCommonIsNotLikeAtAll() {
        assertEquals(0, words("Deep monoid", "Graph learning").likeness());
    }
}
