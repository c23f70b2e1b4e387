package org.ibid.library.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// The most members of a sequence that are in order as they stand; the others are out of place.
final class InOrder {

    /// A member is compared with so many before it, so that a long list takes no quadratic time.
    private static final int WINDOW = 300;

    private InOrder() {}

    /// The indexes of those in order.
    ///
    /// @param follows whether the second may stand somewhere behind the first
    static <T> Set<Integer> of(List<T> sequence, BiPredicate<T, T> follows) {
        int[] length = new int[sequence.size()];
        int[] before = new int[sequence.size()];
        int best = -1;
        for (int i = 0; i < sequence.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
                if (length[j] + 1 > length[i] && follows.test(sequence.get(j), sequence.get(i))) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        var kept = new HashSet<Integer>();
        for (int at = best; at >= 0; at = before[at]) {
            kept.add(at);
        }
        return kept;
    }
}
