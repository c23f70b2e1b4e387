package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// With four words of known rarity, so that the sums can be done by hand.
class TitleWordsTest {

    private static final Rarity RARITY = new Rarity(Map.of("learning", 2.0, "graph", 3.0, "monoid", 7.0, "deep", 4.0));

    private static TitleWords words(String one, String two) {
        return TitleWords.of(NormalTitle.of(one), NormalTitle.of(two), RARITY);
    }

    @Test
    void theSameWordsAreAllShared() {
        var words = words("Graph learning", "Learning: graph");
        assertEquals(new TitleWords(5, 0, 0, 0, 0, List.of()), words);
        assertEquals(1, words.likeness());
    }

    @Test
    void eachSidesOwnWordsAreAddedUpByRarity() {
        assertEquals(
                new TitleWords(2, 11, 3, 7, 3, List.of("deep", "monoid", "graph")),
                words("Deep monoid learning", "Graph learning"));
    }

    @Test
    void likenessIsTheShareOfTheSharedByRarity() {
        assertEquals(
                2.0 * 2 / (2 * 2 + 4 + 3),
                words("Deep learning", "Graph learning").likeness());
    }

    @Test
    void aMisprintIsNoWordOfItsOwn() {
        assertEquals(List.of(), words("Graph learning", "Graph lerning").surplus());
    }

    @Test
    void smallWordsAreNoneOfASidesOwn() {
        assertEquals(List.of(), words("On the graph", "The graph").surplus());
    }

    @Test
    void nothingInCommonIsNotLikeAtAll() {
        assertEquals(0, words("Deep monoid", "Graph learning").likeness());
    }
}
