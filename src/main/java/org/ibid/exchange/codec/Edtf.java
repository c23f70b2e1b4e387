package org.ibid.exchange.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.jspecify.annotations.Nullable;

/// Dates as the Extended Date/Time Format has them (ISO 8601-2, levels 0 and 1; the manual of biblatex, section 2.3.8).
///
/// A year that is not fully known (`199X`) is the range it stands for, a month or day that is not known is left out, an
/// open end is the year 0 as CSL processors take it, `?`, `~` and `%` all are CSL's `circa`, and times of day are
/// passed over. EDTF's year 0 is 1 before the common era, which is CSL's year -1.
public final class Edtf {

    private static final Pattern END = Pattern.compile("(Y?-?)(\\d{1,9}|\\d[\\dXu]{3})"
            + "(?:-([01]\\d|2[1-4]|XX|uu)(?:-([0-3]\\d|XX|uu))?)?(?:T[\\d:.+Z-]{0,40})?([?~%]?)");
    private static final Parts OPEN = new Parts(0, 0, 0);
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int LONGEST = 120;
    private static final int SPRING = 21;

    private Edtf() {}

    /// The date a text says; empty if it is not in this format, or says no date.
    public static Optional<PartialDate> read(String text) {
        String[] sides = text.length() > LONGEST ? new String[3] : text.strip().split("/", -1);
        if (sides.length > 2) {
            return Optional.empty();
        }
        var ends = Stream.of(sides).map(Edtf::side).flatMap(Optional::stream).toList();
        boolean nothing = ends.stream().allMatch(end -> end.from().equals(OPEN));
        return ends.size() < sides.length
                        || nothing
                        || sides.length == 1 && ends.getFirst().isOpen()
                ? Optional.empty()
                : Optional.of(date(ends));
    }

    /// One side of the slash: as a rule one end, for `199X` the two it lies between.
    private record Side(Parts from, Parts to, boolean circa) {
        boolean isOpen() {
            return from.equals(OPEN);
        }
    }

    private static PartialDate date(List<Side> sides) {
        Object circa = sides.stream().anyMatch(Side::circa) ? Boolean.TRUE : null;
        var from = sides.getFirst().from();
        var to = sides.getLast().to();
        if (from.equals(to)) {
            return from.month() > 12
                    ? new PartialDate(
                            List.of(new Parts(from.year(), 0, 0)), String.valueOf(from.month() - 12), circa, "", "")
                    : new PartialDate(List.of(from), "", circa, "", "");
        }
        return new PartialDate(List.of(from, to), "", circa, "", "");
    }

    private static Optional<Side> side(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.equals("..") || bare.equals("open") || bare.equals("unknown")) {
            return Optional.of(new Side(OPEN, OPEN, false));
        }
        var found = END.matcher(bare);
        return found.matches() ? side(found) : Optional.empty();
    }

    private static Optional<Side> side(Matcher found) {
        String digits = found.group(2);
        boolean circa = !found.group(5).isEmpty();
        boolean negative = found.group(1).endsWith("-");
        boolean isLong = found.group(1).startsWith("Y");
        if (digits.length() > 4 && !isLong || digits.length() < 3 && !negative) {
            return Optional.empty();
        }
        int first = year(digits.replace('X', '0').replace('u', '0'), negative);
        int last = year(digits.replace('X', '9').replace('u', '9'), negative);
        if (first != last) {
            return Optional.of(
                    new Side(new Parts(Math.min(first, last), 0, 0), new Parts(Math.max(first, last), 0, 0), circa));
        }
        return parts(first, number(found.group(3)), number(found.group(4))).map(parts -> new Side(parts, parts, circa));
    }

    private static int year(String digits, boolean negative) {
        int year = Integer.parseInt(digits);
        return negative ? -year - 1 : year == 0 ? -1 : year;
    }

    private static Optional<Parts> parts(int year, int month, int day) {
        boolean isSeason = month >= SPRING;
        if (month > 12 && !isSeason || day > 31 || isSeason && day > 0) {
            return Optional.empty();
        }
        return Optional.of(new Parts(year, isSeason ? month - SPRING + 13 : month, month == 0 ? 0 : day));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.equals("XX") || digits.equals("uu") ? 0 : Integer.parseInt(digits);
    }

    /// A date in this format; empty if it has words beside its numbers, or no numbers. A year of more than four digits
    /// stands alone (ISO 8601-2, 4.4.1): what is said beside it is left out.
    public static Optional<String> write(PartialDate date) {
        var outgoing = OutgoingDate.of(date);
        int season = SEASONS.indexOf(outgoing.season().toLowerCase(Locale.ROOT));
        boolean sayable = outgoing.text().isEmpty() && (outgoing.season().isEmpty() || season >= 0);
        if (outgoing.ends().isEmpty() || !sayable) {
            return Optional.empty();
        }
        boolean isOfSeason = season >= 0 && outgoing.ends().size() == 1;
        return Optional.of(String.join(
                "/",
                outgoing.ends().stream()
                        .map(end -> isOfSeason && end.month() == 0 ? new Parts(end.year(), season + 13, 0) : end)
                        .map(end -> end(end, outgoing.circa()))
                        .toList()));
    }

    private static String end(Parts end, boolean circa) {
        if (end.equals(OPEN)) {
            return "..";
        }
        int year = end.year() < 0 ? end.year() + 1 : end.year();
        String sign = year < 0 ? "-" : "";
        String bare = String.valueOf(Math.abs(year));
        String digits = "0".repeat(Math.max(0, 4 - bare.length())) + bare;
        boolean isLong = digits.length() > 4;
        String text = (isLong ? "Y" : "") + sign + digits;
        if (end.month() > 0 && !isLong) {
            int month = end.month() > 12 ? SPRING + (end.month() - 13) % 4 : end.month();
            text += "-" + OutgoingDate.two(month) + (end.day() == 0 ? "" : "-" + OutgoingDate.two(end.day()));
        }
        return text + (circa ? "~" : "");
    }
}
