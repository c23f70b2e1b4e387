package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts columns that a text prints side by side (as `pdftotext -layout` does) one under the other.
///
/// Two columns are told from a table by the length of their lines, and from single gaps by their number: the second one
/// begins at the same place in most lines of a stretch, and nothing crosses the room before it.
final class SideBySide {

    private static final int TAB = 8;
    private static final int ROOM = 2;
    private static final int NARROWEST = 24;
    private static final int FEWEST_LINES = 10;

    /// Longer lines are no columns.
    private static final int WIDEST = 400;

    private final List<String> out = new ArrayList<>();

    private SideBySide() {}

    /// The same text if it has no such columns.
    static String parted(String text) {
        if (!text.contains("   ")) {
            return text;
        }
        var parted = new SideBySide();
        boolean changed = false;
        for (String page : text.split("(?<=\f)")) {
            changed |= parted.page(page);
            if (page.endsWith("\f")) {
                parted.out.add("\f");
            }
        }
        return changed ? String.join("\n", parted.out) + "\n" : text;
    }

    /// Adds a page; whether it had columns.
    private boolean page(String page) {
        List<String> lines = page.lines().map(SideBySide::untabbed).toList();
        int second = secondColumn(lines);
        if (second < 0) {
            out.addAll(lines);
            return false;
        }
        boolean changed = false;
        var uncrossed = new ArrayList<String>();
        for (String line : lines) {
            if (crosses(line, second)) {
                changed |= stretch(uncrossed, second);
                uncrossed.clear();
                out.add(line);
            } else {
                uncrossed.add(line);
            }
        }
        return stretch(uncrossed, second) || changed;
    }

    /// Adds lines that nothing crosses; whether they are columns.
    private boolean stretch(List<String> lines, int second) {
        List<String> both = lines.stream().filter(line -> isBoth(line, second)).toList();
        double left = both.stream()
                .mapToInt(line -> left(line, second).strip().length())
                .average()
                .orElse(0);
        double right = both.stream()
                .mapToInt(line -> right(line, second).strip().length())
                .average()
                .orElse(0);
        if (both.size() < FEWEST_LINES || left < NARROWEST || right < NARROWEST) {
            out.addAll(lines);
            return false;
        }
        lines.forEach(line -> out.add(left(line, second).stripTrailing()));
        while (!out.isEmpty() && out.getLast().isBlank()) {
            out.removeLast();
        }
        lines.forEach(line -> out.add(right(line, second).stripTrailing()));
        return true;
    }

    /// Where the second column begins in most lines; -1 if there is none.
    private static int secondColumn(List<String> lines) {
        var begins = new int[WIDEST];
        for (String line : lines) {
            for (int at = NARROWEST; at < Math.min(line.length(), WIDEST); at++) {
                if (line.charAt(at) != ' ' && isRoom(line, at)) {
                    begins[at]++;
                }
            }
        }
        int most = Arrays.stream(begins).max().orElse(0);
        if (most < FEWEST_LINES) {
            return -1;
        }
        int second = 0;
        while (begins[second] < most) {
            second++;
        }
        return second;
    }

    private static boolean isRoom(String line, int before) {
        return line.substring(Math.max(0, before - ROOM), before).isBlank();
    }

    private static boolean crosses(String line, int second) {
        return line.length() > WIDEST
                || line.length() >= second && !isRoom(line, second)
                || line.length() < second
                        && line.length() > second - ROOM
                        && !line.substring(second - ROOM).isBlank();
    }

    private static boolean isBoth(String line, int second) {
        return !left(line, second).isBlank() && !right(line, second).isBlank();
    }

    private static String left(String line, int second) {
        return line.substring(0, Math.min(line.length(), second));
    }

    private static String right(String line, int second) {
        return line.substring(Math.min(line.length(), second));
    }

    private static String untabbed(String line) {
        String bare = line.replace("\f", "");
        if (bare.indexOf('\t') < 0) {
            return bare;
        }
        var spaced = new StringBuilder();
        for (char c : bare.toCharArray()) {
            if (c == '\t') {
                spaced.append(" ".repeat(TAB - spaced.length() % TAB));
            } else {
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
