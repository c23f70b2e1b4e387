package org.ibid.exchange.endnote;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.Edtf;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// When a record of EndNote was published: a year, and beside it a date without its year as printed ("May
/// 3"), or, where there is more to say, an EDTF date.
final class EndnoteDates {

    private static final XmlPath YEAR = XmlPath.of("dates/year");
    private static final XmlPath DATE = XmlPath.of("dates/pub-dates/date");
    private static final Pattern PLAIN_YEAR = Pattern.compile("-?\\d{1,4}");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.?(?: (\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,9})\\.?");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private EndnoteDates() {}

    static void write(OutgoingEntry entry, XmlElement record) {
        var issued = entry.date("issued").map(OutgoingDate::of);
        if (issued.isEmpty()) {
            return;
        }
        var date = issued.get();
        String year = date.ends().isEmpty()
                ? entry.clean("issued", (date.season() + " " + date.text()).strip())
                : String.valueOf(date.ends().getFirst().year());
        String rest = date.ends().isEmpty() ? "" : rest(date);
        if (!year.isEmpty()) {
            StyledText.plain(year, record.grow(YEAR));
        }
        if (!rest.isEmpty()) {
            StyledText.plain(entry.clean("issued", rest), record.grow(DATE));
        }
        if (!OutgoingDate.of(read(year, rest).orElse(PartialDate.ofLiteral(year)))
                .equals(date)) {
            entry.simplified("issued");
        }
    }

    private static String rest(OutgoingDate date) {
        var start = date.ends().getFirst();
        int month = OutgoingDate.month(start);
        if (date.ends().size() > 1 || date.circa()) {
            return Edtf.write(date.numbers()).orElse("");
        }
        if (month == 0) {
            return date.season();
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return start.day() == 0 ? name : name + " " + start.day();
    }

    /// A date that cannot be understood is left, and so kept.
    static void read(XmlElement record, Draft draft) {
        String year = record.take(YEAR).map(XmlElement::text).orElse("");
        String date = record.find(DATE).map(XmlElement::text).orElse("");
        var both = read(year, date);
        if (both.isPresent()) {
            draft.date("issued", both.get());
            record.take(DATE);
        } else if (!year.isEmpty()) {
            draft.date("issued", year(year));
        }
    }

    private static PartialDate year(String year) {
        return PLAIN_YEAR.matcher(year).matches()
                ? PartialDate.ofYear(Integer.parseInt(year))
                : PartialDate.ofLiteral(year);
    }

    private static Optional<PartialDate> read(String year, String date) {
        var full = XmlDate.read(date);
        if (!full.parts().isEmpty()) {
            return Optional.of(full);
        }
        return date.isEmpty() || !PLAIN_YEAR.matcher(year).matches()
                ? Optional.of(year)
                        .filter(said -> date.isEmpty() && !said.isEmpty())
                        .map(EndnoteDates::year)
                : within(Integer.parseInt(year), date);
    }

    private static Optional<PartialDate> within(int year, String date) {
        var monthFirst = MONTH_FIRST.matcher(date);
        var dayFirst = DAY_FIRST.matcher(date);
        if (monthFirst.matches()) {
            int season = SEASONS.indexOf(date.toLowerCase(Locale.ROOT)) + 1;
            String day = monthFirst.group(2);
            return season > 0
                    ? Optional.of(new PartialDate(List.of(new Parts(year, 0, 0)), String.valueOf(season), null, "", ""))
                    : date(year, monthFirst.group(1), day == null ? "0" : day);
        }
        return dayFirst.matches() ? date(year, dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> date(int year, String name, String day) {
        int number = Integer.parseInt(day);
        String start = name.toLowerCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(_ -> number <= 31)
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .map(month -> PartialDate.of(year, month.getValue(), number));
    }
}
