package org.ibid.lake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.ibid.identity.Likeness;

/// The parts of a lake that no likeness leads out of.
final class Parts {

    /// The record that stands for each, nearer and nearer to the first of its part.
    private final int[] heads;

    private int[] ones = new int[1_024];
    private int[] others = new int[1_024];
    private double[] odds = new double[1_024];
    private int count;

    Parts(int records) {
        heads = IntStream.range(0, records).toArray();
    }

    void add(int one, int other, double likeness) {
        if (count == ones.length) {
            ones = Arrays.copyOf(ones, 2 * count);
            others = Arrays.copyOf(others, 2 * count);
            odds = Arrays.copyOf(odds, 2 * count);
        }
        ones[count] = one;
        others[count] = other;
        odds[count++] = likeness;
        int head = head(one);
        int second = head(other);
        heads[Math.max(head, second)] = Math.min(head, second);
    }

    private int head(int record) {
        int at = record;
        while (heads[at] != at) {
            heads[at] = heads[heads[at]];
            at = heads[at];
        }
        return at;
    }

    /// Hands over each part that has more than one record: its records in order, and what of them is alike, by their
    /// places in the part.
    void forEach(BiConsumer<int[], List<Likeness>> taker) {
        var records = grouped(heads.length, i -> i);
        var likenesses = grouped(count, i -> ones[i]);
        for (int head = 0; head < heads.length; head++) {
            if (records.starts[head + 1] - records.starts[head] > 1) {
                var part = Arrays.copyOfRange(records.items, records.starts[head], records.starts[head + 1]);
                var alike = new ArrayList<Likeness>();
                for (int i = likenesses.starts[head]; i < likenesses.starts[head + 1]; i++) {
                    alike.add(likeness(part, likenesses.items[i]));
                }
                taker.accept(part, alike);
            }
        }
    }

    private Likeness likeness(int[] part, int number) {
        return new Likeness(
                Arrays.binarySearch(part, ones[number]), Arrays.binarySearch(part, others[number]), odds[number]);
    }

    /// Things by the head of their record: those of head `h` stand from `starts[h]` to `starts[h + 1]`.
    private record Grouped(int[] starts, int... items) {}

    private Grouped grouped(int things, IntUnaryOperator record) {
        var starts = new int[heads.length + 1];
        for (int i = 0; i < things; i++) {
            starts[head(record.applyAsInt(i)) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = Arrays.copyOf(starts, starts.length);
        var items = new int[things];
        for (int i = 0; i < things; i++) {
            items[next[head(record.applyAsInt(i))]++] = i;
        }
        return new Grouped(starts, items);
    }
}
