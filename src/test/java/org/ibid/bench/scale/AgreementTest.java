package org.ibid.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The two measures on groups small enough to count by hand.
class AgreementTest {

    private static Agreement.Scores scores(String found, String real) {
        var agreement = new Agreement();
        for (int i = 0; i < found.length(); i++) {
            agreement.add(found.charAt(i), real.charAt(i));
        }
        return agreement.scores();
    }

    @Test
    void groupsUnderOtherNamesAgreeWholly() {
        var scores = scores("xxyyz", "aabbc");

        assertEquals(new Agreement.Score(1, 1), scores.pairs());
        assertEquals(new Agreement.Score(1, 1), scores.bCubed());
    }

    /// Found {1 2 3} and {4}, true {1 2} and {3 4}: of three pairs found one is true, of two true ones one is found.
    /// B-cubed precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4.
    @Test
    void oneMemberInTheWrongGroupCostsAsCountedByHand() {
        var scores = scores("xxxy", "aabb");

        assertEquals(1 / 3.0, scores.pairs().precision(), 1e-9);
        assertEquals(1 / 2.0, scores.pairs().recall(), 1e-9);
        assertEquals(2 / 3.0, scores.bCubed().precision(), 1e-9);
        assertEquals(3 / 4.0, scores.bCubed().recall(), 1e-9);
    }

    @Test
    void whereNothingIsTogetherNothingIsWrong() {
        assertEquals(new Agreement.Score(1, 1), scores("xyz", "abc").pairs());
    }
}
