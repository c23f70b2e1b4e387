package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a list of names apart, before [Names] tells which of its pieces are whose.
final class NameTokens {

    private static final Pattern ET_AL = Pattern.compile(
            "(?i),?\\s*+(?:&|and)?\\s*+\\b(?:et\\.?\\s*al\\b\\.?|and others|u\\.\\s?a\\.|(?<=\\s)и др\\.|y otros|et autres)|,?\\s*…\\s*&?");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)[,(\\s]*\\b(?:eds?|editors?|hrsg|trans|translators?|comps?|cartographers?|inventors?)\\b\\.?\\)?[.,]?\\s*$");
    private static final Pattern AND =
            Pattern.compile("\\s*+,?\\s*+(?:&|\\band\\b|\\bund\\b|\\bwith\\b|\\bet\\b(?!\\.?\\s*al))\\s+");
    private static final Pattern LAST_INITIAL = Pattern.compile("(?:^|[\\s.-])\\p{Lu}\\p{Ll}?\\.$");
    private static final Pattern SHORT_AND = Pattern.compile("\\s(?:y|e|i|и)\\s(?=\\p{Lu})");
    private static final List<String> AND_WORDS = List.of("&", "and", "und", "with", "et");
    private static final Pattern OTHERS = Pattern.compile("al\\b|AL\\b|others|…|u\\.\\s?a\\.|и др|otros|autres");
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    private static final int LONGEST_ROLE = 24;
    private static final int LONGEST_INITIAL = 8;

    private NameTokens() {}

    private static String role(String names) {
        int end = Math.max(0, names.length() - LONGEST_ROLE);
        String tail = names.substring(end);
        return mayBeRole(tail.toLowerCase(Locale.ROOT))
                ? names.substring(0, end) + ROLE.matcher(tail).replaceFirst("")
                : names;
    }

    private static boolean mayBeRole(String tail) {
        return tail.contains("ed")
                || tail.contains("hrsg")
                || tail.contains("trans")
                || tail.contains("comp")
                || tail.contains("cartog")
                || tail.contains("invent");
    }

    /// Without markup, roles, "et al." and the punctuation behind the list.
    static String cleaned(String text) {
        String clean = parted(Plain.unmarked(text).strip());
        clean = role(clean);
        clean = OTHERS.matcher(clean).find() ? ET_AL.matcher(clean).replaceAll("") : clean;
        clean = withoutEnd(clean);
        return clean.endsWith(".") && !endsInInitial(clean) ? clean.substring(0, clean.length() - 1) : clean;
    }

    /// With a semicolon for a slash, and for an "and" of one letter ("y", "e", "i", "и") that joins two names and not
    /// the parts of one ("Ortega y Gasset").
    private static String parted(String text) {
        String slashed = text.contains(" / ") ? text.replace(" / ", "; ") : text;
        Matcher and = SHORT_AND.matcher(slashed);
        var parted = new StringBuilder();
        int from = 0;
        while (and.find()) {
            String before = slashed.substring(from, and.start());
            String after = slashed.substring(and.end()).split("[,;]|" + SHORT_AND.pattern(), 2)[0];
            if (before.indexOf(',') >= 0
                    || before.strip().indexOf(' ') > 0 && after.strip().indexOf(' ') > 0) {
                parted.append(before).append("; ");
                from = and.end();
            }
        }
        return from == 0 ? slashed : parted.append(slashed.substring(from)).toString();
    }

    private static boolean endsInInitial(String text) {
        return LAST_INITIAL
                .matcher(text)
                .useAnchoringBounds(false)
                .useTransparentBounds(true)
                .region(Math.max(0, text.length() - LONGEST_INITIAL), text.length())
                .find();
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || ",:;，：；。、–—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /// Whether a word that joins names has white space behind it: else there is nothing for [#AND] to find.
    private static boolean mayJoin(String text) {
        for (String word : AND_WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int end = at + word.length();
                if (end < text.length() && text.charAt(end) <= ' ') {
                    return true;
                }
            }
        }
        return false;
    }

    /// What stands between its commas and its "and".
    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        String listed = mayJoin(text) ? AND.matcher(text).replaceAll(", ") : text;
        for (String part : COMMA.split(listed)) {
            String token = part.strip();
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
