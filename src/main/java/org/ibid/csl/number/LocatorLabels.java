package org.ibid.csl.number;

import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.jspecify.annotations.Nullable;

/// The labels of locators as people type them into a value: "p.", "figs.", in any language whose terms say so.
final class LocatorLabels {

    /// The locators of CSL 1.0.2 (appendix II, "Locators"); `page` first, as it is the most frequent.
    private static final List<String> NAMES = List.of(
            "page",
            "volume",
            "chapter",
            "figure",
            "folio",
            "line",
            "note",
            "number",
            "section",
            "paragraph",
            "part",
            "column",
            "verse",
            "table",
            "equation",
            "book",
            "issue",
            "opus",
            "appendix",
            "act",
            "article-locator",
            "canon",
            "elocation",
            "rule",
            "scene",
            "sub-verbo",
            "supplement",
            "timestamp",
            "title-locator",
            "version");

    private static final List<TermForm> TYPED = List.of(TermForm.SHORT, TermForm.LONG, TermForm.SYMBOL);

    private LocatorLabels() {}

    /// The locator a word is the label of; null if it is none.
    static @Nullable String named(String typed, CslLocale locale) {
        for (String name : NAMES) {
            if (form(name, typed, locale) != null) {
                return name;
            }
        }
        return null;
    }

    /// A label typed within a value, in the number that its own run asks for; as typed if it is no label.
    static String printed(String typed, boolean plural, CslLocale locale) {
        String name = named(typed, locale);
        TermForm form = name == null ? null : form(name, typed, locale);
        String term = form == null ? null : locale.term(name, form, plural);
        return term == null ? typed : term;
    }

    private static @Nullable TermForm form(String name, String typed, CslLocale locale) {
        for (TermForm form : TYPED) {
            if (typed.equals(locale.term(name, form, false)) || typed.equals(locale.term(name, form, true))) {
                return form;
            }
        }
        return null;
    }
}
