package org.ibid.train.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ibid.identity.Learning.Step;
import org.ibid.train.identity.Boosting.Example;
import org.junit.jupiter.api.Test;

class BoostingTest {

    private static final Boosting.Options OPTIONS = new Boosting.Options(2, 40, 3, 0.2, 1, 1, 0.8);

    private static final Random RANDOM = new Random(3);

    /// The same where the first number is above a half, unless the second is above 0.9; the third says nothing.
    private static final List<Example> EXAMPLES = IntStream.range(0, 2_000)
            .mapToObj(_ -> values())
            .map(values -> new Example(values, values[0] > 0.5 && values[1] <= 0.9, 1))
            .toList();

    private static double[] values() {
        return RANDOM.doubles(3).map(value -> Math.round(value * 100) / 100.0).toArray();
    }

    @Test
    void whatTwoNumbersDecideTogetherIsLearnt() {
        var steps = Boosting.learn(EXAMPLES, OPTIONS);
        long wrong = EXAMPLES.stream()
                .filter(one -> Boosting.odds(steps, one.values()) > 0 != one.same())
                .count();
        assertTrue(wrong <= 20, () -> wrong + " of 2000 wrong");
    }

    @Test
    void noThresholdIsAValueThatIsThere() {
        var there = EXAMPLES.stream()
                .flatMap(one -> Arrays.stream(one.values()).boxed())
                .toList();
        for (var step : Boosting.learn(EXAMPLES, OPTIONS)) {
            assertFalse(step.feature() >= 0 && there.contains(step.threshold()), step::toString);
        }
    }

    @Test
    void theSameExamplesGiveTheSameTrees() {
        assertEquals(Boosting.learn(EXAMPLES, OPTIONS), Boosting.learn(EXAMPLES, OPTIONS));
    }

    @Test
    void beforeAnyTreeTheOddsAreThoseOfAllExamples() {
        var three = List.of(example(true), example(true), example(true), example(false));
        var steps = Boosting.learn(three, new Boosting.Options(2, 0, 3, 0.2, 1, 1, 1));
        assertEquals(Math.log(3), Boosting.odds(steps, new double[1]), 1e-12);
    }

    @Test
    void calibrationSaysHowOftenOddsAreRight() {
        var said = IntStream.range(0, 1_000)
                .mapToObj(i -> new Platt.Said(i % 2 == 0 ? 4 : -4, i % 2 == 0 ? i % 10 > 0 : i % 10 == 1, 1))
                .toList();
        var calibration = Platt.fit(said);
        assertEquals(Math.log(0.8 / 0.2), 4 * calibration.slope() + calibration.shift(), 1e-6);
        assertEquals(Math.log(0.2 / 0.8), -4 * calibration.slope() + calibration.shift(), 1e-6);
    }

    @Test
    void calibratedTreesSayStretchedOdds() {
        var steps = List.of(
                new Step(-1, 0, 0, 0.5, true),
                new Step(0, 0.5, 3, -1, true),
                new Step(-1, 0, 0, -2, false),
                new Step(-1, 0, 0, 2, false));
        var stretched = new Platt(0.5, 0.25).on(steps);
        assertEquals(0.5 * 2.5 + 0.25, Boosting.odds(stretched, new double[] {1}), 1e-9);
        assertEquals(0.5 * -1.5 + 0.25, Boosting.odds(stretched, new double[] {0}), 1e-9);
    }

    private static Example example(boolean same) {
        return new Example(new double[1], same, 1);
    }
}
