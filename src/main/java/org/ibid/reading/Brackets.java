package org.ibid.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds pairs of round or square brackets that are not far apart, in one pass.
final class Brackets {

    private static final int LONGEST = 600;

    private Brackets() {}

    /// The pairs with their brackets, outer before inner.
    static List<Slice> in(String masked, Slice region, char open, char close) {
        var pairs = new ArrayList<Slice>();
        var opened = new ArrayDeque<Integer>();
        for (int i = region.from(); i < region.to(); i++) {
            char c = masked.charAt(i);
            if (c == open) {
                opened.push(i);
            } else if (c == close && !opened.isEmpty()) {
                int from = opened.pop();
                if (i - from < LONGEST) {
                    pairs.add(new Slice(from, i + 1));
                } else {
                    opened.clear();
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Slice::from));
        return pairs;
    }
}
