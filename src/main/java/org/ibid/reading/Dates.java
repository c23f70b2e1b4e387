package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds dates as references print them: "June 4, 2023", "4 June 2023", "2023, June 4", "2023-06-04", "July 2023",
/// "2021a", "n.d.".
final class Dates {

    /// A date, where it stood, and the letter behind its year.
    record Found(PartialDate date, String yearSuffix, Slice place) {}

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
            + "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String Y = Lexicon.YEAR;
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\w/])(?<!\\d-)(?:"
            + "(?<m1>" + MONTH + ")\\.?\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:[-–]\\d{1,2})?,?\\s+(?<y1>" + Y + ")"
            + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m2>" + MONTH + ")\\.?,?\\s+(?<y2>" + Y + ")"
            + "|(?<y3>" + Y + "),?\\s+(?<m3>" + MONTH + ")\\b\\.?(?:\\s+(?<d3>\\d{1,2})(?![\\d–-]))?"
            + "|(?<y4>" + Y + ")-(?<m4>\\d\\d)-(?<d4>\\d\\d)"
            + "|(?<m5>" + MONTH + ")\\.?,?\\s+(?<y5>" + Y + ")"
            + "|(?<s6>Spring|Summer|Autumn|Fall|Winter),?\\s+(?<y6>" + Y + ")"
            + "|(?<m8>" + MONTH + ")\\.?\\s+(?<d8>\\d{1,2}),\\s+(?<y8>\\d{1,3})(?=\\W|$)"
            + "|(?<c7>c(?:a|irca)?\\.?\\s*)?(?<y7>" + Y + ")(?<x7>[a-z])?"
            + ")(?![\\w])");
    private static final Pattern UNDATED =
            Pattern.compile("(?i)n\\.\\s?d\\.?|no date|in press|forthcoming|under review|to appear");

    private Dates() {}

    /// The first date in a text, or the words that stand for one.
    static Optional<Found> first(String text) {
        return find(text, 0);
    }

    /// The last date in a text.
    static Optional<Found> last(String text) {
        Optional<Found> last = Optional.empty();
        int from = 0;
        while (true) {
            Optional<Found> next = find(text, from);
            if (next.isEmpty()) {
                return last;
            }
            last = next;
            from = next.get().place().to();
        }
    }

    /// The most exact date of a text: the first with a day, or else with a month, or else the first.
    static Optional<Found> fullest(String text) {
        Optional<Found> best = Optional.empty();
        int from = 0;
        while (true) {
            Optional<Found> next = find(text, from);
            if (next.isEmpty()) {
                return best;
            }
            if (best.isEmpty() || exactness(next.get()) > exactness(best.get())) {
                best = next;
            }
            from = next.get().place().to();
        }
    }

    static int exactness(Found found) {
        if (found.date().parts().isEmpty()) {
            return 0;
        }
        var parts = found.date().parts().getFirst();
        return parts.day() > 0 ? 3 : parts.month() > 0 ? 2 : 1;
    }

    private static Optional<Found> find(String text, int from) {
        Matcher dated = DATE.matcher(text);
        Matcher undated = UNDATED.matcher(text);
        boolean hasDate = dated.find(from);
        if (undated.find(from) && (!hasDate || undated.start() < dated.start())) {
            return Optional.of(
                    new Found(PartialDate.ofLiteral(undated.group()), "", new Slice(undated.start(), undated.end())));
        }
        return hasDate ? Optional.of(read(dated)) : Optional.empty();
    }

    private static Found read(Matcher at) {
        var place = new Slice(at.start(), at.end());
        for (int form = 1; form <= 5; form++) {
            String year = at.group("y" + form);
            if (year != null) {
                String day = form < 5 ? at.group("d" + form) : null;
                return new Found(date(year, at.group("m" + form), day), "", place);
            }
        }
        if (at.group("y6") != null) {
            return new Found(season(at.group("s6"), Integer.parseInt(at.group("y6"))), "", place);
        }
        if (at.group("y8") != null) {
            return new Found(PartialDate.ofLiteral(at.group()), "", place);
        }
        String suffix = at.group("x7") == null ? "" : at.group("x7");
        var year = PartialDate.ofYear(Integer.parseInt(at.group("y7")));
        boolean circa = at.group("c7") != null;
        return new Found(circa ? new PartialDate(year.parts(), "", true, "", "") : year, suffix, place);
    }

    private static PartialDate season(String name, int year) {
        String number = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> "1";
            case "summer" -> "2";
            case "autumn", "fall" -> "3";
            default -> "4";
        };
        return new PartialDate(PartialDate.ofYear(year).parts(), number, null, "", "");
    }

    private static PartialDate date(String year, String month, @Nullable String day) {
        int monthNumber = month.matches("\\d+") ? Integer.parseInt(month) : month(month);
        int dayNumber = day == null ? 0 : Integer.parseInt(day);
        if (monthNumber < 1 || monthNumber > 12 || dayNumber > 31) {
            return PartialDate.ofYear(Integer.parseInt(year));
        }
        return PartialDate.of(Integer.parseInt(year), monthNumber, dayNumber);
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
