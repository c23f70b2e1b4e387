package org.ibid.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of months and seasons in the languages references are printed in; the months' from the JDK's CLDR.
final class Months {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "ru", "nl", "sv", "da", "nb", "pl", "cs", "uk", "ro", "ca", "tr", "fi",
            "hu", "id");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> SEASONS = seasons();

    private Months() {}

    /// The number of a month's name, in full or shortened, with or without its point; 1 to 12.
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(plain(name)));
    }

    /// The number of a season's name: 1 for spring to 4 for winter, as CSL counts.
    static Optional<Integer> season(String name) {
        return Optional.ofNullable(SEASONS.get(plain(name)));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (String language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = plain(month.getDisplayName(style, Locale.of(language)));
                    if (name.length() > 2 && name.chars().allMatch(Character::isLetter)) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        Map.of("sept", 9, "jänner", 1, "feber", 2, "mrz", 3, "мая", 5, "авг", 8).forEach(months::putIfAbsent);
        return Map.copyOf(months);
    }

    private static Map<String, Integer> seasons() {
        var seasons = new HashMap<String, Integer>();
        List.of("spring", "frühjahr", "frühling", "printemps", "primavera", "весна", "lente", "wiosna")
                .forEach(name -> seasons.put(name, 1));
        List.of("summer", "sommer", "été", "verano", "estate", "verão", "лето", "zomer", "lato")
                .forEach(name -> seasons.put(name, 2));
        List.of("autumn", "fall", "herbst", "automne", "otoño", "autunno", "outono", "осень", "herfst", "jesień")
                .forEach(name -> seasons.put(name, 3));
        List.of("winter", "hiver", "invierno", "inverno", "зима", "zima").forEach(name -> seasons.put(name, 4));
        return Map.copyOf(seasons);
    }
}
