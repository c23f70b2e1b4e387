package org.ibid.csl.name;

import org.ibid.csl.xml.Xml;

/// When a list of names is cut, and to how many (CSL 1.0.2, "Name", `et-al-min` to `et-al-use-last`).
///
/// @param min                how many names a list has at least that is cut; -1 if none is
/// @param useFirst           how many of them are shown
/// @param subsequentMin      the same for later cites of a work
/// @param subsequentUseFirst the same for later cites of a work
/// @param useLast            whether the last name ends the list, after an ellipsis
record EtAlRule(int min, int useFirst, int subsequentMin, int subsequentUseFirst, boolean useLast) {

    static EtAlRule of(NameOptions options) {
        int min = options.number("et-al-min");
        int useFirst = options.number("et-al-use-first");
        int subsequentMin = options.number("et-al-subsequent-min");
        int subsequentUseFirst = options.number("et-al-subsequent-use-first");
        return new EtAlRule(
                min,
                useFirst,
                subsequentMin < 0 ? min : subsequentMin,
                subsequentUseFirst < 0 ? useFirst : subsequentUseFirst,
                options.is("et-al-use-last"));
    }

    /// With the options of a sort key, which hold for later cites too (CSL 1.0.2, "Sorting", `names-min`...).
    EtAlRule forSorting(Xml key) {
        int keyMin = NameOptions.numberOf(key.attribute("names-min"));
        int keyUseFirst = NameOptions.numberOf(key.attribute("names-use-first"));
        String keyUseLast = key.attribute("names-use-last");
        return new EtAlRule(
                keyMin < 1 ? min : keyMin,
                keyUseFirst < 0 ? useFirst : keyUseFirst,
                keyMin < 1 ? subsequentMin : keyMin,
                keyUseFirst < 0 ? subsequentUseFirst : keyUseFirst,
                keyUseLast == null ? useLast : keyUseLast.equals("true"));
    }

    /// How many names stand before "et al." or the ellipsis; all of them if the list is not cut. Before an
    /// ellipsis `et-al-use-first` counts as two less than `et-al-min` at most, as the specification asks
    /// styles to have it.
    ///
    /// @param wanted how many are to be shown at least, if the list is cut
    int shown(int names, int wanted, boolean subsequent) {
        int least = subsequent ? subsequentMin : min;
        int asked = subsequent ? subsequentUseFirst : useFirst;
        int first = useLast && names - asked >= 2 ? Math.min(asked, Math.max(1, least - 2)) : asked;
        if (least < 0 || asked < 0 || names < least || first >= names) {
            return names;
        }
        int most = useLast && first <= names - 2 ? names - 2 : names;
        return Math.clamp(wanted, first, most);
    }

    /// Whether a list that is cut so ends with its last name: it has to be at least two names longer.
    boolean endsWithLast(int names, int shown) {
        return useLast && shown > 0 && names - shown >= 2;
    }
}
