package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts the lines of a reference list into entries: by their numbers, by bullets, or by how an entry begins
/// ([Beginnings]).
final class EntryCutter {

    /// One entry: its label, the place of its text, and the text without the lines between that are not the entry's.
    ///
    /// @param gaps what was left out of the raw text, in its order
    record Entry(String label, Slice place, String raw, List<Gap> gaps) {

        /// Where a piece of the raw text stands.
        Slice place(Slice piece) {
            int from = at(piece.from());
            return new Slice(from, piece.to() == piece.from() ? from : at(piece.to() - 1) + 1);
        }

        /// A part of it as an entry under the same label.
        Entry piece(Slice piece) {
            var inside = new ArrayList<Gap>();
            for (Gap gap : gaps) {
                if (gap.before() > piece.from() && gap.before() < piece.to()) {
                    inside.add(new Gap(gap.before() - piece.from(), gap.length()));
                }
            }
            return new Entry(label, place(piece), piece.of(raw), List.copyOf(inside));
        }

        private int at(int index) {
            int at = place.from() + index;
            for (Gap gap : gaps) {
                at += gap.before() <= index ? gap.length() : 0;
            }
            return at;
        }
    }

    /// So much was left out before a place of the raw text.
    record Gap(int before, int length) {}

    private static final Pattern FURNITURE =
            Pattern.compile("(?iu)(?:\\[[^\\[\\]]{1,40}\\]\\(#?[^()\\s]*\\)\\s*){1,8}|(?:(?:google"
                    + " scholar|worldcat|full ?text|cross ?ref|pubmed|web of science|doi|view"
                    + " article)[\\s|,;]*){1,8}|(?:page )?\\d{1,4}(?: of \\d{1,4}| \\| ?page)?|[-–—_*=]{3,}|\\f");
    private static final Pattern YEAR_ALONE = Pattern.compile(Lexicon.YEAR);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-*•]\\s+)?(?:\\[(\\d{1,4})\\]|\\((\\d{1,4})\\)|(\\d{1,4})[.)](?=\\s|\\p{Lu})|([⁰¹²³⁴-⁹]{1,4})|\\[\\^(\\d{1,4})\\]:|(\\d{1,4})(?=\\s+(?:(?:d[aeiou]|d[ao]s|de[lnr]|v[ao]n|te[nr]|zu[mr]?|l[ae]|[ae]l|bin|ibn|a[fv])"
                    + " ){0,2}[\\p{Lu}“\"‘]))\\s*");
    /// "[Knu84]", "[Khan et al., 2010]", as LaTeX's styles alpha and apalike print them.
    private static final Pattern NAME_LABEL =
            Pattern.compile("^\\[(\\p{L}[\\p{L}\\p{M}'’.&+* ,-]{0,60}\\d{2,4}[a-z]?)\\]\\s*");
    private static final Pattern BULLET = Pattern.compile("^[-*•–]\\s+");
    private static final int LONGEST_BLOCK = 7;

    private final String text;
    private final List<ListLine> lines;

    EntryCutter(String text, List<ListLine> lines) {
        this.text = text;
        this.lines = lines.stream().filter(line -> !isFurniture(line)).toList();
    }

    /// A year alone on a line may end an entry.
    private static boolean isFurniture(ListLine line) {
        boolean year = line.gap() == 0 && YEAR_ALONE.matcher(line.content()).matches();
        return !year && FURNITURE.matcher(line.content()).matches();
    }

    List<Entry> cut(int most) {
        List<List<ListLine>> groups = numbered();
        if (groups.isEmpty()) {
            groups = begunBy(NAME_LABEL);
        }
        if (groups.isEmpty()) {
            groups = begunBy(BULLET);
        }
        if (groups.isEmpty()) {
            groups = new Beginnings(lines).entries();
        }
        return groups.stream().limit(most).map(this::entry).toList();
    }

    /// Every next number begins an entry; what stands before the first is none.
    private List<List<ListLine>> numbered() {
        var groups = new ArrayList<List<ListLine>>();
        int last = 0;
        int strays = 0;
        for (ListLine line : lines) {
            int number = number(line.content());
            boolean next = number == last + 1 || number == last + 2 && last > 0 || number > 0 && groups.isEmpty();
            if (number > 0 && next) {
                groups.add(new ArrayList<>());
                last = number;
            }
            if (groups.isEmpty()) {
                strays++;
            } else {
                groups.getLast().add(line);
            }
        }
        boolean plausible = groups.size() > 1 || last == 1 && lines.size() < LONGEST_BLOCK;
        return plausible && strays < 3 ? groups : List.of();
    }

    static int number(String content) {
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

    /// Every line that begins so begins an entry, if the first one does.
    private List<List<ListLine>> begunBy(Pattern mark) {
        var groups = new ArrayList<List<ListLine>>();
        for (ListLine line : lines) {
            if (mark.matcher(line.content()).find()) {
                groups.add(new ArrayList<>());
            }
            if (groups.isEmpty()) {
                return List.of();
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private Entry entry(List<ListLine> group) {
        return entry(text, group.stream().map(ListLine::line).toList());
    }

    /// The entry of these lines, without bullet, label, and what stands between the lines.
    static Entry entry(String text, List<Line> group) {
        Line first = group.getFirst();
        Matcher named = NAME_LABEL.matcher(first.content());
        boolean isNamed = named.find();
        String label = isNamed ? named.group(1) : label(first.content());
        Matcher mark = (isNamed ? NAME_LABEL : label.isEmpty() ? BULLET : LABEL).matcher(first.content());
        int from = first.place().from() + (mark.find() ? mark.end() : 0);
        var place = new Slice(from, Math.max(from, group.getLast().place().to()));
        var raw = new StringBuilder(
                text.substring(from, Math.max(from, first.place().to())));
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < group.size(); i++) {
            String between = text.substring(
                    group.get(i - 1).place().to(), group.get(i).place().from());
            raw.append(between.isBlank() ? between : "\n");
            if (!between.isBlank()) {
                gaps.add(new Gap(raw.length(), between.length() - 1));
            }
            raw.append(group.get(i).place().of(text));
        }
        return new Entry(label, place, raw.toString(), List.copyOf(gaps));
    }
}
