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

    @Test
    void theProbabilityThatAFieldGoesOnIsThatOfItsPaths() {
        for (int seed = 0; seed < 20; seed++) {
            Lattice lattice = random(seed).sum();
            for (int t = 1; t < SIZE; t++) {
                double sum = 0;
                for (int[] path : paths()) {
                    sum += path[t - 1] == 2 && path[t] == 2 ? Math.exp(lattice.log(path)) : 0;
                }
                assertEquals(sum, lattice.goesOn(t, 2), EXACT);
            }
        }
    }

    @Test
    void theProbabilityThatAFieldFollowsTwoOthersIsThatOfItsPaths() {
        Lattice lattice = random(5).sum();
        for (int t = 1; t < SIZE; t++) {
            var wanted = new double[(LABELS + 1) * LABELS * LABELS];
            for (int[] path : paths()) {
                if (path[t] != path[t - 1]) {
                    int line = before(path, t - 1) * LABELS + path[t - 1];
                    wanted[line * LABELS + path[t]] += Math.exp(lattice.log(path));
                }
            }
            var found = new double[wanted.length];
            lattice.follows(t, found, new boolean[(LABELS + 1) * LABELS]);
            assertArrayEquals(wanted, found, EXACT);
        }
    }

    /// The label of the field before the one that word `t` is in; `LABELS` if that is the first.
    private static int before(int[] path, int t) {
        int first = t;
        while (first > 0 && path[first - 1] == path[t]) {
            first--;
        }
        return first == 0 ? LABELS : path[first - 1];
    }

    /// What is not followed has less than a thousandth of the ways at each word, for each of at most twelve states.
    @Test
    void whatIsReadQuicklyIsNearlyWhatIsExact() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice exact = random(seed).sum();
            Lattice quick = random(seed, Lattice.Limits.QUICK).sum();
            for (int i = 0; i < SIZE * LABELS; i++) {
                assertEquals(exact.at(i / LABELS, i % LABELS), quick.at(i / LABELS, i % LABELS), 0.05);
            }
            assertEquals(exact.score(exact.best()), quick.score(quick.best()), EXACT);
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
        return random(seed, Lattice.Limits.EXACT);
    }

    private static Lattice random(int seed, Lattice.Limits limits) {
        var random = new Random(seed);
        var follow = Lattice.Follow.of(floats(random, (LABELS + 1) * LABELS * LABELS), floats(random, LABELS));
        return new Lattice(
                SIZE,
                LABELS,
                floats(random, SIZE * LABELS),
                floats(random, SIZE * LABELS),
                floats(random, SIZE * LABELS),
                follow,
                limits);
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
