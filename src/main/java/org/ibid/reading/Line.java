package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;

/// One line of a text: where it stands, and what it says without the white space around it.
record Line(Slice place, String content) {

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(line(text, from, to));
            from = to + 1;
        }
        return lines;
    }

    private static Line line(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(new Slice(start, end), text.substring(start, end));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    boolean isBlank() {
        return content.isEmpty();
    }
}
