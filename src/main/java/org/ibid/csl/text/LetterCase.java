package org.ibid.csl.text;

import java.util.Locale;

/// Applies a [TextCase] to text with signs of [Mark] in it: text between [Mark#NOCASE] and its end stays as it is,
/// and so do addresses.
final class LetterCase {

    private LetterCase() {}

    static String of(String text, TextCase textCase) {
        return switch (textCase) {
            case NONE -> text;
            case LOWERCASE -> mapped(text, part -> part.toLowerCase(Locale.ROOT));
            case UPPERCASE -> mapped(text, part -> part.toUpperCase(Locale.ROOT));
            case LOWERCASE_TURKIC -> mapped(text, part -> part.toLowerCase(TURKISH));
            case UPPERCASE_TURKIC -> mapped(text, part -> part.toUpperCase(TURKISH));
            case UPPERCASE_GREEK -> mapped(text, GreekCapitals::of);
            case CAPITALIZE_FIRST -> new Words(text).withFirstCapital();
            case CAPITALIZE_ALL -> new Words(text).withCapitals();
            case SENTENCE -> new Words(text).asSentence();
            case TITLE -> TitleCase.of(text);
        };
    }

    private static final Locale TURKISH = Locale.of("tr");

    private interface Mapping {
        String of(String part);
    }

    private static String mapped(String text, Mapping mapping) {
        if (text.indexOf(Mark.NOCASE) < 0 && text.indexOf(Mark.LINK) < 0) {
            return mapping.of(text);
        }
        var mapped = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int kept = keptFrom(text, at);
            int end = endOfKept(text, kept);
            mapped.append(mapping.of(text.substring(at, kept))).append(text, kept, end);
            at = end;
        }
        return mapped.toString();
    }

    private static int keptFrom(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != Mark.NOCASE && text.charAt(at) != Mark.LINK) {
            at++;
        }
        return at;
    }

    /// The index after what begins here and keeps its case.
    static int endOfKept(String text, int start) {
        if (start >= text.length()) {
            return start;
        }
        if (text.charAt(start) == Mark.LINK) {
            return text.indexOf(Mark.LINK_TEXT, start) + 1;
        }
        int depth = 0;
        int at = start;
        do {
            char c = text.charAt(at++);
            depth += c == Mark.NOCASE ? 1 : c == Mark.NOCASE_END ? -1 : 0;
        } while (depth > 0 && at < text.length());
        return at;
    }

    /// A text without its periods.
    static String withoutPeriods(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        boolean isAddress = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isAddress = c == Mark.LINK || isAddress && c != Mark.LINK_TEXT;
            if (c != '.' || isAddress) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
