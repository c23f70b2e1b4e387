package org.ibid.csl.locale;

import java.util.HashMap;
import java.util.Map;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// What one `locale` element says, of a file or of a style, as tables. Immutable; the layers of files are made
/// once and shared by all styles.
final class LocaleLayer {

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Xml> dates = HashMap.newHashMap(2);
    private final @Nullable Ordinals ordinals;
    private final LongOrdinals longOrdinals;
    private final @Nullable Boolean punctuationInQuote;
    private final @Nullable Boolean onlyFirstDayIsOrdinal;

    private LocaleLayer(Xml locale) {
        var suffixes = new Ordinals.Building();
        var numerals = new LongOrdinals();
        for (Xml group : locale.children("terms")) {
            for (Xml term : group.children("term")) {
                add(term, suffixes, numerals);
            }
        }
        for (Xml date : locale.children("date")) {
            dates.putIfAbsent(date.attribute("form", "text"), date);
        }
        ordinals = suffixes.built();
        longOrdinals = numerals;
        punctuationInQuote = option(locale, "punctuation-in-quote");
        onlyFirstDayIsOrdinal = option(locale, "limit-day-ordinals-to-day-1");
    }

    /// The layer of a `locale` element.
    static LocaleLayer of(Xml locale) {
        return new LocaleLayer(locale);
    }

    private void add(Xml element, Ordinals.Building suffixes, LongOrdinals numerals) {
        String name = element.attribute("name", "");
        if (name.startsWith("ordinal")) {
            suffixes.add(name, element);
        } else if (name.startsWith("long-ordinal-")) {
            numerals.add(name, element);
        }
        if (element.attribute("gender-form") == null) {
            terms.computeIfAbsent(name, _ -> new Term()).add(element);
        }
    }

    private static @Nullable Boolean option(Xml locale, String name) {
        for (Xml options : locale.children("style-options")) {
            String value = options.attribute(name);
            if (value != null) {
                return value.equals("true");
            }
        }
        return null;
    }

    static Gender gender(@Nullable String value) {
        return switch (value) {
            case "feminine" -> Gender.FEMININE;
            case "masculine" -> Gender.MASCULINE;
            case null, default -> Gender.NEUTER;
        };
    }

    @Nullable
    Term term(String name) {
        return terms.get(name);
    }

    @Nullable
    Xml date(String form) {
        return dates.get(form);
    }

    /// All ordinal terms of the layer; null if it has none.
    @Nullable
    Ordinals ordinals() {
        return ordinals;
    }

    LongOrdinals longOrdinals() {
        return longOrdinals;
    }

    @Nullable
    Boolean punctuationInQuote() {
        return punctuationInQuote;
    }

    @Nullable
    Boolean onlyFirstDayIsOrdinal() {
        return onlyFirstDayIsOrdinal;
    }
}
