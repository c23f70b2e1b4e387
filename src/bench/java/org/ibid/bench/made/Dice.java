package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Chance that falls the same way for the same seed.
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// From `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// Some different ones of these, in any order.
    <T> List<T> some(int count, List<T> of) {
        var left = new ArrayList<>(of);
        var some = new ArrayList<T>();
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
