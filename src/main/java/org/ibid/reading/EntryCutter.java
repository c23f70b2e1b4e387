package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts the lines of a reference list into entries: by their numbers, by bullets, by blank lines, or by how an entry
/// begins.
final class EntryCutter {

    /// One entry: its label, the place of its text, and the text without the lines between that are not the entry's.
    record Entry(String label, Slice place, String raw) {}

    private static final Pattern FURNITURE = Pattern.compile("(?iu)(?:\\[[^\\[\\]]{1,40}\\]\\(#?[^()\\s]*\\)\\s*){1,8}|"
            + "(?:(?:google scholar|worldcat|full ?text|cross ?ref|pubmed|web of science|doi|view article)[\\s|,;]*){1,8}|"
            + "(?:page )?\\d{1,4}(?: of \\d{1,4}| \\| ?page)?|[-–—_*=]{3,}|\\f");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-*•]\\s+)?(?:\\[(\\d{1,4})\\]|\\((\\d{1,4})\\)|(\\d{1,4})[.)](?=\\s|\\p{Lu})|([⁰¹²³⁴-⁹]{1,4})|\\[\\^(\\d{1,4})\\]:|(\\d{1,4})(?=\\s+[\\p{Lu}“\"‘]))\\s*");
    private static final Pattern BULLET = Pattern.compile("^[-*•–]\\s+");
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:(?:\\p{L}{1,4} ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+(?: [\\p{L}'’-]+){0,3},\\s+\\p{Lu}.*|"
                    + "\\p{Lu}[\\p{L}'’-]+ \\p{Lu}{1,3}[,.].*|[-–—_]{3,}[.,].*|[“\"‘*]?\\p{Lu}.{1,120}?[.,(]\\s*\\(?"
                    + Lexicon.YEAR + ".*|[“\"].*)");
    private static final Pattern ENDING = Pattern.compile(".*(?:[.)>\\]”\"]|https?://\\S+|\\d)\\**,?$");
    private static final Pattern PLAINLY_FIRST =
            Pattern.compile("\\p{Lu}[^().]{1,80}(?:, (?:\\p{Lu}\\.[ -]?){1,4}|\\.) \\((?:" + Lexicon.YEAR
                    + "|n\\.\\s?d\\.)[^()]{0,20}\\)\\.");
    private static final int LONGEST_BLOCK = 7;

    private final String text;
    private final List<Line> lines;

    EntryCutter(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines.stream()
                .filter(line -> !FURNITURE.matcher(line.content()).matches())
                .toList();
    }

    List<Entry> cut(int most) {
        List<Line> full = lines.stream().filter(line -> !line.isBlank()).toList();
        List<List<Line>> groups = numbered(full);
        if (groups.isEmpty()) {
            groups = bulleted(full);
        }
        if (groups.isEmpty()) {
            groups = blocks();
        }
        if (groups.isEmpty()) {
            groups = begun(full);
        }
        return groups.stream().limit(most).map(this::entry).toList();
    }

    /// Every next number begins an entry; what stands before the first is none.
    private static List<List<Line>> numbered(List<Line> full) {
        var groups = new ArrayList<List<Line>>();
        int last = 0;
        int strays = 0;
        for (Line line : full) {
            int number = number(line.content());
            if (number > 0 && (number == last + 1 || number == last + 2 && last > 0)) {
                groups.add(new ArrayList<>());
                last = number;
            }
            if (groups.isEmpty()) {
                strays++;
            } else {
                groups.getLast().add(line);
            }
        }
        boolean plausible = groups.size() > 1 || groups.size() == 1 && full.size() < LONGEST_BLOCK;
        return plausible && strays < 3 ? groups : List.of();
    }

    private static int number(String content) {
        String label = label(content);
        return label.isEmpty() ? 0 : Integer.parseInt(label);
    }

    private static String label(String content) {
        Matcher at = LABEL.matcher(content);
        if (!at.find()) {
            return "";
        }
        for (int group = 1; group <= at.groupCount(); group++) {
            if (at.group(group) != null) {
                return Superscripts.digits(at.group(group));
            }
        }
        return "";
    }

    private static List<List<Line>> bulleted(List<Line> full) {
        long bullets = full.stream()
                .filter(line -> BULLET.matcher(line.content()).find())
                .count();
        if (bullets == 0 || !BULLET.matcher(full.getFirst().content()).find()) {
            return List.of();
        }
        return grouped(full, (line, before) -> BULLET.matcher(line.content()).find());
    }

    private List<List<Line>> blocks() {
        var blocks = new ArrayList<List<Line>>();
        boolean open = false;
        int longest = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                open = false;
                continue;
            }
            if (!open) {
                blocks.add(new ArrayList<>());
                open = true;
            }
            blocks.getLast().add(line);
            longest = Math.max(longest, blocks.getLast().size());
        }
        long begun = blocks.stream()
                .filter(block -> BEGINNING.matcher(block.getFirst().content()).matches())
                .count();
        boolean plausible = blocks.size() > 1 && longest <= LONGEST_BLOCK && begun * 10 >= blocks.size() * 7L;
        return plausible ? blocks : List.of();
    }

    private static List<List<Line>> begun(List<Line> full) {
        return grouped(
                full,
                (line, before) -> BEGINNING.matcher(line.content()).matches()
                                && ENDING.matcher(before.content()).matches()
                        || PLAINLY_FIRST.matcher(line.content()).lookingAt());
    }

    private static List<List<Line>> grouped(List<Line> full, BiPredicate<Line, Line> begins) {
        var groups = new ArrayList<List<Line>>();
        for (Line line : full) {
            if (groups.isEmpty() || begins.test(line, groups.getLast().getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private Entry entry(List<Line> group) {
        Line first = group.getFirst();
        String label = label(first.content());
        Matcher mark = (label.isEmpty() ? BULLET : LABEL).matcher(first.content());
        int from = first.place().from() + (mark.find() ? mark.end() : 0);
        var place = new Slice(from, Math.max(from, group.getLast().place().to()));
        var raw = new StringBuilder(
                text.substring(from, Math.max(from, first.place().to())));
        for (int i = 1; i < group.size(); i++) {
            boolean adjacent = text.substring(
                            group.get(i - 1).place().to(), group.get(i).place().from())
                    .isBlank();
            raw.append(
                            adjacent
                                    ? text.substring(
                                            group.get(i - 1).place().to(),
                                            group.get(i).place().from())
                                    : "\n")
                    .append(group.get(i).place().of(text));
        }
        return new Entry(label, place, raw.toString());
    }
}
