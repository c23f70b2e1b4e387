package org.ibid.work;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as CSL has it (CSL 1.0.2, "Date"; `csl-data.json`, `date-variable`): as exact as it was printed and no
/// more. Structured, or a text, or both.
///
/// @param parts   none, one date, or the two ends of a range
/// @param season  `1` to `4`, or a text; empty if absent
/// @param circa   what the item says of being approximate (`true`, `1`, `"ca."`); null if it says nothing
/// @param literal a date that is only a text ("in press"); empty if absent
/// @param raw     a date still to be parsed ("2021-05/2021-06"); empty if absent
public record PartialDate(
        List<Parts> parts, String season, @Nullable Object circa, String literal, String raw) {

    public PartialDate {
        parts = List.copyOf(parts);
        if (parts.size() > 2) {
            throw new IllegalArgumentException("a date has at most two ends");
        }
        requireNonNull(season, "season");
        requireNonNull(literal, "literal");
        requireNonNull(raw, "raw");
    }

    /// A year, negative before the common era, with a month and a day where they are known.
    ///
    /// @param year  the year
    /// @param month 1 to 12, 13 to 24 for the seasons some programs put there; 0 if absent
    /// @param day   1 to 31; 0 if absent
    public record Parts(int year, int month, int day) {
        public Parts {
            if (month < 0 || month > 24 || day < 0 || day > 31 || (month == 0 && day != 0)) {
                throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
            }
        }
    }

    /// A year alone.
    public static PartialDate ofYear(int year) {
        return of(year, 0, 0);
    }

    /// A date; 0 for a month or a day that is not known.
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(List.of(new Parts(year, month, day)), "", null, "", "");
    }

    /// A date that is only a text.
    public static PartialDate ofLiteral(String text) {
        return new PartialDate(List.of(), "", null, text, "");
    }

    /// The (first) year, if the date is structured.
    public Optional<Integer> year() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst().year());
    }
}
