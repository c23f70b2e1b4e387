package org.ibid.exchange.bibtex;

import java.util.ArrayList;
import java.util.List;

/// Takes a field of names apart where no braces hold it together.
final class NameWords {

    private NameWords() {}

    /// The names between "and", in any case.
    static List<String> names(String latex) {
        var names = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && (c == 'a' || c == 'A') && isAnd(latex, i)) {
                add(names, latex.substring(start, i));
                start = i + 3;
                i += 2;
            }
        }
        add(names, latex.substring(start));
        return names;
    }

    private static boolean isAnd(String latex, int i) {
        return latex.regionMatches(true, i, "and", 0, 3)
                && (i == 0 || Character.isWhitespace(latex.charAt(i - 1)))
                && (i + 3 == latex.length() || Character.isWhitespace(latex.charAt(i + 3)));
    }

    private static void add(List<String> names, String name) {
        String bare = name.strip();
        if (!bare.isEmpty() && !bare.equals(",")) {
            names.add(bare);
        }
    }

    /// The parts between separators.
    static List<String> split(String latex, char separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            quoted ^= c == '"' && depth == 0 && (i == 0 || latex.charAt(i - 1) != '\\');
            if (c == separator && depth == 0 && !quoted) {
                parts.add(latex.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(latex.substring(start));
        return parts;
    }

    /// The words between spaces and ties.
    static List<String> words(String latex) {
        var words = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= latex.length(); i++) {
            char c = i == latex.length() ? ' ' : latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean gap = Character.isWhitespace(c) || c == '~' && (i == 0 || latex.charAt(i - 1) != '\\');
            if ((gap && depth == 0 || i == latex.length()) && !endsInCommand(latex, start, i)) {
                if (i > start) {
                    words.add(latex.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /// Whether the space before `end` belongs to an accent: `\v Cech`, `\O rsted`.
    private static boolean endsInCommand(String latex, int start, int end) {
        return end - start >= 2
                && end < latex.length()
                && latex.charAt(end) != '~'
                && latex.charAt(end - 2) == '\\'
                && Character.isLetter(latex.charAt(end - 1));
    }

    /// Whether a word is in lower case for BibTeX: its first letter outside braces, or that of a "special character"
    /// (`{\'e}`), is.
    static boolean isLower(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '{' && depth == 0 && i + 1 < word.length() && word.charAt(i + 1) == '\\') {
                return isLowerCommand(word, i + 1);
            }
            if (c == '\\' && depth == 0) {
                return isLowerCommand(word, i);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static boolean isLowerCommand(String word, int backslash) {
        int end = word.indexOf('}', backslash);
        String special = LatexReader.text(word.substring(backslash, end < 0 ? word.length() : end), _ -> {});
        return special.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(Character::isLowerCase);
    }
}
