package org.ibid.identity;

import java.util.List;

/// Whether one name abbreviates another, by what ISO 4 allows: words are cut behind their beginning ("Hist.")
/// or drawn together ("Natl."), none is left out but small ones, and their order stays. Acronyms besides, which
/// lists have.
final class Abbreviation {

    /// No name that is abbreviated has more.
    private static final int MOST_WORDS = 30;

    private Abbreviation() {}

    /// @param shorter the telling words of a name; `longer`, those of the other
    static boolean is(List<String> shorter, List<String> longer) {
        if (shorter.size() > longer.size() || longer.size() > MOST_WORDS) {
            return false;
        }
        var reached = new boolean[shorter.size() + 1][longer.size() + 1];
        reached[0][0] = true;
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                if (reached[i][j]) {
                    step(shorter.get(i), longer, j, reached[i + 1]);
                }
            }
        }
        return reached[shorter.size()][longer.size()];
    }

    /// Marks how far in `longer` the words before `j` and this one reach.
    private static void step(String word, List<String> longer, int j, boolean[] reached) {
        var full = longer.get(j);
        reached[j + 1] |= is(word, full) || is(full, word);
        int after = j + word.length();
        if (word.length() > 1 && after <= longer.size() && word.equals(Letters.initials(longer.subList(j, after)))) {
            reached[after] = true;
        }
    }

    /// Whether a word abbreviates one: "Hist.", "Natl.", "J.".
    static boolean is(String word, String full) {
        if (full.startsWith(word)) {
            return true;
        }
        return word.length() > 2
                && word.length() < full.length()
                && word.charAt(0) == full.charAt(0)
                && isSubsequence(word, full);
    }

    private static boolean isSubsequence(String letters, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < letters.length(); i++) {
            at += full.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
