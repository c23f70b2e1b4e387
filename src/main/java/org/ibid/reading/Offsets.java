package org.ibid.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts the code points of a text, so that places can be given in them.
final class Offsets {

    private final int[] lowSurrogates;

    Offsets(String text) {
        lowSurrogates = IntStream.range(1, Math.max(1, text.length()))
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    Span span(Slice slice) {
        return new Span(codePoints(slice.from()), codePoints(slice.to()));
    }

    private int codePoints(int index) {
        int found = Arrays.binarySearch(lowSurrogates, index);
        return index - (found < 0 ? -found - 1 : found);
    }
}
