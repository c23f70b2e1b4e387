package org.ibid.reading;

/// A place in a string by Java's own indexes, the end exclusive. Only [Offsets] turns it into a [Span].
record Slice(int from, int to) {

    Slice {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no such slice: " + from + " to " + to);
        }
    }

    String of(String text) {
        return text.substring(from, to);
    }

    int length() {
        return to - from;
    }

    boolean holds(int index) {
        return from <= index && index < to;
    }
}
