package org.ibid.library.audit;

import java.util.Map;

/// Letters with marks that Unicode does not decompose (NFKD), as their bare letters.
final class Undecomposed {

    private static final Map<Character, String> BARE = Map.of(
            'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ', "oe", 'ħ', "h", 'ı', "i");

    private Undecomposed() {}

    /// A lower-case text with such letters replaced.
    static String replaced(String lower) {
        var bare = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            bare.append(BARE.getOrDefault(c, String.valueOf(c)));
        }
        return bare.toString();
    }
}
