package org.ibid.exchange.ris;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.tagged.TaggedEntry;
import org.ibid.exchange.tagged.TaggedLines;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.jspecify.annotations.Nullable;

/// The dates of a RIS entry: `PY` the year of four digits, `DA` and `Y2` (accessed) as `YYYY/MM/DD/other`, where all
/// three slashes stand even if nothing is between them, and `other` is what has no number there.
final class RisDates {

    private static final Pattern SLASHED = Pattern.compile("(\\d{4}|)/(\\d{0,2})(?:/(\\d{0,2})(?:/(.*))?)?");
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private final OutgoingEntry entry;
    private final TaggedLines lines;

    private RisDates(TaggedLines lines, OutgoingEntry entry) {
        this.lines = lines;
        this.entry = entry;
    }

    static void of(TaggedLines lines, OutgoingEntry entry) throws IOException {
        var dates = new RisDates(lines, entry);
        dates.issued();
        dates.accessed();
    }

    private void issued() throws IOException {
        Optional<PartialDate> issued = entry.date("issued");
        if (issued.isEmpty()) {
            return;
        }
        String full = full("issued", issued.get());
        String year = full.replaceFirst("/.*", "");
        if (!year.isEmpty()) {
            lines.put("PY", year);
        }
        if (!full.equals(year + "///")) {
            lines.put("DA", full);
        }
    }

    private void accessed() throws IOException {
        Optional<PartialDate> accessed = entry.date("accessed");
        if (accessed.isPresent()) {
            lines.put("Y2", full("accessed", accessed.get()));
        }
    }

    private String full(String variable, PartialDate date) {
        String full = entry.clean(variable, write(OutgoingDate.of(date)));
        if (!read(full).equals(date)) {
            entry.simplified(variable);
        }
        return full;
    }

    private static String write(OutgoingDate date) {
        var start = date.ends().stream().findFirst().filter(RisDates::hasFourDigits);
        return start.map(RisDates::slashed).orElse("///") + other(date, start.isPresent());
    }

    private static boolean hasFourDigits(Parts end) {
        return end.year() >= 0 && end.year() <= 9999;
    }

    private static String slashed(Parts end) {
        int month = OutgoingDate.month(end);
        return String.format(Locale.ROOT, "%04d/", end.year())
                + (month == 0 ? "" : OutgoingDate.two(month)) + "/"
                + (month == 0 || end.day() == 0 ? "" : OutgoingDate.two(end.day())) + "/";
    }

    private static String other(OutgoingDate date, boolean hasStart) {
        String range =
                String.join("/", date.ends().stream().map(OutgoingDate::iso).toList());
        return Stream.of(
                        date.circa() ? "circa" : "",
                        date.season(),
                        hasStart && date.ends().size() < 2 ? "" : range,
                        date.text())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }

    /// Reads `PY` (`Y1`), `DA` and `Y2`, and Web of Science's `PD`. A `DA` or `PD` that has no year of its own
    /// ("JUN 15") has that of `PY`; one of another year is kept.
    static void read(TaggedEntry entry, Draft draft) {
        Optional<PartialDate> year = entry.takeFirst(List.of("PY", "Y1")).map(RisDates::read);
        for (String tag : List.of("DA", "PD")) {
            entry.take(tag).ifPresent(day -> issued(year, day, tag, draft));
        }
        year.ifPresent(date -> draft.date("issued", date));
        entry.take("Y2").map(RisDates::read).ifPresent(date -> draft.date("accessed", date));
    }

    private static void issued(Optional<PartialDate> year, String day, String tag, Draft draft) {
        var date = read(day);
        var number = year.flatMap(PartialDate::year);
        if (number.isPresent() && date.year().isEmpty()) {
            date = WrittenDate.structured(number.get() + " " + day).orElse(date);
        }
        boolean isNew = !draft.has("issued");
        if (isNew && (year.isEmpty() || number.isPresent() && date.year().equals(number))) {
            draft.date("issued", date);
        } else {
            draft.keep(tag, day);
        }
    }

    /// A date of the form `YYYY/MM/DD/other`, of which any part may be missing; or in any other form.
    static PartialDate read(String text) {
        var slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return WrittenDate.read(text);
        }
        String other = slashed.group(4) == null ? "" : slashed.group(4).strip();
        int month = number(slashed.group(2));
        int day = month == 0 ? 0 : number(slashed.group(3));
        if (month > 12 || day > 31) {
            return PartialDate.ofLiteral(text);
        }
        return slashed.group(1).isEmpty()
                ? withoutYear(other)
                : dated(new Parts(number(slashed.group(1)), month, day), other);
    }

    private static PartialDate withoutYear(String other) {
        return WrittenDate.read(other);
    }

    private static PartialDate dated(Parts start, String other) {
        boolean circa = other.startsWith("circa");
        String rest = circa ? other.substring("circa".length()).strip() : other;
        String season = SEASONS.stream().filter(rest::startsWith).findFirst().orElse("");
        rest = rest.substring(season.length()).strip();
        var range = WrittenDate.structured(rest).map(PartialDate::parts).filter(ends -> ends.size() == 2);
        return new PartialDate(
                range.orElse(List.of(start)),
                season.isEmpty() ? "" : String.valueOf(SEASONS.indexOf(season) + 1),
                circa ? Boolean.TRUE : null,
                range.isPresent() ? "" : rest,
                "");
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
