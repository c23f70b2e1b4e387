package org.ibid.reading.file;

import java.text.Normalizer;
import java.util.Map;

/// LaTeX's commands for accents and for letters and signs.
final class LatexLetters {

    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('\'', "\u0301"),
            Map.entry('`', "\u0300"),
            Map.entry('^', "\u0302"),
            Map.entry('"', "\u0308"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('.', "\u0307"),
            Map.entry('c', "\u0327"),
            Map.entry('v', "\u030c"),
            Map.entry('u', "\u0306"),
            Map.entry('H', "\u030b"),
            Map.entry('k', "\u0328"),
            Map.entry('r', "\u030a"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("S", "§"),
            Map.entry("textbar", "|"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("newblock", " "),
            Map.entry("quad", " "),
            Map.entry("par", "\n\n"),
            Map.entry("textquoteright", "’"),
            Map.entry("and", ", "));

    private LatexLetters() {}

    static boolean isAccent(String name) {
        return name.length() == 1 && ACCENTS.containsKey(name.charAt(0));
    }

    /// @param letter in LaTeX, which may be a dotless one
    static String accented(String name, String letter) {
        String bare = letter.replace("\\i", "i").replace("\\j", "j");
        return Normalizer.normalize(bare + ACCENTS.get(name.charAt(0)), Normalizer.Form.NFC);
    }

    static boolean isOne(String name) {
        return LETTERS.containsKey(name);
    }

    /// What a letter's command prints, in LaTeX.
    static String of(String name) {
        return LETTERS.getOrDefault(name, "");
    }
}
