package org.ibid.reading.cited;

import java.util.Set;
import java.util.regex.Pattern;

/// Pandoc's citations (manual, "Citation syntax"): `@` and a key, not behind a letter or a digit and not in code. A key
/// begins with a letter, a digit or `_` and may have single marks inside; in braces it may be anything. Quarto's cross
/// references (`@fig-plot`) are none.
final class MarkdownCites {

    private static final String INSIDE = ":.#$%&-+?<>~/";

    private static final Set<String> CROSS_REFERENCES = Set.of(
            "fig", "tbl", "lst", "tip", "nte", "wrn", "imp", "cau", "thm", "lem", "cor", "prp", "cnj", "def", "exm",
            "exr", "sol", "rem", "alg", "sec", "eq");

    /// More than the longest key that a library gives.
    private static final int LONGEST_KEY = 500;

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    private MarkdownCites() {}

    static void read(String text, CitedKeys.Found found) {
        String fence = "";
        for (String line : text.split("\\R")) {
            var begins = FENCE.matcher(line);
            boolean isFence = begins.matches();
            if (fence.isEmpty() && isFence) {
                fence = begins.group(1);
            } else if (!fence.isEmpty()) {
                fence = isFence && closes(line, fence) ? "" : fence;
            } else {
                line(line, found);
            }
        }
    }

    private static boolean closes(String line, String fence) {
        String bare = line.strip();
        return bare.length() >= fence.length() && bare.chars().allMatch(character -> character == fence.charAt(0));
    }

    private static void line(String line, CitedKeys.Found found) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '`') {
                at = afterCode(line, at);
            } else if (c == '\\') {
                at += 2;
            } else if (c == '@' && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))) {
                at = key(line, at + 1, found);
            } else {
                at++;
            }
        }
    }

    private static int afterCode(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        int close = line.indexOf(line.substring(at, end), end);
        return close < 0 ? end : close + (end - at);
    }

    private static int key(String line, int start, CitedKeys.Found found) {
        if (start < line.length() && line.charAt(start) == '{') {
            int close = line.indexOf('}', start, Math.min(line.length(), start + LONGEST_KEY));
            if (close > 0) {
                found.key(line.substring(start + 1, close));
                return close + 1;
            }
        }
        if (start < line.length() && line.charAt(start) == '*') {
            found.key("*");
            return start + 1;
        }
        int end = start;
        while (end < line.length() && isOfKey(line, end, start)) {
            end++;
        }
        String key = line.substring(start, end);
        if (!CROSS_REFERENCES.contains(key.replaceFirst("-.*", "")) || key.indexOf('-') < 0) {
            found.key(key);
        }
        return Math.max(end, start);
    }

    /// A mark counts only between letters or digits.
    private static boolean isOfKey(String line, int at, int start) {
        char c = line.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
            return true;
        }
        return at > start
                && INSIDE.indexOf(c) >= 0
                && at + 1 < line.length()
                && (Character.isLetterOrDigit(line.charAt(at + 1)) || line.charAt(at + 1) == '_');
    }
}
