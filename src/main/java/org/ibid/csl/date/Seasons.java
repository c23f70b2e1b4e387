package org.ibid.csl.date;

import java.util.Locale;

/// The seasons as items name them.
final class Seasons {

    private Seasons() {}

    /// `1` to `4` for a season that is known by number or by its English name; else the text itself.
    static String number(String season) {
        return switch (season.strip().toLowerCase(Locale.ROOT)) {
            case "spring" -> "1";
            case "summer" -> "2";
            case "autumn", "fall" -> "3";
            case "winter" -> "4";
            default -> season.strip();
        };
    }
}
