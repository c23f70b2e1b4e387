package org.ibid.bench.scale;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that falls the same way for the same seed.
record Chance(SplittableRandom random) {

    /// One of its own for each number, however they are asked for.
    static Chance of(long seed, long number) {
        return new Chance(new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ number * 0xBF58476D1CE4E5B9L));
    }

    boolean falls(double probability) {
        return random.nextDouble() < probability;
    }

    /// From `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// One of these, the first far more often than the last.
    <T> T early(List<T> of) {
        double place = random.nextDouble();
        return of.get((int) (of.size() * place * place));
    }

    /// A number below `most` by Zipf's law with exponent 1/2: of the works ever cited, a few are cited by a great many.
    int rank(int most) {
        double place = random.nextDouble();
        return (int) (most * place * place);
    }
}
