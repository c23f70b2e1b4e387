package org.ibid.lake;

import java.util.Arrays;

/// Many numbers without a box around each.
final class LongsInOrder {

    private LongsInOrder() {}

    /// The different ones among the first `count`, in order.
    static long[] distinct(long[] numbers, int count) {
        var sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
