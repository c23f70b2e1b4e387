package org.ibid.reading.file;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Java's indexes of a text as code points, without counting from its beginning each time.
final class Points {

    private final int[] pairs;

    Points(String text) {
        pairs = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /// How many code points stand before an index that is in no pair.
    int at(int index) {
        int found = Arrays.binarySearch(pairs, index);
        return index - (found < 0 ? -found - 1 : found);
    }
}
