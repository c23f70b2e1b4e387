package org.ibid.reading;

/// A place in a text: offsets in Unicode code points, the end exclusive.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + " to " + end);
        }
    }

    /// What stands at this place of `text`.
    public String in(String text) {
        return slice(text).of(text);
    }

    /// The same place by Java's indexes.
    Slice slice(String text) {
        int from = text.offsetByCodePoints(0, start);
        return new Slice(from, text.offsetByCodePoints(from, end - start));
    }
}
