package org.ibid.csl.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One end of a date that is a text, perhaps not complete by itself: in "May 5-7, 2001" the ends are "May 5" and
/// "7, 2001".
///
/// @param lone the number if the text is one or two digits and nothing else: a day, a month or the end of a year;
///             -1 if it is more
record RawPoint(int year, int month, int day, String season, int lone, boolean isUncertain) {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([-+]?\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[t ]\\d\\d?:\\d\\d.*)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern OLD_YEAR = Pattern.compile("(-\\d{1,4}|\\d{3,4}|y[-+]?\\d{5,6})");
    private static final Pattern CJK = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern EUROPEAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    /// @param text in lower case
    /// @return null if it is no date nor part of one
    static @Nullable RawPoint read(String text) {
        String bare = text;
        boolean uncertain = false;
        while (!bare.isEmpty() && "?~%".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            uncertain = true;
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        RawPoint point = certain(bare);
        return point == null || !uncertain ? point : point.asUncertain();
    }

    private static @Nullable RawPoint certain(String text) {
        Matcher form = YEAR_FIRST.matcher(text);
        if (form.matches() || (form = SLASHED.matcher(text)).matches() || (form = CJK.matcher(text)).matches()) {
            return dated(form.group(1), form.group(2), form.group(3));
        }
        if ((form = OLD_YEAR.matcher(text)).matches()) {
            return dated(text.startsWith("y") ? text.substring(1) : text, null, null);
        }
        if ((form = AMERICAN.matcher(text)).matches()) {
            boolean dayFirst = Integer.parseInt(form.group(1)) > 12;
            return dated(form.group(3), form.group(dayFirst ? 2 : 1), form.group(dayFirst ? 1 : 2));
        }
        if ((form = EUROPEAN.matcher(text)).matches()) {
            return dated(form.group(3), form.group(2), form.group(1));
        }
        return RawWords.read(text);
    }

    private static @Nullable RawPoint dated(String year, @Nullable String month, @Nullable String day) {
        int monthNumber = month == null ? 0 : Integer.parseInt(month);
        int dayNumber = day == null ? 0 : Integer.parseInt(day);
        if (monthNumber > 24 || dayNumber > 31 || (monthNumber > 12 && dayNumber > 0)) {
            return null;
        }
        Point point = Point.of(Integer.parseInt(year), monthNumber, dayNumber);
        return new RawPoint(point.year(), point.month(), point.day(), point.season(), -1, false);
    }

    private RawPoint asUncertain() {
        return new RawPoint(year, month, day, season, lone, true);
    }

    Point point() {
        return new Point(year, month, day, season);
    }

    /// Whether it is a date by itself.
    boolean isComplete() {
        return year != 0 && (day == 0 || month != 0);
    }

    private boolean hasMonth() {
        return month != 0 || !season.isEmpty();
    }

    /// This end with what the later one says for both: "May" of "May-June 2001", "5" of "5-7 May 2001".
    RawPoint completedFrom(RawPoint later) {
        if (year != 0) {
            return this;
        }
        if (lone >= 0) {
            return new RawPoint(later.year, later.month, lone, "", -1, isUncertain);
        }
        return new RawPoint(later.year, month, day, season, -1, isUncertain);
    }

    /// This end with what the earlier one says for both: "7, 2001" of "May 5-7, 2001", "99" of "1998-99".
    RawPoint completedAfter(RawPoint earlier) {
        if (lone >= 0) {
            return loneAfter(earlier);
        }
        if (day != 0 && !hasMonth()) {
            return new RawPoint(year, earlier.month, day, "", -1, isUncertain);
        }
        return this;
    }

    private RawPoint loneAfter(RawPoint earlier) {
        if (earlier.day != 0) {
            return new RawPoint(earlier.year, earlier.month, lone, "", -1, isUncertain);
        }
        if (earlier.month != 0 && lone <= 12) {
            return new RawPoint(earlier.year, lone, 0, "", -1, isUncertain);
        }
        int century = earlier.year - earlier.year % 100;
        boolean isNextCentury = lone == 0 && earlier.year % 100 == 99;
        boolean isLater = lone > earlier.year % 100 || isNextCentury;
        return isLater && !earlier.hasMonth()
                ? new RawPoint(century + (isNextCentury ? 100 : lone), 0, 0, "", -1, isUncertain)
                : this;
    }
}
