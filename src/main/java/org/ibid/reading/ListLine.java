package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;

/// A filled line of a reference list, without those of the page.
///
/// @param index  of the line in the text
/// @param indent how far in it begins, in characters
/// @param gap    how many blank lines stand before it
/// @param broken whether a page ended before it
record ListLine(int index, Line line, int indent, int gap, boolean broken) {

    static List<ListLine> of(String text, List<Line> lines, Furniture furniture, int from, int to) {
        var filled = new ArrayList<ListLine>();
        int gap = 0;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                gap++;
            } else if (!furniture.has(i)) {
                filled.add(new ListLine(i, line, indent(text, line), gap, furniture.breaksBefore(i)));
                gap = 0;
            }
        }
        return filled;
    }

    private static int indent(String text, Line line) {
        int start = text.lastIndexOf('\n', line.place().from() - 1) + 1;
        return line.place().from() - start;
    }

    String content() {
        return line.content();
    }
}
