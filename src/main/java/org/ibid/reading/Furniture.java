package org.ibid.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The lines that belong to a page and not to the paper: page numbers, running heads and feet, marks between pages.
///
/// A page number counts where it stands alone and the numbers grow; a head where the same line comes back at the edges
/// of pages, at least twenty lines apart.
final class Furniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:[-–—|] ?)?(?:page |p\\. ?)?(\\d{1,4})(?: ?[-–—|]| of \\d{1,4}| \\| ?page)?");
    private static final Pattern PLAIN_MARK = Pattern.compile("\\f|[-–—_*=]{3,}");
    private static final int LONGEST_HEAD = 100;
    private static final int LEAST_APART = 20;
    private static final int MOST_SKIPPED = 40;

    private final String text;
    private final List<Line> lines;
    private final BitSet found = new BitSet();

    private Furniture(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    static Furniture in(String text, List<Line> lines) {
        var furniture = new Furniture(text, lines);
        furniture.numbers();
        furniture.heads();
        return furniture;
    }

    /// The same, and the lines of these places.
    ///
    /// @param places in their order, none within another
    Furniture and(List<Slice> places) {
        var more = new Furniture(text, lines);
        more.found.or(found);
        int line = 0;
        for (Slice place : places) {
            while (line < lines.size() && lines.get(line).place().to() <= place.from()) {
                line++;
            }
            while (line < lines.size() && lines.get(line).place().from() < place.to()) {
                more.found.set(line++);
            }
        }
        return more;
    }

    boolean has(int line) {
        return found.get(line);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// The places of all these lines.
    List<Slice> places() {
        return found.stream().mapToObj(index -> lines.get(index).place()).toList();
    }

    /// Whether a page ends between this line and the filled one before it.
    boolean breaksBefore(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (found.get(i) || fedBefore(i + 1)) {
                return true;
            }
            if (!lines.get(i).isBlank()) {
                return false;
            }
        }
        return false;
    }

    /// Whether a form feed stands between this line's text and the line before.
    private boolean fedBefore(int line) {
        int from = line == 0 ? 0 : lines.get(line - 1).place().to();
        int to = line < lines.size() ? lines.get(line).place().from() : text.length();
        return text.substring(from, Math.min(to, from + MOST_SKIPPED)).indexOf('\f') >= 0;
    }

    private void numbers() {
        var alone = new ArrayList<Integer>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(i);
            if (number > last && (last < 0 || number <= last + 9)) {
                alone.add(i);
                last = number;
            }
        }
        if (alone.size() > 1) {
            alone.forEach(found::set);
        }
    }

    private int number(int line) {
        String content = lines.get(line).content();
        if (content.isEmpty() || content.length() > 20 || !isAtEdge(line)) {
            return -1;
        }
        var number = PAGE_NUMBER.matcher(content);
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }

    private void heads() {
        Map<String, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String content = lines.get(i).content();
            boolean possible = content.length() > 3
                    && content.length() < LONGEST_HEAD
                    && !content.endsWith(".")
                    && content.chars().anyMatch(Character::isLetter)
                    && !ReferenceList.isHeading(content)
                    && isAtEdge(i);
            if (possible) {
                same.computeIfAbsent(key(content), key -> new ArrayList<>()).add(i);
            } else if (PLAIN_MARK.matcher(content).matches() && isAtEdge(i)) {
                found.set(i);
            }
        }
        same.values().stream().filter(this::comesBack).forEach(each -> each.forEach(found::set));
    }

    private boolean comesBack(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) - places.get(i - 1) < LEAST_APART) {
                return false;
            }
        }
        long paged = places.stream().filter(this::isBesidePageEnd).count();
        return places.size() > 2 || places.size() == 2 && paged == 2;
    }

    private boolean isBesidePageEnd(int line) {
        return breaksBefore(line) || nextFilled(line + 1) < lines.size() && found.get(nextFilled(line + 1));
    }

    private int nextFilled(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /// With nothing right above or right below, or beside a form feed.
    private boolean isAtEdge(int line) {
        boolean above = line == 0 || lines.get(line - 1).isBlank() || fedBefore(line);
        boolean below = line + 1 >= lines.size() || lines.get(line + 1).isBlank() || fedBefore(line + 1);
        return above || below;
    }

    private static String key(String content) {
        return content.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("[\\s|·•]+", "");
    }
}
