package org.ibid.csl.text;

import org.jspecify.annotations.Nullable;

/// The text cases of CSL 1.0.2 ("Text-case").
public enum TextCase {
    NONE,
    LOWERCASE,
    UPPERCASE,
    CAPITALIZE_FIRST,
    CAPITALIZE_ALL,
    SENTENCE,
    TITLE,
    /// [#LOWERCASE] with `I` becoming `ı`.
    LOWERCASE_TURKIC,
    /// [#UPPERCASE] with `i` becoming `İ`.
    UPPERCASE_TURKIC,
    /// [#UPPERCASE] without accents.
    UPPERCASE_GREEK;

    static TextCase of(@Nullable String value) {
        return switch (value) {
            case "lowercase" -> LOWERCASE;
            case "uppercase" -> UPPERCASE;
            case "capitalize-first" -> CAPITALIZE_FIRST;
            case "capitalize-all" -> CAPITALIZE_ALL;
            case "sentence" -> SENTENCE;
            case "title" -> TITLE;
            case null, default -> NONE;
        };
    }

    /// This case as a language has it: Turkish and Azerbaijani tell `i` and `ı` apart, Greek capitals have no
    /// accents, and title case is for English only.
    ///
    /// @param language a language tag; empty if it is not known, which counts as a language without rules of
    ///                 its own
    public TextCase in(String language) {
        boolean isTurkic = isOf(language, "tr") || isOf(language, "az");
        return switch (this) {
            case LOWERCASE -> isTurkic ? LOWERCASE_TURKIC : this;
            case UPPERCASE -> isTurkic ? UPPERCASE_TURKIC : isOf(language, "el") ? UPPERCASE_GREEK : this;
            case TITLE -> language.isEmpty() || isOf(language, "en") ? this : NONE;
            default -> this;
        };
    }

    private static boolean isOf(String tag, String language) {
        return tag.regionMatches(true, 0, language, 0, 2) && (tag.length() == 2 || "-_".indexOf(tag.charAt(2)) >= 0);
    }
}
