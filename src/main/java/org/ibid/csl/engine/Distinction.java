package org.ibid.csl.engine;

import java.util.List;

/// What is added to the cites of a work so that they cannot be taken for another's (CSL 1.0.2, "Disambiguation").
///
/// @param names        how many names are shown of each name list in the order they are printed; empty for the usual
/// @param givens       of each list, for each name, how much of the given name: 0, 1 or 2 as in
///                     [org.ibid.csl.name.NameShape]
/// @param yearSuffix   from 0 ("a"); -1 for none
/// @param disambiguate how many of the style's `disambiguate` conditions are true
record Distinction(List<Integer> names, List<List<Integer>> givens, int yearSuffix, int disambiguate) {

    static final Distinction NONE = new Distinction(List.of(), List.of(), -1, 0);

    Distinction {
        names = List.copyOf(names);
        givens = List.copyOf(givens);
    }

    Distinction withYearSuffix(int suffix) {
        return new Distinction(names, givens, suffix, disambiguate);
    }

    Distinction withDisambiguate(int conditions) {
        return new Distinction(names, givens, yearSuffix, conditions);
    }

    /// The suffix in letters: a to z, aa, ab...; empty for none.
    String yearSuffixLetters() {
        if (yearSuffix < 0) {
            return "";
        }
        var letters = new StringBuilder(2);
        for (int rest = yearSuffix + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('a' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
