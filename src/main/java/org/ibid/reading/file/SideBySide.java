package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts columns that a text prints side by side (as `pdftotext -layout` does) one under the other.
///
/// Two columns are told from a table by the length of their lines, and from single gaps by their number: the second one
/// begins at the same place in ten lines or more, and nothing crosses the room before it.
final class SideBySide {

    private static final int TAB = 8;
    private static final int ROOM = 2;
    private static final int NARROWEST = 24;
    private static final int FEWEST_LINES = 10;

    /// The first so many lines of a page tell its columns.
    private static final int TELLING = 1_000;

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

    /// Where the second column begins: of the places at which many lines begin anew, the one that the fewest lines
    /// cross, as a list with hanging indents has two; -1 if there is none.
    private static int secondColumn(List<String> lines) {
        var begins = new int[WIDEST];
        var telling = lines.subList(0, Math.min(TELLING, lines.size()));
        for (String line : telling) {
            for (int at = NARROWEST; at < Math.min(line.length(), WIDEST); at++) {
                if (line.charAt(at) != ' ' && isRoom(line, at)) {
                    begins[at]++;
                }
            }
        }
        return IntStream.range(0, WIDEST)
                .filter(at -> begins[at] >= FEWEST_LINES)
                .boxed()
                .min(Comparator.comparingLong(
                        at -> telling.stream().filter(line -> crosses(line, at)).count()))
                .orElse(-1);
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
