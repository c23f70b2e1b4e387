package org.ibid.csl.locale;

import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The terms `long-ordinal-01` to `long-ordinal-10` of one `locale` element (CSL 1.0.2, "Long Ordinals").
final class LongOrdinals {

    static final int LAST = 10;
    private static final int GENDERS = Gender.values().length;

    private @Nullable String @Nullable [] terms;

    /// Takes in one term. Called while a layer is being built, never after.
    void add(String name, Xml term) {
        String number = name.substring("long-ordinal-".length());
        for (int i = 1; i <= LAST; i++) {
            if (number.equals(i < 10 ? "0" + i : "10")) {
                terms = terms == null ? new String[(LAST + 1) * GENDERS] : terms;
                terms[
                        i * GENDERS
                                + LocaleLayer.gender(term.attribute("gender-form"))
                                        .ordinal()] = term.child("single")
                        .map(Xml::text)
                        .orElse(term.text());
            }
        }
    }

    /// The word of this gender, or the neuter; for a noun without a gender, where there is no neuter, the feminine
    /// (as [Ordinals#suffix]).
    ///
    /// @param number 1 to 10
    /// @return null if the layer has no such term
    @Nullable
    String get(int number, Gender gender) {
        if (terms == null) {
            return null;
        }
        String own = terms[number * GENDERS + gender.ordinal()];
        String neuter = own == null ? terms[number * GENDERS + Gender.NEUTER.ordinal()] : own;
        return neuter == null ? terms[number * GENDERS + Gender.FEMININE.ordinal()] : neuter;
    }
}
