package org.ibid.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.ibid.reading.label.Features;

/// The features of all words of all examples, by number.
final class Described {

    private static final int USUAL = 130;

    private final Vocabulary vocabulary = new Vocabulary();
    private final int[][] numbers;
    private final int[][] ends;

    /// @param memory what is remembered when an example is described
    /// @param rarest a feature of fewer words is left out
    Described(List<Example> examples, Function<Example, IntUnaryOperator> memory, int rarest) {
        numbers = new int[examples.size()][];
        ends = new int[examples.size()][];
        for (int e = 0; e < numbers.length; e++) {
            describe(e, Features.of(examples.get(e).words(), memory.apply(examples.get(e))));
        }
        int[] kept = vocabulary.prune(rarest);
        for (int e = 0; e < numbers.length; e++) {
            renumber(e, kept);
        }
    }

    private void describe(int e, Features text) {
        var found = new int[Features.MOST];
        var flat = new int[text.size() * USUAL];
        int count = 0;
        ends[e] = new int[text.size()];
        for (int t = 0; t < text.size(); t++) {
            int many = text.describe(t, found);
            if (count + many > flat.length) {
                flat = Arrays.copyOf(flat, Math.max(flat.length * 2, count + many));
            }
            for (int i = 0; i < many; i++) {
                flat[count++] = vocabulary.count(found[i]);
            }
            ends[e][t] = count;
        }
        numbers[e] = Arrays.copyOf(flat, count);
    }

    private void renumber(int e, int[] kept) {
        int count = 0;
        int from = 0;
        for (int t = 0; t < ends[e].length; t++) {
            for (int i = from; i < ends[e][t]; i++) {
                int number = kept[numbers[e][i]];
                if (number >= 0) {
                    numbers[e][count++] = number;
                }
            }
            from = ends[e][t];
            ends[e][t] = count;
        }
        numbers[e] = Arrays.copyOf(numbers[e], count);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The features of an example's words, one word after the other.
    int[] numbers(int e) {
        return numbers[e];
    }

    /// Where in [#numbers] those of each word end.
    int[] ends(int e) {
        return ends[e];
    }
}
