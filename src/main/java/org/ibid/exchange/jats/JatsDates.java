package org.ibid.exchange.jats;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// The dates of a JATS citation. When it was published is a year, a month, a day or a season, each as printed; the
/// attribute `iso-8601-date` of the year says it for machines.
final class JatsDates {

    private static final String ISO = "iso-8601-date";

    private static final Map<String, XmlPath> OTHERS = Map.of(
            "accessed", XmlPath.of("date-in-citation[content-type=access-date]"),
            "event-date", XmlPath.of("conf-date"),
            "original-date", XmlPath.of("date-in-citation[content-type=original-date]"),
            "available-date", XmlPath.of("date-in-citation[content-type=available-date]"),
            "submitted", XmlPath.of("date-in-citation[content-type=submitted]"));

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter", "fall");
    private static final List<String> PARTS = List.of("year", "month", "day", "season");

    private JatsDates() {}

    static void write(OutgoingEntry entry, XmlElement citation) {
        var issued = entry.work().date("issued").map(OutgoingDate::of);
        XmlDate.write(entry, "issued").ifPresent(iso -> {
            var year = citation.add("year").with(ISO, iso);
            var date = issued.orElseThrow();
            if (date.ends().isEmpty()) {
                year.text(iso);
                return;
            }
            var start = date.ends().getFirst();
            year.text(date.ends().size() == 1 ? String.valueOf(start.year()) : iso);
            boolean isWhole = date.ends().size() == 1;
            if (isWhole && OutgoingDate.month(start) > 0) {
                citation.add("month", String.valueOf(start.month()));
            }
            if (isWhole && OutgoingDate.month(start) > 0 && start.day() > 0) {
                citation.add("day", String.valueOf(start.day()));
            }
        });
        OTHERS.keySet().stream()
                .sorted()
                .forEach(variable -> XmlDate.write(entry, variable)
                        .ifPresent(iso -> citation.grow(OTHERS.get(variable))
                                .with(ISO, iso)
                                .text(iso)));
    }

    static void read(XmlElement citation, Draft draft) {
        var date = citation.take("date").or(() -> citation.take("pub-date")).orElse(citation);
        String iso = Stream.of(
                        date.attribute(ISO),
                        date.find(XmlPath.of("year"))
                                .map(year -> year.attribute(ISO))
                                .orElse(""))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
        var said = PARTS.stream()
                .map(part -> date.take(part).map(XmlElement::text).orElse(""))
                .toList();
        if (!iso.isEmpty()) {
            draft.date("issued", XmlDate.read(iso));
        } else if (!said.getFirst().isEmpty()) {
            draft.date("issued", printed(said.get(0), said.get(1), said.get(2), said.get(3)));
        }
        OTHERS.forEach((variable, path) -> citation.take(path).ifPresent(other -> draft.date(variable, read(other))));
    }

    private static PartialDate read(XmlElement date) {
        return XmlDate.read(date.attribute(ISO).isEmpty() ? date.text() : date.attribute(ISO));
    }

    private static PartialDate printed(String year, String month, String day, String season) {
        String bare = year.replaceAll("(?<=\\d)[a-z]$|[\\[\\]().,;]", "").strip();
        if (!bare.matches("\\d{4}")) {
            return XmlDate.read(year);
        }
        int number = number(month);
        int dayNumber = day.matches("\\d{1,2}") && number > 0 ? Integer.parseInt(day) : 0;
        int quarter = SEASONS.indexOf(season.toLowerCase(Locale.ROOT)) % 5 + 1;
        return new PartialDate(
                List.of(new Parts(Integer.parseInt(bare), number, dayNumber > 31 ? 0 : dayNumber)),
                quarter == 0 ? season : String.valueOf(quarter == 5 ? 3 : quarter),
                null,
                "",
                "");
    }

    /// A month in digits or in English, shortened or not.
    private static int number(String month) {
        String bare = month.replace(".", "").strip();
        if (bare.matches("\\d{1,2}")) {
            int number = Integer.parseInt(bare);
            return number > 12 ? 0 : number;
        }
        return bare.length() < 3
                ? 0
                : Stream.of(Month.values())
                        .filter(one -> one.name().startsWith(bare.toUpperCase(Locale.ROOT)))
                        .mapToInt(Month::getValue)
                        .findFirst()
                        .orElse(0);
    }
}
