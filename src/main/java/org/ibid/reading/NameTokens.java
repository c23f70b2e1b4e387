package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a list of names apart, before [Names] tells which of its pieces are whose.
final class NameTokens {

    private static final Pattern ET_AL = Pattern.compile(
            "(?i),?\\s*+(?:&|and)?\\s*+\\b(?:et\\.?\\s*al\\b\\.?|and others|u\\.\\s?a\\.)|,?\\s*…\\s*&?");
    private static final Pattern ROLE =
            Pattern.compile("(?i)[,(\\s]*\\b(?:eds?|editors?|hrsg|trans|translators?|comps?)\\b\\.?\\)?[.,]?\\s*$");
    private static final Pattern AND =
            Pattern.compile("\\s*+,?\\s*+(?:&|\\band\\b|\\bund\\b|\\bwith\\b|\\bet\\b(?!\\.?\\s*al))\\s+");
    private static final Pattern LAST_INITIAL = Pattern.compile("(?:^|[\\s.-])\\p{Lu}\\p{Ll}?\\.$");
    private static final Pattern AND_WORD = Pattern.compile("&|[auw](?:nd|ith)|et");
    private static final Pattern OTHERS = Pattern.compile("al\\b|AL\\b|others|…|u\\.\\s?a\\.");
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    private static final int LONGEST_ROLE = 24;

    private NameTokens() {}

    private static String role(String names) {
        int end = Math.max(0, names.length() - LONGEST_ROLE);
        return names.substring(0, end) + ROLE.matcher(names.substring(end)).replaceFirst("");
    }

    /// Without markup, roles, "et al." and the punctuation behind the list.
    static String cleaned(String text) {
        String clean = Plain.unmarked(text).strip();
        clean = role(clean);
        clean = OTHERS.matcher(clean).find() ? ET_AL.matcher(clean).replaceAll("") : clean;
        clean = withoutEnd(clean);
        return clean.endsWith(".") && !LAST_INITIAL.matcher(clean).find()
                ? clean.substring(0, clean.length() - 1)
                : clean;
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || ",;:".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /// What stands between its commas and its "and".
    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        String listed = AND_WORD.matcher(text).find() ? AND.matcher(text).replaceAll(", ") : text;
        for (String part : COMMA.split(listed)) {
            String token = part.strip();
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
