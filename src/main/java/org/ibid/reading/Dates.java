package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds dates as references print them, in the languages of [Months]: "June 4, 2023", "4. Juni 2023", "2023, June 4",
/// "2023-06-04", "04.06.2023", "2023年6月4日", "juillet-août 2023", "2019–2020", "2021a", "n.d.".
final class Dates {

    /// A date, where it stood, and the letter behind its year.
    record Found(PartialDate date, String yearSuffix, Slice place) {}

    /// One way of printing a date; a match that means none (no such month) is empty.
    private record Form(Pattern pattern, Meaning meaning) {}

    @FunctionalInterface
    private interface Meaning {
        Optional<PartialDate> of(MatchResult match);
    }

    private static final String BEFORE = "(?<![\\p{L}\\p{N}/])(?<!\\d-)";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final String Y = "(" + Lexicon.YEAR + ")";
    private static final String WORD = "(\\p{L}{3,14}\\.?)";
    private static final String DAY = "(\\d{1,2})";
    private static final String DAY_MARK = "(?:\\.|st|nd|rd|th|er|º|°)?";
    private static final String DASH = "\\s?[-–—/]\\s?";
    private static final String OF = "(?:\\s+(?:de|del|of))?";

    /// The only form that has no year.
    private static final List<Form> MISPRINTED =
            List.of(form(WORD + "\\s+\\d{1,2},\\s+\\d{1,3}(?=\\W|$)", match -> misprinted(match)));

    private static final List<Form> FORMS = List.of(
            form(Y + "年" + "(?:" + DAY + "月)?(?:" + DAY + "日)?", match -> chinese(match)),
            form(Y + "[-/](\\d\\d)[-/](\\d\\d)" + AFTER, match -> numeric(match, 1, 2, 3)),
            form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + Y + AFTER, match -> numeric(match, 3, 2, 1)),
            form(
                    WORD + "\\s+" + DAY + DAY_MARK + "(?:" + DASH + DAY + ")?,?\\s+" + Y + AFTER,
                    match -> named(match.group(4), match.group(1), match.group(2), match.group(3))),
            form(
                    DAY + DAY_MARK + "(?:" + DASH + DAY + DAY_MARK + ")?" + OF + "\\s+" + WORD + OF + ",?\\s+" + Y
                            + AFTER,
                    match -> named(match.group(4), match.group(3), match.group(1), match.group(2))),
            form(
                    Y + ",?\\s+" + WORD + AFTER + "(?:\\s+" + DAY + "(?![\\d–-]))?",
                    match -> named(match.group(1), match.group(2), match.group(3), null)),
            form(WORD + DASH + WORD + OF + ",?\\s+" + Y + AFTER, match -> months(match)),
            form(WORD + OF + ",?\\s+" + Y + AFTER, match -> named(match.group(2), match.group(1), null, null)),
            MISPRINTED.getFirst(),
            form(Y + DASH + "(" + Lexicon.YEAR + "|\\d\\d)" + AFTER, match -> years(match)),
            form("(c(?:a|irca)?\\.?\\s*)?" + Y + "([a-z])?" + AFTER, match -> year(match)));
    private static final Pattern UNDATED = Pattern.compile("(?iu)" + BEFORE
            + "(?:n\\.\\s?d\\.?|no date|s\\.\\s?d\\.|s\\.\\s?f\\.|o\\.\\s?j\\.|б\\.\\s?г\\.|in press|forthcoming|"
            + "under review|to appear|im druck|im erscheinen|à paraître|sous presse|en prensa|в печати)");

    private static final Pattern BARE_YEAR = Pattern.compile("[ (\\[,;:]*+" + Y + "[ )\\].,;:]*+");

    private Dates() {}

    /// The first date in a text, or the words that stand for one.
    static Optional<Found> first(String text) {
        return all(text).stream().findFirst();
    }

    /// The most exact date of a text: the first with a day, or else with a month, or else the first.
    static Optional<Found> fullest(String text) {
        Optional<Found> bare = bareYear(text);
        return bare.isPresent() ? bare : fullestOf(text);
    }

    /// The year of a text that has nothing but one and punctuation, as most dates of references do.
    private static Optional<Found> bareYear(String text) {
        Matcher bare = BARE_YEAR.matcher(text);
        return bare.matches()
                ? Optional.of(new Found(
                        PartialDate.ofYear(Integer.parseInt(bare.group(1))), "", new Slice(bare.start(1), bare.end(1))))
                : Optional.empty();
    }

    private static Optional<Found> fullestOf(String text) {
        return all(text).stream()
                .max(Comparator.<Found>comparingInt(found -> exactness(found))
                        .thenComparing(found -> found.place().from(), Comparator.reverseOrder()));
    }

    private static int exactness(Found found) {
        if (found.date().parts().isEmpty()) {
            return 0;
        }
        var parts = found.date().parts().getFirst();
        return parts.day() > 0 ? 3 : parts.month() > 0 || !found.date().season().isEmpty() ? 2 : 1;
    }

    /// All dates that do not overlap, the longer forms before the shorter ones, in the order of the text.
    private static List<Found> all(String text) {
        var found = new ArrayList<Found>();
        boolean dated = hasYear(text);
        for (Form form : dated ? FORMS : MISPRINTED) {
            Matcher match = form.pattern.matcher(text);
            while (match.find()) {
                add(form, match, found);
            }
        }
        Matcher undated = UNDATED.matcher(text);
        while (undated.find()) {
            found.add(new Found(PartialDate.ofLiteral(undated.group()), "", new Slice(undated.start(), undated.end())));
        }
        found.sort(Comparator.comparingInt(each -> each.place().from()));
        return found;
    }

    /// Whether there is anything that a form could begin or end with: most texts have no year, and are read at once.
    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            boolean century = first == '1' && second >= '4' && second <= '9' || first == '2' && second == '0';
            if (century && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void add(Form form, Matcher match, List<Found> found) {
        var place = new Slice(match.start(), match.end());
        boolean free = found.stream()
                .noneMatch(other -> other.place().from() < place.to()
                        && place.from() < other.place().to());
        if (free) {
            boolean plain = form == FORMS.getLast();
            String suffix = plain && match.group(3) != null ? match.group(3) : "";
            form.meaning.of(match).ifPresent(date -> found.add(new Found(date, suffix, place)));
        }
    }

    private static Form form(String pattern, Meaning meaning) {
        return new Form(Pattern.compile("(?iu)" + BEFORE + pattern), meaning);
    }

    private static Optional<PartialDate> chinese(MatchResult match) {
        int month = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        int day = match.group(3) == null || month == 0 ? 0 : Integer.parseInt(match.group(3));
        return date(match.group(1), month, day, day);
    }

    private static Optional<PartialDate> numeric(MatchResult match, int year, int month, int day) {
        int number = Integer.parseInt(match.group(day));
        return date(match.group(year), Integer.parseInt(match.group(month)), number, number);
    }

    /// By the name of a month, or of a season if there is no day.
    private static Optional<PartialDate> named(
            String year, String name, @Nullable String day, @Nullable String lastDay) {
        Optional<Integer> month = Months.month(name);
        if (month.isEmpty()) {
            return day == null ? Months.season(name).map(season -> season(year, season)) : Optional.empty();
        }
        int from = day == null ? 0 : Integer.parseInt(day);
        return date(year, month.get(), from, lastDay == null ? from : Integer.parseInt(lastDay));
    }

    private static Optional<PartialDate> months(MatchResult match) {
        Optional<Integer> from = Months.month(match.group(1));
        Optional<Integer> to = Months.month(match.group(2));
        int year = Integer.parseInt(match.group(3));
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(range(
                        new PartialDate.Parts(from.get() > to.get() ? year - 1 : year, from.get(), 0),
                        new PartialDate.Parts(year, to.get(), 0)));
    }

    private static Optional<PartialDate> misprinted(MatchResult match) {
        return Months.month(match.group(1)).map(_ -> PartialDate.ofLiteral(match.group()));
    }

    private static Optional<PartialDate> years(MatchResult match) {
        int from = Integer.parseInt(match.group(1));
        int last = Integer.parseInt(match.group(2));
        int to = last < 100 ? from - from % 100 + last : last;
        return to <= from
                ? Optional.of(PartialDate.ofYear(from))
                : Optional.of(range(new PartialDate.Parts(from, 0, 0), new PartialDate.Parts(to, 0, 0)));
    }

    private static Optional<PartialDate> year(MatchResult match) {
        var year = PartialDate.ofYear(Integer.parseInt(match.group(2)));
        return Optional.of(match.group(1) == null ? year : new PartialDate(year.parts(), "", true, "", ""));
    }

    private static PartialDate season(String year, int season) {
        var date = PartialDate.ofYear(Integer.parseInt(year));
        return new PartialDate(date.parts(), String.valueOf(season), null, "", "");
    }

    /// A day or a month that no calendar has leaves the year.
    private static Optional<PartialDate> date(String year, int month, int day, int lastDay) {
        int number = Integer.parseInt(year);
        if (month > 12 || day > 31 || lastDay > 31 || month == 0) {
            return Optional.of(PartialDate.ofYear(number));
        }
        return Optional.of(
                lastDay > day
                        ? range(
                                new PartialDate.Parts(number, month, day),
                                new PartialDate.Parts(number, month, lastDay))
                        : PartialDate.of(number, month, day));
    }

    private static PartialDate range(PartialDate.Parts from, PartialDate.Parts to) {
        return new PartialDate(List.of(from, to), "", null, "", "");
    }
}
