package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.reading.HeaderLines.Kind;
import org.ibid.work.Name;

/// Finds a paper's authors: behind a label, below the title, or above it.
final class Byline {

    /// The authors.
    ///
    /// @param signs what speaks for and against them
    record Found(List<Name> names, Slice place, Set<String> signs) {}

    private static final Pattern AUTHORS_LABEL = Pattern.compile("(?i)authors?\\s*:?|by");
    static final Pattern PERSON_AT = Pattern.compile("^([\\p{L} .'’-]{4,60}):\\s+(.*)$");
    private static final Pattern OPEN = Pattern.compile("(?s).*[,;&·•|]|(?s:.*[^\\p{L}\\p{M}])?(?:and|und|et|y)");
    private static final Pattern SPANISH = Pattern.compile("(?iu)(?:palabras clave|resumen\\s*(?:[:.—]|$))");
    private static final String MARKS = "*⁰¹²³⁴⁵⁶⁷⁸⁹0123456789 \t\n";
    private static final String BY = "(?i)by|von|par|por|di";
    private static final int LONGEST_NAME = 40;
    private static final int LOOKED_BELOW = 9;
    private static final int LOOKED_FOR_PLACE = 4;
    private static final int MOST_LINES = 60;

    private final HeaderLines lines;
    private final int end;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Set<String> signs = new LinkedHashSet<>();
    private int from = -1;
    private int to = -1;

    /// @param end the line the authors stand before
    Byline(HeaderLines lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    Optional<Found> find(Optional<Headline.Found> title) {
        if (!labelled()) {
            title.ifPresent(this::around);
        }
        if (names.isEmpty()) {
            title.ifPresent(this::beside);
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        signs.add(names.size() == 1 ? "one" : names.size() == 2 ? "two" : "more");
        var place = new Slice(
                lines.line(from).place().from(), lines.line(to).place().to());
        return Optional.of(new Found(named(), place, Set.copyOf(signs)));
    }

    private List<Name> named() {
        boolean spanish = IntStream.range(0, lines.size())
                .anyMatch(i -> SPANISH.matcher(lines.shown(i)).lookingAt());
        return names.values().stream()
                .map(name -> spanish ? Surnames.amongSpanish(name) : name)
                .toList();
    }

    private void around(Headline.Found title) {
        int first = firstBelow(title.to());
        if (first >= 0) {
            signs.add(first == lines.next(title.to() + 1) ? "below" : "further-below");
            from(first);
            return;
        }
        int above = lines.before(title.from() - 1);
        while (above >= 0 && lines.kind(above) != Kind.NAMES) {
            above = lines.before(above - 1);
        }
        if (above >= 0) {
            signs.add(above == lines.before(title.from() - 1) ? "above" : "further-above");
            add(above, Persons.in(lines.shown(above)));
        }
    }

    /// Names that nothing but their place speaks for: right below the title, below each other or each above where
    /// its bearer works; or above the title.
    private void beside(Headline.Found title) {
        int at = lines.next(title.to() + 1);
        at = at < lines.size() && lines.shown(at).matches(BY) ? lines.next(at + 1) : at;
        boolean isNext = at < headerEnd() && mayBeNames(at);
        at = isNext ? at : abovePlace(at);
        if (at >= 0) {
            signs.add(isNext ? "below" : "further-below");
            add(at, Persons.in(lines.shown(at)));
            eachFurther(at);
            return;
        }
        int above = lines.before(title.from() - 1);
        if (above >= 0 && !mayBeNames(above)) {
            above = firstOfBlock(above);
        }
        if (above >= 0 && mayBeNames(above)) {
            signs.add("above");
            add(above, Persons.in(lines.shown(above)));
        }
    }

    private int headerEnd() {
        return Math.min(end, lines.size());
    }

    /// The first line soon below the title that may be names and has where they work right below it; -1 if none.
    private int abovePlace(int from) {
        int at = from;
        for (int i = 0; i < LOOKED_FOR_PLACE && at < headerEnd() - 1; i++) {
            if (lines.kind(at) == Kind.OTHER && mayBeNames(at) && lines.kind(at + 1) == Kind.PLACE) {
                return at;
            }
            at = lines.next(at + 1);
        }
        return -1;
    }

    /// The first of two or three lines that stand together, if the others say where its bearer works; else the last.
    private int firstOfBlock(int last) {
        int first = last;
        while (first > 0 && !lines.line(first - 1).isBlank() && last - first < 2 && lines.kind(first) == Kind.PLACE) {
            first--;
        }
        return first;
    }

    private void eachFurther(int first) {
        int run = endOfRun(first);
        int at = lines.next(first + 1);
        while (at < headerEnd() && lines.kind(at) != Kind.PROSE && lines.kind(at) != Kind.LABEL) {
            boolean isBelowPlace = lines.kind(lines.before(at - 1)) == Kind.PLACE && isBlockLike(first, at);
            if ((at < run || isBelowPlace) && mayBeNames(at)) {
                signs.add("each");
                add(at, Persons.in(lines.shown(at)));
            }
            at = lines.next(at + 1);
        }
    }

    /// Behind the lines that stand together and are all names, as their marks say, or as no other such line follows
    /// them: a name above its place could look the same.
    private int endOfRun(int first) {
        int end = first + 1;
        while (end < headerEnd() && !lines.line(end).isBlank() && mayBeNames(end)) {
            end++;
        }
        if (IntStream.range(first, end).allMatch(this::isMarked)) {
            return end;
        }
        int next = lines.next(end);
        boolean blank = end < headerEnd() && lines.line(end).isBlank();
        boolean isPlaced = next < headerEnd() && isInstitution(next);
        boolean isLast = next >= headerEnd() || isPlaced || !mayBeNames(next) && !reaches(next);
        return blank && isLast && (end - first > 2 || isPlaced) ? end : first;
    }

    private boolean isMarked(int line) {
        String content = lines.line(line).content();
        return MARKS.indexOf(content.charAt(content.length() - 1)) >= 0;
    }

    private boolean isInstitution(int line) {
        return line < lines.size() && lines.kind(line) == Kind.PLACE && !reaches(line);
    }

    private boolean reaches(int line) {
        return HeaderLines.EMAIL.matcher(lines.shown(line)).find();
    }

    /// Where each name has a blank line above it and its place right below, a line within such a block is a name only
    /// above another institution.
    private boolean isBlockLike(int first, int line) {
        int end = first;
        while (end < headerEnd() && !lines.line(end).isBlank()) {
            end++;
        }
        int second = lines.next(end);
        boolean blocks = end - first > 1
                && second < headerEnd() - 1
                && mayBeNames(second)
                && lines.kind(second + 1) == Kind.PLACE;
        return !blocks || lines.line(line - 1).isBlank() || isInstitution(lines.next(line + 1));
    }

    private boolean mayBeNames(int line) {
        String shown = lines.shown(line);
        Persons persons = Persons.in(shown);
        boolean kind = lines.kind(line) == Kind.OTHER || lines.kind(line) == Kind.NAMES;
        return kind
                && shown.length() <= LONGEST_NAME * Math.max(1, persons.names().size())
                && persons.score() >= 0
                && !persons.names().isEmpty()
                && persons.names().stream().allMatch(name -> Names.shown(name).matches("\\S+ .*|\\p{IsHan}+"));
    }

    private int firstBelow(int title) {
        int at = lines.next(title + 1);
        int others = 0;
        while (others < LOOKED_BELOW && at < Math.min(end, lines.size()) && at < title + MOST_LINES) {
            Kind kind = lines.kind(at);
            if (kind == Kind.NAMES) {
                return at;
            }
            if (kind == Kind.PROSE) {
                return -1;
            }
            others += lines.isInSideColumn(at) ? 0 : 1;
            at = lines.next(at + 1);
        }
        return -1;
    }

    /// A list that goes over lines, or one author after the other with where each works.
    private void from(int first) {
        int at = list(first);
        int strangers = 0;
        while (at < Math.min(end, lines.size()) && at < first + MOST_LINES && strangers < 2) {
            Kind kind = lines.kind(at);
            Persons persons = Persons.in(lines.shown(at));
            boolean alone = kind == Kind.NAMES && persons.names().size() == 1;
            if (alone && (names.size() > 1 || signs.contains("each") || isAfterPlace(at))) {
                signs.add("each");
                add(at, persons);
            } else if (kind == Kind.PROSE || kind == Kind.LABEL || kind == Kind.IMPRINT) {
                return;
            } else {
                strangers += kind == Kind.OTHER || kind == Kind.NAMES ? 1 : 0;
            }
            at = lines.next(at + 1);
        }
    }

    private boolean isAfterPlace(int line) {
        int above = lines.before(line - 1);
        Kind kind = lines.kind(above);
        return kind == Kind.PLACE || kind == Kind.NAMES || kind == Kind.OTHER;
    }

    /// The line behind the list.
    private int list(int first) {
        var text = new StringBuilder(lines.shown(first));
        int last = first;
        int next = lines.next(first + 1);
        while (next < Math.min(end, lines.size())
                && lines.areClose(last, next)
                && (OPEN.matcher(withoutMarks(text)).matches()
                        || Persons.in(text.toString()).names().isEmpty()
                        || goesOn(text.toString(), lines.shown(next)))) {
            text.append(' ').append(lines.shown(next));
            last = next;
            next = lines.next(next + 1);
        }
        Persons all = Persons.in(text.toString());
        if (last > first && !all.names().isEmpty()) {
            signs.add("over-lines");
            add(first, all);
            to = last;
            return next;
        }
        add(first, Persons.in(lines.shown(first)));
        return lines.next(first + 1);
    }

    /// "... Anna / Lindgren and Omar Siddiqui": only together they are a list.
    private static boolean goesOn(String above, String below) {
        return Persons.in(above).names().size() > 1
                && Persons.in(below).names().isEmpty()
                && !Persons.in(above + " " + below).names().isEmpty();
    }

    private void add(int line, Persons persons) {
        for (Name name : persons.names()) {
            names.putIfAbsent(Claims.key(Names.shown(name)), name);
        }
        signs.add(persons.score() > 2 ? "sure" : "unsure");
        from = from < 0 ? line : from;
        to = line;
    }

    /// The names behind a label "Authors:".
    private boolean labelled() {
        for (int i = 0; i < Math.min(lines.size(), end + MOST_LINES); i++) {
            String content = lines.line(i).content();
            if (content.length() < 400
                    && content.matches("(?i)authors?(?:\\(s\\))?\\s*:\\s+.*")
                    && lines.kind(i) == Kind.NAMES) {
                signs.add("labelled");
                list(i);
                return true;
            }
            if (content.length() < 20 && AUTHORS_LABEL.matcher(content).matches() && behind(i + 1)) {
                signs.add("labelled");
                return true;
            }
        }
        return false;
    }

    private boolean behind(int label) {
        for (int i = label; i < Math.min(lines.size(), label + MOST_LINES); i++) {
            String content = lines.line(i).content();
            Matcher person = PERSON_AT.matcher(content.length() < 2_000 ? content : "");
            List<Name> found = person.matches()
                    ? Names.direct(person.group(1))
                    : names.isEmpty() && !lines.line(i).isBlank()
                            ? Persons.in(lines.shown(i)).names()
                            : List.of();
            if (!found.isEmpty()) {
                add(i, new Persons(found, 3));
            } else if (names.isEmpty() && !lines.line(i).isBlank() || person.matches()) {
                break;
            }
        }
        return !names.isEmpty();
    }

    /// Without the marks of affiliations at the end.
    private static CharSequence withoutMarks(CharSequence text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.subSequence(0, end);
    }
}
