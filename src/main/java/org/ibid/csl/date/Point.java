package org.ibid.csl.date;

import org.ibid.work.PartialDate;

/// One end of a date, as exact as it is known.
///
/// @param year   negative before the common era; 0 if not known
/// @param month  1 to 12; 0 if not known
/// @param day    1 to 31; 0 if not known
/// @param season stands in for a month that is not known: `1` (spring) to `4`, or a text; empty if none
record Point(int year, int month, int day, String season) {

    /// An end that is open: "1987–".
    static final Point OPEN = new Point(0, 0, 0, "");

    private static final String[] SEASONS = {"1", "2", "3", "4"};

    /// Months beyond 12 are seasons, counted from 13, 17 or 21 as different programs have it.
    static Point of(int year, int month, int day) {
        if (month >= 13 && month <= 24) {
            return new Point(year, 0, 0, SEASONS[(month - 13) % 4]);
        }
        return new Point(year, month, month == 0 ? 0 : day, "");
    }

    static Point of(PartialDate.Parts parts) {
        return of(parts.year(), parts.month(), parts.day());
    }

    boolean isOpen() {
        return year == 0 && month == 0 && season.isEmpty();
    }

    Point withYear(int newYear) {
        return new Point(newYear, month, day, season);
    }

    Point withSeason(String newSeason) {
        return month == 0 && season.isEmpty() ? new Point(year, month, day, newSeason) : this;
    }

    boolean isSameMonth(Point other) {
        return month == other.month && season.equals(other.season);
    }

    boolean hasMonth() {
        return month != 0 || !season.isEmpty();
    }

    /// `yyyyyyymmdd`, the year moved so that years before the common era come before it in the order of texts.
    String sortKey(boolean withMonth, boolean withDay) {
        var key = new StringBuilder(11);
        key.append(Math.clamp(5_000_000L + year, 1_000_000, 9_999_999));
        int sortMonth = withMonth ? sortMonth() : 0;
        int sortDay = !withDay || !withMonth ? 0 : season.isEmpty() ? day : AFTER_ITS_LAST_DAY;
        return key.append((char) ('0' + sortMonth / 10))
                .append((char) ('0' + sortMonth % 10))
                .append((char) ('0' + sortDay / 10))
                .append((char) ('0' + sortDay % 10))
                .toString();
    }

    private static final int AFTER_ITS_LAST_DAY = 32;

    /// Seasons come after the month they begin in.
    private int sortMonth() {
        return season.length() == 1 && season.charAt(0) >= '1' && season.charAt(0) <= '4'
                ? 3 * (season.charAt(0) - '0')
                : month;
    }
}
