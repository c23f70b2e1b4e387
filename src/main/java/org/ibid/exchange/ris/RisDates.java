package org.ibid.exchange.ris;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.PartialDate.Parts;

/// The dates of a RIS entry: `PY` the year of four digits, `DA` and `Y2` (accessed) as `YYYY/MM/DD/other`, where all
/// three slashes stand even if nothing is between them, and `other` is what has no number there.
final class RisDates {

    private final OutgoingEntry entry;
    private final RisLines lines;

    private RisDates(RisLines lines, OutgoingEntry entry) {
        this.lines = lines;
        this.entry = entry;
    }

    static void of(RisLines lines, OutgoingEntry entry) throws IOException {
        var dates = new RisDates(lines, entry);
        dates.issued();
        dates.accessed();
    }

    private void issued() throws IOException {
        Optional<OutgoingDate> issued = entry.date("issued").map(OutgoingDate::of);
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
        Optional<OutgoingDate> accessed = entry.date("accessed").map(OutgoingDate::of);
        if (accessed.isPresent()) {
            lines.put("Y2", full("accessed", accessed.get()));
        }
    }

    private String full(String variable, OutgoingDate date) {
        var start = date.ends().stream().findFirst().filter(RisDates::hasFourDigits);
        if (!date.isNumbersOnly() || date.ends().size() > 1 || start.isEmpty()) {
            entry.simplified(variable);
        }
        return start.map(RisDates::slashed).orElse("///") + entry.clean(variable, other(date, start.isPresent()));
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
}
