package org.ibid.identity;

import java.util.List;
import java.util.Set;

/// Whether letters are the acronym of an organisation's name.
///
/// Every word gives its first letter, but small words need not ("BfS", "NATO"), nor the word behind "co" ("OECD" of
/// "Organisation for Economic Co-operation and Development"), nor what follows an "of" ("FAO" of "... of the United
/// Nations").
final class Acronym {

    private static final int LEAST = 2;

    /// The acronyms of organisations are hardly longer, and a name that is no acronym is soon done with.
    private static final int MOST = 12;

    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "and", "for", "on", "in", "to", "a", "de", "du", "des", "la", "le", "les", "et", "der", "die",
            "und", "fur", "el", "los", "las", "y", "e", "di", "do", "da");

    private Acronym() {}

    /// @param letters folded, without spaces
    /// @param words   of the name, folded
    static boolean is(String letters, List<String> words) {
        if (letters.length() < LEAST || letters.length() > MOST || words.size() < letters.length()) {
            return false;
        }
        var given = new boolean[letters.length() + 1];
        given[0] = true;
        for (int i = 0; i < words.size(); i++) {
            if (given[letters.length()] && words.get(i).equals("of")) {
                return true;
            }
            give(words.get(i), i > 0 && mayBeSilent(words, i), letters, given);
        }
        return given[letters.length()];
    }

    private static boolean mayBeSilent(List<String> words, int word) {
        return SMALL_WORDS.contains(words.get(word)) || words.get(word - 1).equals("co");
    }

    /// @param given for each number of letters whether the words so far can have given just these
    private static void give(String word, boolean mayBeSilent, String letters, boolean[] given) {
        for (int count = letters.length(); count >= 0; count--) {
            boolean gives = count > 0 && given[count - 1] && word.charAt(0) == letters.charAt(count - 1);
            given[count] = gives || given[count] && mayBeSilent;
        }
    }
}
