package org.ibid.csl.date;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a date of words and numbers in any order: "5 May 2001", "Thursday, May 5th, 2001", "Fall 2001", "44 BC".
final class RawWords {

    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");
    private static final Set<String> ORDINAL_SUFFIXES = Set.of("st", "nd", "rd", "th");

    /// Whether years are counted backwards.
    private static final Map<String, Boolean> ERAS = Map.of(
            "bc", true, "bce", true, "ad", false, "ce", false, "b.c", true, "a.d", false, "b.c.e", true, "c.e", false);

    private final String text;
    private int at;
    private int numbers;
    private int shortNumber = -1;
    private int words;
    private int year;
    private int month;
    private int day;
    private String season = "";
    private @Nullable Boolean backwards;

    private RawWords(String text) {
        this.text = text;
    }

    /// @param text in lower case
    /// @return null if there is anything in it that is no part of a date
    static @Nullable RawPoint read(String text) {
        var words = new RawWords(text);
        return !text.isEmpty() && words.readAll() ? words.point() : null;
    }

    private boolean readAll() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == ' ' || sign == ',' || sign == '\u00a0') {
                at++;
            } else if (sign >= '0' && sign <= '9') {
                if (!number()) {
                    return false;
                }
            } else if (!Character.isLetter(sign) || !word()) {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int length = at - start;
        if (length > 4) {
            return false;
        }
        int number = Integer.parseInt(text.substring(start, at));
        numbers++;
        shortNumber = length <= 2 ? number : -1;
        if (length <= 2 && day == 0 && number <= 31 && !hasEraBefore()) {
            day = number;
            return number != 0 || words == 0;
        }
        boolean isYear = year == 0 && number != 0;
        year = isYear ? number : year;
        return isYear;
    }

    private boolean hasEraBefore() {
        return backwards != null && year == 0;
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        int end = text.charAt(at - 1) == '.' ? at - 1 : at;
        String word = text.substring(start, end);
        if (ORDINAL_SUFFIXES.contains(word) && start > 0 && Character.isDigit(text.charAt(start - 1))) {
            return day != 0;
        }
        words++;
        return ERAS.containsKey(word) ? era(word) : WEEKDAYS.contains(word) || season(word) || month(word);
    }

    private boolean era(String word) {
        boolean isFirst = backwards == null;
        backwards = ERAS.get(word);
        return isFirst;
    }

    private boolean season(String word) {
        String known = Seasons.number(word);
        if (known.length() != 1 || word.length() == 1 || month != 0 || !season.isEmpty()) {
            return false;
        }
        season = known;
        return true;
    }

    private boolean month(String word) {
        for (int i = 0; i < MONTHS.length && word.length() >= 3; i++) {
            if (MONTHS[i].startsWith(word) && month == 0 && season.isEmpty()) {
                month = i + 1;
                return true;
            }
        }
        return false;
    }

    private @Nullable RawPoint point() {
        if (numbers == 1 && words == 0 && shortNumber >= 0) {
            return new RawPoint(0, 0, 0, "", shortNumber, false);
        }
        if (backwards != null && year == 0) {
            year = day;
            day = 0;
        }
        boolean isNothing = numbers == 0 && month == 0 && season.isEmpty();
        boolean couldBeAnyCentury = backwards == null && year > 0 && year < 100;
        if (isNothing || couldBeAnyCentury) {
            return null;
        }
        int signed = Boolean.TRUE.equals(backwards) ? -year : year;
        return new RawPoint(signed, month, day, season, -1, false);
    }
}
