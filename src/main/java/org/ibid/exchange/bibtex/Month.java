package org.ibid.exchange.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The months as BibTeX's styles define them (`jan` to `dec`).
enum Month {
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER;

    private static final Map<String, Month> MACROS =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Month::macro, Function.identity()));

    private final String macro = name().substring(0, 3).toLowerCase(Locale.ROOT);

    static Month of(int number) {
        return values()[number - 1];
    }

    /// The string a style defines for it.
    String macro() {
        return macro;
    }

    int number() {
        return ordinal() + 1;
    }

    static Optional<Month> ofString(String macro) {
        return Optional.ofNullable(MACROS.get(macro));
    }

    /// The month of an English word or abbreviation of at least three letters, with or without a dot.
    static Optional<Month> ofWord(String word) {
        String bare = word.strip().replaceFirst("\\.$", "").toUpperCase(Locale.ROOT);
        return bare.length() < 3
                ? Optional.empty()
                : Stream.of(values())
                        .filter(month -> month.name().startsWith(bare))
                        .findFirst();
    }
}
