package org.ibid.csl.date;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.date.DatePart.Name;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.TextCase;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// A compiled `date` element (CSL 1.0.2, "Date"). Immutable, thread-safe.
public final class DateLayout {

    private final DatePart[] parts;
    private final String delimiter;
    private final Look look;
    private final Look inner;
    private final boolean showsYear;
    private final boolean showsMonth;
    private final boolean showsDay;

    private DateLayout(DateFormat format, Look look) {
        this.parts = format.parts().toArray(DatePart[]::new);
        this.delimiter = format.delimiter();
        this.look = requireNonNull(look, "look");
        this.inner = format.look();
        showsYear = format.shows(Name.YEAR);
        showsMonth = format.shows(Name.MONTH);
        showsDay = format.shows(Name.DAY);
    }

    /// @param element the style's `date` element, localized (`form`) or not
    public static DateLayout of(Xml element, CslLocale locale) {
        return new DateLayout(DateFormat.of(element, locale), Look.of(element));
    }

    /// The date as output; null if nothing of it is printed. A date that is only a text stands where the year
    /// would, so that it is not printed by elements that ask for the month alone.
    ///
    /// @param yearSuffix stands right after the year, with the look of its part, as the very node given; of a
    ///                   range after the last year shown; null if none
    public @Nullable Node render(DateValue date, @Nullable Node yearSuffix) {
        if (!date.literal().isEmpty()) {
            DatePart year = part(Name.YEAR);
            return year == null ? null : literal(year, date.literal(), yearSuffix);
        }
        Point start = date.start();
        Point end = date.end();
        Name differing = end == null ? null : differing(start, end);
        List<Node> nodes = new ArrayList<>(parts.length);
        if (end == null || differing == null) {
            add(new Run(0, parts.length, true), start, yearSuffix, nodes);
        } else {
            addRange(start, end, differing, yearSuffix, nodes);
        }
        return nodes.isEmpty() ? null : whole(nodes);
    }

    private Node whole(List<Node> nodes) {
        return inner.equals(Look.PLAIN) && look.isBare()
                ? new Branch(nodes, delimiter, look)
                : new Branch(List.of(new Branch(nodes, delimiter, inner)), "", look);
    }

    private Node literal(DatePart year, String text, @Nullable Node yearSuffix) {
        var nodes = new ArrayList<Node>(2);
        nodes.add(new Leaf(text, year.look()));
        if (yearSuffix != null) {
            nodes.add(suffix(yearSuffix, year));
        }
        return new Branch(List.of(new Branch(nodes)), "", look);
    }

    /// The largest part shown in which the ends of a range differ; null if they print the same.
    private @Nullable Name differing(Point start, Point end) {
        if (showsYear && start.year() != end.year()) {
            return Name.YEAR;
        }
        if (showsMonth && !start.isSameMonth(end)) {
            return showsYear && start.hasMonth() != end.hasMonth() ? Name.YEAR : Name.MONTH;
        }
        if (showsDay && start.day() != end.day()) {
            boolean isLopsided = start.day() == 0 || end.day() == 0;
            return !isLopsided ? Name.DAY : showsYear ? Name.YEAR : Name.MONTH;
        }
        return null;
    }

    /// Parts from one place up to before another.
    private record Run(int from, int to, boolean withEra) {}

    private void add(Run run, Point date, @Nullable Node yearSuffix, List<Node> nodes) {
        for (int i = run.from; i < run.to; i++) {
            String text = parts[i].text(date);
            if (text != null && !text.isEmpty()) {
                nodes.add(node(parts[i], text, parts[i].look(), run.withEra ? parts[i].era(date) : "", yearSuffix));
            }
        }
    }

    private static Node node(DatePart part, String text, Look look, String era, @Nullable Node yearSuffix) {
        boolean isBare = yearSuffix == null || part.name() != Name.YEAR;
        if (isBare && (era.isEmpty() || look == Look.PLAIN)) {
            return new Leaf(text + era, look);
        }
        var nodes = new ArrayList<Node>(3);
        nodes.add(new Leaf(text, look));
        if (!era.isEmpty()) {
            nodes.add(new Leaf(era));
        }
        if (!isBare) {
            nodes.add(suffix(yearSuffix, part));
        }
        return new Branch(nodes);
    }

    /// A year suffix has the formatting and the affixes of the year, as citeproc-js has it.
    private static Node suffix(Node yearSuffix, DatePart year) {
        return year.look() == Look.PLAIN
                ? yearSuffix
                : new Branch(List.of(yearSuffix), "", year.look().withTextCase(TextCase.NONE));
    }

    /// What differs and what is smaller is printed for both ends, the rest once (CSL 1.0.2, "Date Ranges").
    private void addRange(Point start, Point end, Name differing, @Nullable Node yearSuffix, List<Node> nodes) {
        int from = 0;
        while (parts[from].name().compareTo(differing) < 0) {
            from++;
        }
        int to = parts.length;
        while (parts[to - 1].name().compareTo(differing) < 0) {
            to--;
        }
        boolean sameEra = start.year() < 0 == end.year() < 0;
        add(new Run(0, from, true), start, yearSuffix, nodes);
        boolean endHasYear = end.year() != 0;
        var first = side(new Run(from, to, !sameEra || end.isOpen()), start, endHasYear ? null : yearSuffix, true);
        var last = side(new Run(from, to, true), end, yearSuffix, false);
        nodes.add(new Branch(List.of(first, new Leaf(rangeDelimiter(differing)), last)));
        add(new Run(to, parts.length, true), end, yearSuffix, nodes);
    }

    /// One end of a range, without the affix that would stand at the delimiter.
    private Node side(Run run, Point date, @Nullable Node yearSuffix, boolean beforeDelimiter) {
        var nodes = new ArrayList<Node>(run.to - run.from);
        int atDelimiter = -1;
        for (int i = run.from; i < run.to; i++) {
            String text = parts[i].text(date);
            if (text != null && !text.isEmpty() && (beforeDelimiter || atDelimiter < 0)) {
                atDelimiter = i;
            }
        }
        for (int i = run.from; i < run.to; i++) {
            String text = parts[i].text(date);
            if (text != null && !text.isEmpty()) {
                Look asked = i != atDelimiter
                        ? parts[i].look()
                        : beforeDelimiter ? parts[i].lookBeforeRange() : parts[i].lookAfterRange();
                nodes.add(node(parts[i], text, asked, run.withEra ? parts[i].era(date) : "", yearSuffix));
            }
        }
        return nodes.size() == 1 ? nodes.getFirst() : new Branch(nodes, delimiter, Look.PLAIN);
    }

    private String rangeDelimiter(Name differing) {
        DatePart part = part(differing);
        return part == null ? "–" : part.rangeDelimiter();
    }

    private @Nullable DatePart part(Name name) {
        for (DatePart part : parts) {
            if (part.name() == name) {
                return part;
            }
        }
        return null;
    }

    /// What sorts by this element in a sort macro: the parts it prints, year first (CSL 1.0.2, "Sorting"), written
    /// as [DateValue#sortKey]; empty if it prints none.
    public String sortKey(DateValue date) {
        Point start = date.start();
        Point end = date.end();
        if (start.isOpen() && end == null) {
            return showsYear ? date.literal() : "";
        }
        String first = key(start);
        return end == null || differing(start, end) == null ? first : first + "-" + key(end);
    }

    private String key(Point date) {
        return date.withYear(showsYear ? date.year() : 0).sortKey(showsMonth, showsDay);
    }
}
