package org.ibid.web;

import java.util.ArrayList;
import java.util.List;

/// Where a text's paragraphs stand. A text that was broken into lines of a page's or column's width flows again, also
/// one with an empty line after every line; in a text that was not, every line end counts.
///
/// @param extents the paragraphs in order, without the white space between them
/// @param wrapped whether line ends inside a paragraph are only a page's, not the author's
record Paragraphs(List<Extent> extents, boolean wrapped) {

    /// No page is printed with longer lines.
    private static final int LONGEST_PRINTED_LINE = 200;

    /// A line of less than this share of the usual one ends a paragraph.
    private static final double FULL = 0.7;

    /// From one index of the text to another.
    record Extent(int start, int end) {}

    private record Line(int start, int end, int blankBefore) {
        int length() {
            return end - start;
        }
    }

    static Paragraphs of(String text) {
        var lines = lines(text);
        int width = usualWidth(lines);
        boolean wrapped = width <= LONGEST_PRINTED_LINE;
        int gap = wrapped && isDoubleSpaced(lines) ? 2 : 1;
        var extents = new ArrayList<Extent>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean goesOn = i > 0
                    && line.blankBefore < gap
                    && (!wrapped || lines.get(i - 1).length() >= FULL * width);
            int start = goesOn ? extents.removeLast().start : line.start;
            extents.add(new Extent(start, line.end));
        }
        return new Paragraphs(List.copyOf(extents), wrapped);
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int blank = 0;
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            var line = trimmed(text, at, end, blank);
            blank = line.length() == 0 ? blank + 1 : 0;
            if (line.length() > 0) {
                lines.add(line);
            }
            at = end + 1;
        }
        return lines;
    }

    private static Line trimmed(String text, int start, int end, int blankBefore) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to, blankBefore);
    }

    /// Four lines of five are not longer.
    private static int usualWidth(List<Line> lines) {
        var lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 4 / 5];
    }

    private static boolean isDoubleSpaced(List<Line> lines) {
        long apart = lines.stream().filter(line -> line.blankBefore > 0).count();
        return apart > 0.6 * lines.size();
    }
}
