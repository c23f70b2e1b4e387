package org.ibid.csl.date;

import java.util.List;
import org.ibid.work.PartialDate;
import org.jspecify.annotations.Nullable;

/// A date variable as a processor understands it: one date or a range, seasons sorted out, raw texts (EDTF and
/// what people type) parsed. Immutable.
public final class DateValue {

    private final Point start;
    private final @Nullable Point end;
    private final String literal;
    private final boolean uncertain;

    /// @param start   [Point#OPEN] if there is nothing but a literal, or a range that is open at its start
    /// @param end     null if this is one date
    /// @param literal is printed instead of all else; empty if none
    DateValue(Point start, @Nullable Point end, String literal, boolean uncertain) {
        this.start = start;
        this.end = end == null || end.equals(start) ? null : end;
        this.literal = literal;
        this.uncertain = uncertain;
    }

    static DateValue literal(String text) {
        return new DateValue(Point.OPEN, null, text, false);
    }

    /// Never fails: what cannot be parsed is a literal. Structured parts win over `raw`, a literal over both.
    public static DateValue of(PartialDate date) {
        boolean circa = isYes(date.circa());
        List<PartialDate.Parts> parts = date.parts();
        if (parts.isEmpty() && !date.literal().isEmpty()) {
            return new DateValue(Point.OPEN, null, date.literal(), circa);
        }
        if (parts.isEmpty() && !date.raw().isBlank()) {
            DateValue read = RawDates.read(date.raw());
            return circa && !read.uncertain ? new DateValue(read.start, read.end, read.literal, true) : read;
        }
        Point start = parts.isEmpty() ? Point.OPEN : Point.of(parts.getFirst());
        Point end = parts.size() < 2 ? null : Point.of(parts.getLast());
        return new DateValue(start.withSeason(Seasons.number(date.season())), end, date.literal(), circa);
    }

    private static boolean isYes(@Nullable Object circa) {
        return switch (circa) {
            case null -> false;
            case Boolean said -> said;
            case Number number -> number.doubleValue() != 0;
            case String text ->
                !text.isBlank() && !text.strip().equals("0") && !text.strip().equals("false");
            default -> true;
        };
    }

    /// Whether there is nothing in it at all.
    public boolean isEmpty() {
        return literal.isEmpty() && start.isOpen() && (end == null || end.isOpen());
    }

    /// Whether it is approximate (`circa`, `is-uncertain-date`).
    public boolean isUncertain() {
        return uncertain;
    }

    /// The (first) year, negative before the common era; 0 if there is none.
    public int year() {
        return start.year();
    }

    Point start() {
        return start;
    }

    @Nullable
    Point end() {
        return end;
    }

    String literal() {
        return literal;
    }

    /// A text that orders dates as time does, also before the common era; a range after its start alone. A date
    /// that is only a text comes after those with a year.
    public String sortKey() {
        if (start.isOpen() && end == null) {
            return literal;
        }
        String first = start.sortKey(true, true);
        return end == null ? first : first + "-" + end.sortKey(true, true);
    }
}
