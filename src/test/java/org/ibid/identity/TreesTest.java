package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.ibid.identity.Trees.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two trees small enough to follow by hand: one asks whether the titles are equal and, where they are, how far the
/// years are apart; the other has but a root.
class TreesTest {

    private static final int EQUAL = Feature.TITLE_EQUAL.ordinal();
    private static final int APART = Feature.YEARS_APART.ordinal();

    private static final Trees TREES = Trees.of(List.of(
            new Node(EQUAL, 0.5, 2, -1, true),
            new Node(-1, 0, 0, -4, false),
            new Node(APART, 1.5, 4, 3, false),
            new Node(-1, 0, 0, 5, false),
            new Node(-1, 0, 0, 1, false),
            new Node(-1, 0, 0, 0.25, true)));

    private static double[] values(double equal, double apart) {
        var values = new double[Feature.values().length];
        values[EQUAL] = equal;
        values[APART] = apart;
        return values;
    }

    @Test
    void beforeAnythingIsKnownTheRootsAddUp() {
        assertEquals(-0.75, TREES.base());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, -3, 0", "1, 0, 4, 2", "1, 9, 4, -2", "0.5, 0, -3, 0", "1, 1.5, 4, 2"})
    void whatAStepMovesIsTheShareOfWhatItAsks(double equal, double apart, double title, double years) {
        var shares = TREES.shares(values(equal, apart));
        assertArrayEquals(new double[] {title, years}, new double[] {shares[EQUAL], shares[APART]});
    }

    @Test
    void baseAndSharesAddUpToTheLeaves() {
        assertEquals(
                5 + 0.25,
                TREES.base() + Arrays.stream(TREES.shares(values(1, 0))).sum());
    }

    @Test
    void aNodeThatLeadsBackIsRefused() {
        var round = List.of(new Node(EQUAL, 0.5, 0, 0, true), new Node(-1, 0, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> Trees.of(round));
    }

    @Test
    void aNodeThatLeadsOutIsRefused() {
        var out = List.of(new Node(EQUAL, 0.5, 2, 0, true), new Node(-1, 0, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> Trees.of(out));
    }
}
