package org.ibid.reading.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A chain of six words and three labels, compared with all 729 ways to label it.
class LatticeTest {

    private static final int SIZE = 6;
    private static final int LABELS = 3;
    private static final double EXACT = 1e-3;

    @Test
    void theBestPathIsTheBestOfAll() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice lattice = random(seed);
            int[] best = new int[SIZE];
            for (int[] path : paths()) {
                best = lattice.score(path) > lattice.score(best) ? path : best;
            }
            assertArrayEquals(best, lattice.best());
        }
    }

    @Test
    void theTotalIsTheSumOfAll() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice lattice = random(seed).sum();
            double total = 0;
            for (int[] path : paths()) {
                total += Math.exp(lattice.score(path));
            }
            assertEquals(Math.log(total), lattice.logTotal(), EXACT);
        }
    }

    @Test
    void theProbabilitiesOfAWordsLabelsSumToOne() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice lattice = random(seed).sum();
            for (int t = 0; t < SIZE; t++) {
                double sum = 0;
                for (int y = 0; y < LABELS; y++) {
                    sum += lattice.at(t, y);
                }
                assertEquals(1, sum, EXACT);
            }
        }
    }

    @Test
    void theProbabilityOfALabelIsThatOfItsPaths() {
        Lattice lattice = random(3).sum();
        for (int t = 0; t < SIZE; t++) {
            for (int y = 0; y < LABELS; y++) {
                double sum = 0;
                for (int[] path : paths()) {
                    sum += path[t] == y ? Math.exp(lattice.log(path)) : 0;
                }
                assertEquals(sum, lattice.at(t, y), EXACT);
            }
        }
    }

    @Test
    void theProbabilityOfAFieldIsThatOfItsPaths() {
        for (int seed = 0; seed < 20; seed++) {
            Lattice lattice = random(seed).sum();
            for (int first = 0; first < SIZE; first++) {
                for (int last = first; last < SIZE; last++) {
                    double sum = 0;
                    for (int[] path : paths()) {
                        sum += isField(path, first, last, 1) ? Math.exp(lattice.log(path)) : 0;
                    }
                    assertEquals(sum, lattice.field(first, last, 1), EXACT);
                }
            }
        }
    }

    private static boolean isField(int[] path, int first, int last, int label) {
        for (int t = first; t <= last; t++) {
            if (path[t] != label) {
                return false;
            }
        }
        return (first == 0 || path[first - 1] != label) && (last == SIZE - 1 || path[last + 1] != label);
    }

    private static Lattice random(int seed) {
        var random = new Random(seed);
        var follow = Lattice.Follow.of(floats(random, (LABELS + 1) * LABELS * LABELS), floats(random, LABELS));
        return new Lattice(
                SIZE,
                LABELS,
                floats(random, SIZE * LABELS),
                floats(random, SIZE * LABELS),
                floats(random, SIZE * LABELS),
                follow,
                Lattice.Limits.EXACT);
    }

    private static float[] floats(Random random, int count) {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) random.nextGaussian();
        }
        return floats;
    }

    private static List<int[]> paths() {
        var paths = new ArrayList<int[]>();
        for (int number = 0; number < Math.pow(LABELS, SIZE); number++) {
            var path = new int[SIZE];
            int rest = number;
            for (int t = 0; t < SIZE; t++) {
                path[t] = rest % LABELS;
                rest /= LABELS;
            }
            paths.add(path);
        }
        return paths;
    }
}
