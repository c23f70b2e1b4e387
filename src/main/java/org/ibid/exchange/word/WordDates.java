package org.ibid.exchange.word;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.work.PartialDate;

/// The dates of a Word source: year, month and day in elements of their own. More than that stands in the year as EDTF.
final class WordDates {

    private WordDates() {}

    /// @param suffix of the elements' names: nothing, or `Accessed`
    static void write(OutgoingEntry entry, String variable, String suffix, XmlElement source) {
        var date = entry.work().date(variable).map(OutgoingDate::of);
        var text = XmlDate.write(entry, variable);
        if (text.isEmpty()) {
            return;
        }
        var ends = date.orElseThrow().ends();
        boolean isPlain = ends.size() == 1
                && date.get().isNumbersOnly()
                && ends.getFirst().year() >= 0
                && OutgoingDate.month(ends.getFirst()) == ends.getFirst().month();
        if (!isPlain) {
            source.add("Year" + suffix, text.get());
            return;
        }
        var start = ends.getFirst();
        source.add("Year" + suffix, String.valueOf(start.year()));
        if (start.month() > 0) {
            source.add("Month" + suffix, String.valueOf(start.month()));
        }
        if (start.day() > 0) {
            source.add("Day" + suffix, String.valueOf(start.day()));
        }
    }

    static void read(XmlElement source, String variable, String suffix, Draft draft) {
        String year = take(source, "Year" + suffix);
        String month = take(source, "Month" + suffix);
        String day = take(source, "Day" + suffix);
        if (!year.isEmpty()) {
            draft.date(variable, date(year, month, day));
        }
    }

    private static String take(XmlElement source, String name) {
        return source.take(name).map(XmlElement::text).orElse("");
    }

    private static PartialDate date(String year, String month, String day) {
        if (!year.matches("\\d{1,6}")) {
            return XmlDate.read(year);
        }
        Optional<Integer> number = month(month);
        int dayNumber = day.matches("\\d{1,2}") ? Integer.parseInt(day) : 0;
        return PartialDate.of(
                Integer.parseInt(year), number.orElse(0), number.isPresent() && dayNumber <= 31 ? dayNumber : 0);
    }

    /// A person types months as they like: 5, 05, May, maj. What is not known is left out.
    private static Optional<Integer> month(String month) {
        if (month.matches("\\d{1,2}")) {
            return Optional.of(Integer.parseInt(month)).filter(number -> number >= 1 && number <= 12);
        }
        String start = month.replace(".", "").toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(one -> start.length() >= 3 && one.name().startsWith(start))
                .map(Month::getValue)
                .findFirst();
    }
}
