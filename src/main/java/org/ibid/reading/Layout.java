package org.ibid.reading;

import java.util.List;

/// How the lines of a text are set.
final class Layout {

    private static final int LONGEST_SET_LINE = 140;

    private Layout() {}

    /// Whether a blank line follows nearly every line, so that blank lines part no paragraphs. Where whole paragraphs
    /// stand on one line they do.
    static boolean isDoubleSpaced(List<Line> lines) {
        int filled = 0;
        int alone = 0;
        int paragraphs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                filled++;
                boolean set = lines.get(i).content().length() < LONGEST_SET_LINE;
                paragraphs += set ? 0 : 1;
                alone += set && lines.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        return filled > 20 && alone * 10 > filled * 7 && paragraphs * 20 < filled;
    }
}
