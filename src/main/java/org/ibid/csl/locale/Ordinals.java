package org.ibid.csl.locale;

import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The ordinal suffixes that one `locale` element defines (CSL 1.0.2, "Ordinal Suffixes"). They hold together: a
/// layer that defines any of them replaces all of the layers below. Immutable.
final class Ordinals {

    private static final int GENDERS = Gender.values().length;
    private static final int NUMBERS = 100;

    private final @Nullable String[] whole;
    private final @Nullable String[] twoDigits;
    private final @Nullable String[] lastDigit;
    private final @Nullable String[] others;

    private Ordinals(Building terms) {
        whole = terms.whole;
        twoDigits = terms.twoDigits;
        lastDigit = terms.lastDigit;
        others = terms.others;
    }

    /// The suffix of a number; empty if no term matches. A noun without a gender in a language that has ordinals
    /// of genders only (Portuguese) takes the feminine: it is an edition as a rule.
    String suffix(int number, Gender gender) {
        String suffix = find(number, gender);
        suffix = suffix == null ? find(number, Gender.FEMININE) : suffix;
        return suffix == null ? "" : suffix;
    }

    private @Nullable String find(int number, Gender gender) {
        int twoLast = number % NUMBERS;
        String suffix = number < NUMBERS ? gendered(whole, number, gender) : null;
        suffix = suffix == null ? gendered(twoDigits, twoLast, gender) : suffix;
        suffix = suffix == null ? gendered(lastDigit, twoLast % 10, gender) : suffix;
        return suffix == null ? gendered(others, 0, gender) : suffix;
    }

    private static @Nullable String gendered(@Nullable String[] terms, int number, Gender gender) {
        String own = terms[number * GENDERS + gender.ordinal()];
        return own == null ? terms[number * GENDERS] : own;
    }

    /// Collects the terms of a layer.
    static final class Building {
        private final @Nullable String[] whole = new String[NUMBERS * GENDERS];
        private final @Nullable String[] twoDigits = new String[NUMBERS * GENDERS];
        private final @Nullable String[] lastDigit = new String[10 * GENDERS];
        private final @Nullable String[] others = new String[GENDERS];
        private boolean any;
        private boolean newScheme;

        /// @param name `ordinal` or `ordinal-NN`; anything else that starts so is passed over
        void add(String name, Xml term) {
            int gender = LocaleLayer.gender(term.attribute("gender-form")).ordinal();
            String suffix = term.child("single").map(Xml::text).orElse(term.text());
            if (name.equals("ordinal")) {
                others[gender] = suffix;
                newScheme = true;
                any = true;
            } else if (name.length() == "ordinal-00".length()
                    && Character.isDigit(name.charAt(8))
                    && Character.isDigit(name.charAt(9))) {
                int number = (name.charAt(8) - '0') * 10 + name.charAt(9) - '0';
                table(number, term.attribute("match"))[number * GENDERS + gender] = suffix;
                any = true;
            }
        }

        private @Nullable String[] table(int number, @Nullable String match) {
            return switch (match) {
                case "whole-number" -> whole;
                case "last-two-digits" -> twoDigits;
                case null, default -> number < 10 ? lastDigit : twoDigits;
            };
        }

        /// The suffixes; null if there was no term.
        @Nullable
        Ordinals built() {
            if (!any) {
                return null;
            }
            if (!newScheme && others[0] == null) {
                becomeNew();
            }
            return new Ordinals(this);
        }

        /// CSL 1.0 had `ordinal-01` to `ordinal-04` alone: the fourth for all that do not end in 1, 2 or 3, and
        /// for those that end in 11, 12 and 13.
        private void becomeNew() {
            for (int gender = 0; gender < GENDERS; gender++) {
                String other = lastDigit[4 * GENDERS + gender];
                others[gender] = other;
                for (int teen = 11; teen <= 13; teen++) {
                    twoDigits[teen * GENDERS + gender] = other;
                }
            }
        }
    }
}
