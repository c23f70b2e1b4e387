package org.ibid.protocols.opencitations;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the values of a field are compared (`#field_type`): dates, durations and numbers by what they say.
enum FieldOrder implements Comparator<String> {
    TEXT {
        @Override
        public int compare(String one, String other) {
            return one.compareTo(other);
        }
    },
    /// Of a date without month or day the first counts.
    DATE {
        @Override
        public int compare(String one, String other) {
            return whole(one).compareTo(whole(other));
        }

        private static String whole(String date) {
            return date.length() == "2021".length()
                    ? date + "-01-01"
                    : date.length() == "2021-05".length() ? date + "-01" : date;
        }
    },
    DURATION {
        @Override
        public int compare(String one, String other) {
            return Long.compare(days(one), days(other));
        }
    },
    NUMBER {
        @Override
        public int compare(String one, String other) {
            return Long.compare(number(one), number(other));
        }
    };

    private static final Pattern SPAN = Pattern.compile("(-?)P(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})D)?");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");

    static FieldOrder of(String field) {
        return switch (field) {
            case "creation", "pub_date" -> DATE;
            case "timespan" -> DURATION;
            case "count" -> NUMBER;
            default -> TEXT;
        };
    }

    /// A year has 365 days and a month 30, for the order; what is no duration stands before all.
    private static long days(String text) {
        var span = SPAN.matcher(text);
        if (text.isEmpty() || !span.matches()) {
            return Long.MIN_VALUE;
        }
        long days = number(span.group(2)) * 365 + number(span.group(3)) * 30 + number(span.group(4));
        return span.group(1).isEmpty() ? days : -days;
    }

    private static long number(@Nullable String text) {
        return text != null && DIGITS.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
