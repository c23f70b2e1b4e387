package org.ibid.identity;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The character references of HTML ("&#233;", "&eacute;", "&lt;i&gt;"), which records from the web often keep.
final class CharacterReferences {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{2,6})|#[xX](\\p{XDigit}{2,5})"
            + "|([A-Za-z])(?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)|([A-Za-z]{2,8}));");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "apos", "'", "rsquo", "'", "lsquo", "'", "szlig", "ss");

    private CharacterReferences() {}

    /// The text with its letters and markup in place of their references; of a letter with a mark that has a name,
    /// only the letter. Other signs become spaces.
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text.replace("&amp;", "&")).replaceAll(CharacterReferences::meant);
    }

    private static String meant(MatchResult reference) {
        if (reference.group(1) != null) {
            return character(Integer.parseInt(reference.group(1)));
        }
        if (reference.group(2) != null) {
            return character(Integer.parseInt(reference.group(2), 16));
        }
        return reference.group(3) != null ? reference.group(3) : NAMED.getOrDefault(reference.group(4), " ");
    }

    private static String character(int number) {
        boolean said = Character.isValidCodePoint(number) && (Character.isLetterOrDigit(number) || number == '\'');
        return said || number == 0x2019 ? Character.toString(number) : " ";
    }
}
