package org.ibid.exchange.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Digits;
import org.ibid.exchange.codec.Edtf;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// Dates of an entry: biblatex's `date` in EDTF, BibTeX's `year`, `month` and `day` in the ways people write them.
final class IncomingDates {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern RANGE = Pattern.compile("(\\d{4})\\s*(?:-{1,3}|[–—/])\\s*(\\d{4}|\\d{2})");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(?:c|ca|circa|about|approx|\\[|~)\\.?\\s*(\\d{3,4})\\s*[\\]?]{0,2}|(\\d{3,4})\\s*(?:\\?|~|\\[\\?\\])");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private IncomingDates() {}

    /// The date the entry was issued; empty if it says none.
    static Optional<PartialDate> issued(IncomingFields fields) {
        return fields.take("date")
                .map(IncomingDates::of)
                .or(() -> fields.take("year").map(year -> withMonth(year, fields)));
    }

    /// The date of a field; a text if it is no date.
    static PartialDate of(String latex) {
        if (latex.length() == 4 && latex.charAt(0) != '0' && latex.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return PartialDate.ofYear(Integer.parseInt(latex));
        }
        String european = Digits.european(latex);
        return Edtf.read(LatexVerbatim.of(european))
                .or(() -> year(LatexReader.text(european, _ -> {})))
                .orElseGet(() -> PartialDate.ofLiteral(LatexReader.text(latex, _ -> {})));
    }

    private static Optional<PartialDate> year(String text) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            String to = range.group(2);
            int from = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(to.length() == 2 ? range.group(1).substring(0, 2) + to : to);
            if (last > from) {
                return Optional.of(ofEnds(new Parts(from, 0, 0), new Parts(last, 0, 0)));
            }
        }
        var about = ABOUT.matcher(text);
        if (about.matches()) {
            String digits = about.group(1) == null ? about.group(2) : about.group(1);
            return Optional.of(new PartialDate(List.of(new Parts(Integer.parseInt(digits), 0, 0)), "", true, "", ""));
        }
        return text.matches("\\d{1,4}") && Integer.parseInt(text) > 0
                ? Optional.of(PartialDate.ofYear(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static PartialDate ofEnds(Parts from, Parts to) {
        return new PartialDate(List.of(from, to), "", null, "", "");
    }

    private static PartialDate withMonth(String year, IncomingFields fields) {
        var date = of(year);
        boolean isYear = date.parts().size() == 1
                && date.parts().getFirst().month() == 0
                && date.season().isEmpty();
        if (!isYear) {
            return date;
        }
        var macro = Month.ofString(fields.raw("month"));
        if (macro.isPresent() && !fields.has("endyear")) {
            return day(date, macro.get(), fields);
        }
        var from = parts(date.parts().getFirst().year(), "", fields);
        var to = end(fields).or(() -> monthRange(from, fields));
        String season = from.month() == 0 && to.isEmpty() ? season(fields) : "";
        var ends = new ArrayList<>(List.of(from));
        to.filter(end -> !end.equals(from)).ifPresent(ends::add);
        if (isAllRead(fields.raw("month")) && from.month() > 0 || !season.isEmpty()) {
            fields.take("month");
        }
        return new PartialDate(ends, season, date.circa(), "", "");
    }

    /// What most entries have: a year, the string of a month, and perhaps a day.
    private static PartialDate day(PartialDate year, Month month, IncomingFields fields) {
        fields.take("month");
        int day = number(fields.raw("day"));
        boolean isDay = day >= 1 && day <= 31;
        if (isDay) {
            fields.take("day");
        }
        var parts = new Parts(year.parts().getFirst().year(), month.number(), isDay ? day : 0);
        return new PartialDate(List.of(parts), "", year.circa(), "", "");
    }

    private static Optional<Parts> end(IncomingFields fields) {
        String year = fields.raw("endyear").strip();
        if (!year.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        fields.take("endyear");
        var end = parts(Integer.parseInt(year), "end", fields);
        if (end.month() > 0 && isAllRead(fields.raw("endmonth"))) {
            fields.take("endmonth");
        }
        return Optional.of(end);
    }

    /// The month's words stay until all that is in them is read.
    private static Parts parts(int year, String prefix, IncomingFields fields) {
        String latex = fields.raw(prefix + "month");
        if (latex.isEmpty()) {
            return new Parts(year, 0, 0);
        }
        String words = LatexReader.text(latex, _ -> {});
        int month = months(words).stream().findFirst().orElse(0);
        int day = month == 0 ? 0 : number(fields.raw(prefix + "day"));
        if (day >= 1 && day <= 31) {
            fields.take(prefix + "day");
        } else {
            day = month == 0 || number(words) > 0
                    ? 0
                    : days(words).stream().findFirst().orElse(0);
        }
        return new Parts(year, month, day);
    }

    /// `jan/feb`, `3--5 May`.
    private static Optional<Parts> monthRange(Parts from, IncomingFields fields) {
        String words = LatexReader.text(fields.raw("month"), _ -> {});
        var months = months(words);
        var days = days(words);
        if (months.size() == 2) {
            return Optional.of(new Parts(from.year(), months.getLast(), days.size() == 2 ? days.getLast() : 0));
        }
        return months.size() == 1 && days.size() == 2 && days.getLast() > days.getFirst()
                ? Optional.of(new Parts(from.year(), from.month(), days.getLast()))
                : Optional.empty();
    }

    /// One month, or two of which the second is the later one; none where there are others.
    private static List<Integer> months(String words) {
        var months = new ArrayList<Integer>();
        int number = number(words);
        if (number >= 1 && number <= 12) {
            return List.of(number);
        }
        for (String word : WORDS.split(words)) {
            Month.ofWord(word).ifPresent(month -> months.add(month.number()));
        }
        boolean isSpan = months.size() == 2 && months.getLast() > months.getFirst();
        return months.size() == 1 || isSpan ? months : List.of();
    }

    /// Whether the words of a month are a month, or two, and days.
    private static boolean isAllRead(String latex) {
        String words = LatexReader.text(latex, _ -> {});
        var days = days(words);
        int months = months(words).size();
        boolean areDays = days.size() < 2 || days.size() == 2 && (months == 2 || days.getLast() > days.getFirst());
        int read = number(words) > 0 ? 1 : months + days.size();
        return areDays
                && WORDS.splitAsStream(words).filter(word -> !word.isEmpty()).count() == read;
    }

    private static List<Integer> days(String words) {
        var days = new ArrayList<Integer>();
        for (String word : WORDS.split(words)) {
            int day = number(word.replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", ""));
            if (day >= 1 && day <= 31) {
                days.add(day);
            }
        }
        return days;
    }

    private static String season(IncomingFields fields) {
        String word = LatexReader.text(fields.raw("month"), _ -> {}).toLowerCase(Locale.ROOT);
        int season = SEASONS.indexOf(word.equals("fall") ? "autumn" : word);
        return season < 0 ? "" : String.valueOf(season + 1);
    }

    private static int number(String text) {
        String bare = text.strip();
        boolean isNumber = !bare.isEmpty() && bare.length() <= 2 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(bare) : 0;
    }
}
