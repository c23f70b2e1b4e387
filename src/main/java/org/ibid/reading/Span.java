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
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
