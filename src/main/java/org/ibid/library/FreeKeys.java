package org.ibid.library;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The next free keys of stems: the stem alone, then with a to z behind it, then with aa, ab...
///
/// Thousands of works may share a stem (`work2018`, where no title has a Latin letter). Their keys were given in order,
/// so where they end is found by ever wider steps and then ever narrower ones; any free key would do. A question takes
/// longer to ask than to answer, so each is asked of all stems at once.
final class FreeKeys {

    /// How far behind the last key that is taken the first steps are.
    private static final int[] STEPS = {1, 2, 3, 4, 16, 64, 256, 1024};

    private static final int PARTS = 16;

    private final UnaryOperator<Set<String>> asking;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// @param asking says which of several keys are taken, in any case
    FreeKeys(UnaryOperator<Set<String>> asking) {
        this.asking = asking;
    }

    /// Finds where the keys of stems end, so that taking a key of each needs no more questions.
    void lookAhead(List<String> stems) {
        var all = stems.stream().collect(toMap(Keys::anyCase, stem -> stem, (one, _) -> one));
        find(all.values().stream().collect(toMap(stem -> stem, _ -> Gap.behind(-1))));
        var times = stems.stream().collect(toMap(Keys::anyCase, _ -> 1, Integer::sum));
        ask(all.entrySet().stream().flatMap(stem -> following(stem.getValue(), times.get(stem.getKey()))));
    }

    private Stream<String> following(String stem, int times) {
        int first = next.get(Keys.anyCase(stem));
        return IntStream.range(first + 1, first + times).mapToObj(number -> stem + suffix(number));
    }

    /// The next free key of a stem, which is then taken.
    String take(String stem) {
        String anyCase = Keys.anyCase(stem);
        int number = next.getOrDefault(anyCase, 0);
        ask(Stream.of(stem + suffix(number)));
        if (isTaken(stem, number)) {
            find(Map.of(stem, Gap.behind(number)));
            number = next.get(anyCase);
        }
        next.put(anyCase, number + 1);
        String key = stem + suffix(number);
        taken.add(Keys.anyCase(key));
        return key;
    }

    /// Numbers of keys, the last of which may be free; that of number `from`, before the first, is taken.
    private record Gap(int from, int[] steps) {

        static Gap behind(int from) {
            return new Gap(from, IntStream.of(STEPS).map(step -> from + step).toArray());
        }

        static Gap between(int from, int free) {
            int parts = Math.min(PARTS, free - from);
            var steps = IntStream.rangeClosed(1, parts).map(part -> from + (free - from) * part / parts);
            return new Gap(from, steps.toArray());
        }
    }

    private void find(Map<String, Gap> gaps) {
        var open = gaps;
        while (!open.isEmpty()) {
            ask(open.entrySet().stream()
                    .flatMap(gap ->
                            IntStream.of(gap.getValue().steps()).mapToObj(number -> gap.getKey() + suffix(number))));
            var narrower = new HashMap<String, Gap>();
            open.forEach((stem, gap) -> narrow(stem, gap, narrower));
            open = narrower;
        }
    }

    private void narrow(String stem, Gap gap, Map<String, Gap> narrower) {
        int from = gap.from();
        for (int number : gap.steps()) {
            if (isTaken(stem, number)) {
                from = number;
            } else if (number == from + 1) {
                next.put(Keys.anyCase(stem), number);
                return;
            } else {
                narrower.put(stem, Gap.between(from, number));
                return;
            }
        }
        narrower.put(stem, Gap.behind(from));
    }

    private boolean isTaken(String stem, int number) {
        return taken.contains(Keys.anyCase(stem + suffix(number)));
    }

    private void ask(Stream<String> keys) {
        var unknown = keys.filter(key -> asked.add(Keys.anyCase(key))).collect(toSet());
        if (!unknown.isEmpty()) {
            asking.apply(unknown).forEach(key -> taken.add(Keys.anyCase(key)));
        }
    }

    /// Nothing, then a to z, then aa, ab...
    private static String suffix(int number) {
        return number == 0 ? "" : suffix((number - 1) / 26) + (char) ('a' + (number - 1) % 26);
    }
}
