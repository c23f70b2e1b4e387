package org.ibid.exchange.nbib;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Languages in MEDLINE's three letters (ISO 639-2) for CSL's two (ISO 639-1); others as they are.
final class MedlineLanguage {

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private MedlineLanguage() {}

    private static Map<String, String> twoLetters() {
        var all = new HashMap<String, String>();
        for (String two : Locale.getISOLanguages()) {
            all.put(Locale.of(two).getISO3Language(), Locale.of(two).getLanguage());
        }
        // MEDLINE has the bibliographic codes where ISO has two
        Map.of("ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "cze", "cs", "gre", "el", "per", "fa", "rum", "ro")
                .forEach(all::put);
        return Map.copyOf(all);
    }

    static String read(String code) {
        return TWO_LETTERS.getOrDefault(code.toLowerCase(Locale.ROOT), code);
    }

    /// The three letters of a language of two; anything else as it is.
    static String write(String language) {
        return language.matches("[a-z]{2}") && TWO_LETTERS.containsValue(language)
                ? Locale.of(language).getISO3Language()
                : language;
    }
}
