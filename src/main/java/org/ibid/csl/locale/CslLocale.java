package org.ibid.csl.locale;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ibid.csl.text.Quotes;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// A locale with a style's own overrides and all fallbacks resolved (CSL 1.0.2, "Locale" and "Locale Fallback").
/// Immutable, thread-safe.
public final class CslLocale {

    private final String id;
    private final LocaleLayer[] layers;
    private final @Nullable Ordinals ordinals;
    private final Quotes quotes;
    private final boolean onlyFirstDayIsOrdinal;
    private final String pageRangeDelimiter;
    private final String ampersand;

    private CslLocale(String id, List<LocaleLayer> layers) {
        this.id = requireNonNull(id, "id");
        this.layers = layers.toArray(LocaleLayer[]::new);
        ordinals = first(LocaleLayer::ordinals);
        onlyFirstDayIsOrdinal = Boolean.TRUE.equals(first(LocaleLayer::onlyFirstDayIsOrdinal));
        quotes = new Quotes(
                mark("open-quote", "“"),
                mark("close-quote", "”"),
                mark("open-inner-quote", "‘"),
                mark("close-inner-quote", "’"),
                Boolean.TRUE.equals(first(LocaleLayer::punctuationInQuote)));
        pageRangeDelimiter = mark("page-range-delimiter", "–");
        String and = term("and", TermForm.SYMBOL, false);
        ampersand = and == null || and.isEmpty() ? "&" : and;
    }

    /// Reads all layers anew: for locales at hand. Styles get theirs from [LocaleFiles#locale], which reads each
    /// file once for all of them.
    ///
    /// @param id     a language tag: `en-US`
    /// @param layers `locale` elements, the most particular first: the style's own for this dialect, for this
    ///               language, for all; then the files of the dialect, of its primary dialect, and `en-US`
    public static CslLocale of(String id, List<Xml> layers) {
        return ofLayers(id, layers.stream().map(LocaleLayer::of).toList());
    }

    static CslLocale ofLayers(String id, List<LocaleLayer> layers) {
        return new CslLocale(id, new ArrayList<>(layers));
    }

    /// What the most particular layer says that says anything.
    private <T> @Nullable T first(Function<LocaleLayer, @Nullable T> says) {
        for (LocaleLayer layer : layers) {
            T said = says.apply(layer);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private String mark(String term, String otherwise) {
        String mark = term(term, TermForm.LONG, false);
        return mark == null ? otherwise : mark;
    }

    public String id() {
        return id;
    }

    /// A term in a form; in its absence in the form that stands in for it (`verb-short` → `verb` → `long`,
    /// `symbol` → `short` → `long`). Null if the locale does not define it; empty if it defines it as empty.
    public @Nullable String term(String name, TermForm form, boolean plural) {
        for (TermForm each : Term.standIns(form)) {
            for (LocaleLayer layer : layers) {
                Term term = layer.term(name);
                String text = term == null ? null : term.text(each, plural);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /// The gender of the noun a term is (attribute `gender` of its long form); neuter if no layer says one.
    public Gender gender(String term) {
        for (LocaleLayer layer : layers) {
            Term defined = layer.term(term);
            if (defined != null && defined.gender() != null) {
                return defined.gender();
            }
        }
        return Gender.NEUTER;
    }

    /// A number as an ordinal of this language: "1st" (CSL 1.0.2, "Ordinal Suffixes").
    ///
    /// @param number not negative
    public String ordinal(int number, Gender gender) {
        return ordinals == null ? Integer.toString(number) : number + ordinals.suffix(number, gender);
    }

    /// "first" to "tenth", and as [#ordinal] beyond.
    public String longOrdinal(int number, Gender gender) {
        if (number < 1 || number > LongOrdinals.LAST) {
            return ordinal(number, gender);
        }
        String word = first(layer -> layer.longOrdinals().get(number, gender));
        return word == null ? ordinal(number, gender) : word;
    }

    /// The localized date format (`date` element with its parts) of a form, `text` or `numeric`.
    public Optional<Xml> date(String form) {
        return Optional.ofNullable(first(layer -> layer.date(form)));
    }

    public Quotes quotes() {
        return quotes;
    }

    /// What stands between the numbers of a range (term `page-range-delimiter`); an en dash if the locale has
    /// none.
    public String pageRangeDelimiter() {
        return pageRangeDelimiter;
    }

    /// The symbol of the term `and`; `&` if the locale has none.
    public String ampersand() {
        return ampersand;
    }

    /// Whether only the first day of a month is an ordinal (`limit-day-ordinals-to-day-1`).
    public boolean onlyFirstDayIsOrdinal() {
        return onlyFirstDayIsOrdinal;
    }

    public enum TermForm {
        LONG,
        SHORT,
        VERB,
        VERB_SHORT,
        SYMBOL;

        /// Of the attribute `form`; `long` if it is absent.
        public static TermForm of(@Nullable String value) {
            return switch (value) {
                case "short" -> SHORT;
                case "verb" -> VERB;
                case "verb-short" -> VERB_SHORT;
                case "symbol" -> SYMBOL;
                case null, default -> LONG;
            };
        }
    }

    public enum Gender {
        NEUTER,
        FEMININE,
        MASCULINE
    }
}
