package org.ibid.web;

import org.ibid.reading.Span;

/// A text whose places are told in code points, as a Java string's indexes. Finding one takes constant time, so that a
/// book with thousands of citations is marked in one pass.
final class CodePoints {

    private final String text;
    private final int[] starts;

    CodePoints(String text) {
        this.text = text;
        this.starts = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < starts.length; i++) {
            starts[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /// The index where a span starts; the text's end if it starts beyond it.
    int start(Span span) {
        return index(span.start());
    }

    /// The index where a span ends; the text's end if it ends beyond it.
    int end(Span span) {
        return index(span.end());
    }

    private int index(int codePoint) {
        return codePoint < starts.length ? starts[codePoint] : text.length();
    }
}
