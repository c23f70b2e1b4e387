package org.ibid.csl.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A language tag as styles and items write it (`de`, `de_AT`, `sr-Cyrl-RS`, `en-US-x-sort-ja`), cut to what
/// matters here.
///
/// @param language in lower case
/// @param script   `Cyrl`, or empty
/// @param region   in upper case, or empty
record LanguageTag(String language, String script, String region) {

    /// The dialects that stand for a language where its name does not say it (CSL 1.0.2, "Locale Fallback").
    private static final Map<String, String> PRIMARY = Map.ofEntries(
            Map.entry("af", "af-ZA"),
            Map.entry("bal", "bal-PK"),
            Map.entry("brh", "brh-PK"),
            Map.entry("ca", "ca-AD"),
            Map.entry("cs", "cs-CZ"),
            Map.entry("cy", "cy-GB"),
            Map.entry("da", "da-DK"),
            Map.entry("el", "el-GR"),
            Map.entry("en", "en-US"),
            Map.entry("et", "et-EE"),
            Map.entry("fa", "fa-IR"),
            Map.entry("gl", "gl-ES"),
            Map.entry("he", "he-IL"),
            Map.entry("hi", "hi-IN"),
            Map.entry("ja", "ja-JP"),
            Map.entry("km", "km-KH"),
            Map.entry("ko", "ko-KR"),
            Map.entry("lij", "lij-IT"),
            Map.entry("ms", "ms-MY"),
            Map.entry("nb", "nb-NO"),
            Map.entry("nn", "nn-NO"),
            Map.entry("no", "nb-NO"),
            Map.entry("pa", "pa-PK"),
            Map.entry("sl", "sl-SI"),
            Map.entry("sr", "sr-Cyrl-RS"),
            Map.entry("sv", "sv-SE"),
            Map.entry("uk", "uk-UA"),
            Map.entry("vi", "vi-VN"),
            Map.entry("zh", "zh-CN"));

    /// Of what is no language tag. Tags become names of files, so nothing but letters and digits may get through.
    private static final LanguageTag UNDETERMINED = new LanguageTag("und", "", "");

    static LanguageTag of(String tag) {
        String[] parts = tag.strip().replace('_', '-').split("-");
        if (!isWord(parts)) {
            return UNDETERMINED;
        }
        String script = "";
        String region = "";
        for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
            if (parts[i].length() == 4 && script.isEmpty()) {
                script = parts[i].substring(0, 1).toUpperCase(Locale.ROOT)
                        + parts[i].substring(1).toLowerCase(Locale.ROOT);
            } else if (region.isEmpty() && parts[i].length() <= 3) {
                region = parts[i].toUpperCase(Locale.ROOT);
            }
        }
        return new LanguageTag(parts[0].toLowerCase(Locale.ROOT), script, region);
    }

    private static boolean isWord(String[] parts) {
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign))) {
                return false;
            }
        }
        return parts.length > 0;
    }

    /// The tags of the dialects whose files may hold, the most particular first; before those of the language
    /// without a dialect and of `en-US`.
    List<String> dialects() {
        var tags = new ArrayList<String>(3);
        tags.add(joined(language, script, region));
        if (!script.isEmpty()) {
            tags.add(joined(language, "", region));
        }
        tags.add(PRIMARY.getOrDefault(language, language + "-" + language.toUpperCase(Locale.ROOT)));
        return tags;
    }

    /// How near a style's own `locale` element is: 0 if it is for this dialect, 1 for its language, 2 for all
    /// languages, 3 if it does not hold.
    int rank(String lang) {
        if (lang.isBlank()) {
            return 2;
        }
        LanguageTag other = of(lang);
        if (!other.language.equals(language)) {
            return 3;
        }
        if (other.region.isEmpty() && other.script.isEmpty()) {
            return region.isEmpty() && script.isEmpty() ? 0 : 1;
        }
        return other.equals(this) || isPrimary(other) ? 0 : 3;
    }

    /// Of `de` its primary dialect `de-DE` holds as well.
    private boolean isPrimary(LanguageTag other) {
        return region.isEmpty()
                && script.isEmpty()
                && joined(other.language, other.script, other.region)
                        .equals(PRIMARY.getOrDefault(language, language + "-" + language.toUpperCase(Locale.ROOT)));
    }

    private static String joined(String language, String script, String region) {
        return language + (script.isEmpty() ? "" : "-" + script) + (region.isEmpty() ? "" : "-" + region);
    }
}
