package org.ibid.csl.citeprocjava;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A locale as citeproc-java takes it, read anew each time, because merging changes it.
final class EngineLocale {

    private static final int SEASONS = 4;

    private EngineLocale() {}

    /// @param xml the locale's file
    /// @param own the locales in the style itself, which win: the exact region over the language over none (CSL
    ///                1.0.2, "Locale Fallback")
    static LLocale of(String id, String xml, List<LLocale> own) {
        var locale = new LLocale(SafeXml.tree(xml));
        Locale lang = Locale.forLanguageTag(id);
        for (int exactness = 0; exactness <= 2; exactness++) {
            for (LLocale overriding : own) {
                if (exactness(overriding, lang) == exactness) {
                    locale = locale.merge(overriding);
                }
            }
        }
        nameSeasons(locale.getTerms());
        return locale;
    }

    /// 0: for all languages; 1: for this language; 2: for this region of it; -1: for another.
    private static int exactness(LLocale overriding, Locale lang) {
        Locale other = overriding.getLang();
        if (other == null || other.getLanguage().isEmpty()) {
            return 0;
        }
        if (!other.getLanguage().equals(lang.getLanguage())) {
            return -1;
        }
        if (other.getCountry().isEmpty()) {
            return 1;
        }
        return other.getCountry().equals(lang.getCountry()) ? 2 : -1;
    }

    private static void nameSeasons(Map<LTerm.Form, Map<String, LTerm>> terms) {
        var words = terms.getOrDefault(LTerm.Form.LONG, Map.of());
        for (int season = 1; season <= SEASONS; season++) {
            LTerm term = words.get("season-0" + season);
            if (term != null) {
                String month = "month-" + (12 + season);
                terms.get(LTerm.Form.LONG).put(month, term);
                terms.computeIfAbsent(LTerm.Form.SHORT, _ -> new HashMap<>()).put(month, term);
            }
        }
    }
}
