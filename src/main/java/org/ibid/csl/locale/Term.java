package org.ibid.csl.locale;

import java.util.List;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// A term as one `locale` element defines it: its forms, singular and plural, and the gender it gives the noun.
final class Term {

    private final @Nullable String[] singular = new String[TermForm.values().length];
    private final @Nullable String[] plural = new String[TermForm.values().length];
    private @Nullable Gender gender;

    /// Takes in one `term` element. Called while a layer is being built, never after.
    void add(Xml element) {
        int form = TermForm.of(element.attribute("form")).ordinal();
        String one = element.child("single").map(Xml::text).orElseGet(() -> text(element));
        singular[form] = one;
        plural[form] = element.child("multiple").map(Xml::text).orElse(one);
        if (form == TermForm.LONG.ordinal() && element.attribute("gender") != null) {
            gender = LocaleLayer.gender(element.attribute("gender"));
        }
    }

    /// Locale files lay terms out over lines; a term whose text is only white space keeps it, as a style means it.
    private static String text(Xml element) {
        String text = element.text();
        boolean isLaidOut = text.indexOf('\n') >= 0;
        return isLaidOut ? text.strip() : text;
    }

    @Nullable
    String text(TermForm form, boolean asPlural) {
        return asPlural ? plural[form.ordinal()] : singular[form.ordinal()];
    }

    /// The gender; null if this layer says nothing of it.
    @Nullable
    Gender gender() {
        return gender;
    }

    /// The forms that stand in for a form, itself first (CSL 1.0.2, "Terms").
    static List<TermForm> standIns(TermForm form) {
        return switch (form) {
            case LONG -> List.of(TermForm.LONG);
            case SHORT -> List.of(TermForm.SHORT, TermForm.LONG);
            case VERB -> List.of(TermForm.VERB, TermForm.LONG);
            case VERB_SHORT -> List.of(TermForm.VERB_SHORT, TermForm.VERB, TermForm.LONG);
            case SYMBOL -> List.of(TermForm.SYMBOL, TermForm.SHORT, TermForm.LONG);
        };
    }
}
