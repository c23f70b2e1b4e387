package org.ibid.exchange.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.jspecify.annotations.Nullable;

/// A date on its way out: the numbers it has, also those of a raw date in the form of ISO 8601, and its words.
///
/// @param ends   none, one, or the two ends of a range
/// @param season the season in English, or as the record words it; empty if it has none
/// @param circa  whether it is approximate
/// @param text   what is only text; empty if there is none
public record OutgoingDate(List<Parts> ends, String season, boolean circa, String text) {

    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

    public OutgoingDate {
        ends = List.copyOf(ends);
        requireNonNull(season, "season");
        requireNonNull(text, "text");
    }

    public static OutgoingDate of(PartialDate date) {
        var ends = date.parts().isEmpty() ? iso(date.raw()) : date.parts();
        String raw = ends.isEmpty() ? date.raw() : "";
        String season = ends.isEmpty() || ends.getFirst().month() <= 12
                ? season(date.season())
                : SEASONS.get((ends.getFirst().month() - 13) % 4);
        boolean circa = date.circa() != null && !Boolean.FALSE.equals(date.circa());
        return new OutgoingDate(ends, season, circa, date.literal().isEmpty() ? raw : date.literal());
    }

    /// Its numbers alone, without words.
    public PartialDate numbers() {
        return new PartialDate(ends, "", circa ? true : null, "", "");
    }

    /// Whether the numbers say all of it.
    public boolean isNumbersOnly() {
        return season.isEmpty() && !circa && text.isEmpty();
    }

    /// Whether a range has no end on this side: CSL processors take the year 0 for that.
    public static boolean isOpen(Parts end) {
        return end.year() == 0;
    }

    /// One end as `2021`, `2021-05` or `2021-05-03`, an open one as `..`; a season is left out.
    public static String iso(Parts end) {
        if (isOpen(end)) {
            return "..";
        }
        String year = String.format(Locale.ROOT, end.year() < 0 ? "%05d" : "%04d", end.year());
        if (month(end) == 0) {
            return year;
        }
        return year + "-" + two(end.month()) + (end.day() == 0 ? "" : "-" + two(end.day()));
    }

    /// The month, or 0 where there is none or a season stands in its place.
    public static int month(Parts end) {
        return end.month() > 12 ? 0 : end.month();
    }

    public static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String season(String season) {
        boolean isNumber = season.length() == 1 && season.charAt(0) >= '1' && season.charAt(0) <= '4';
        return isNumber ? SEASONS.get(season.charAt(0) - '1') : season;
    }

    private static List<Parts> iso(String raw) {
        String[] halves = raw.strip().split("/", -1);
        var ends = Stream.of(halves)
                .map(OutgoingDate::end)
                .flatMap(Optional::stream)
                .toList();
        return ends.size() == halves.length && halves.length <= 2 ? ends : List.of();
    }

    private static Optional<Parts> end(String text) {
        var iso = ISO.matcher(text.strip());
        return iso.matches()
                ? Optional.of(new Parts(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
