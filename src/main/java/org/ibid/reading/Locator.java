package org.ibid.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place inside a cited work.
///
/// @param text  the numbers as printed
/// @param label what they count, by its CSL name
/// @param rest  what follows in the text it was read from
record Locator(String text, String label, String rest) {

    private static final String NUMBERS =
            "[ivxlc\\d]{1,6}[a-z]?(?:\\s*[-–—,&]\\s*\\d{1,6}(?!\\d|-\\d)){0,4}(?:\\s?ff?\\.?)?";
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^\\s*[,:;]?\\s*(?<label>(?-i:S|Bl|[сС]|[сС]тр)\\.|Seiten?|págs?\\.|pp?\\.?|pages?|pgs?\\.?|ch(?:ap(?:ter)?)?s?\\.?|sec(?:tion|t)?s?\\.?|§§?|para(?:graph)?s?\\.?|¶|"
                    + "vol(?:ume)?s?\\.?|fig(?:ure)?s?\\.?|tables?|nn?\\.|notes?|lines?|art(?:icle)?s?\\.?|app(?:endix)?\\.?)\\s*(?<numbers>"
                    + NUMBERS + "|[A-Z]\\b|[ivxlc]+\\b)(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile(
            "^\\s*[,:.]?\\s*(?<numbers>\\d{1,5}(?:\\s*[-–—,]\\s*\\d{1,5}){0,4})(?![\\d\\p{L}])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern OUTSIDE =
            Pattern.compile("^,?\\s*(?:pp?\\.|pages?)\\s*(\\d{1,5}(?:\\s*[-–—]\\s*\\d{1,5})?)(\\))?");

    private static final Set<String> PAGES = Set.of("s", "seite", "seiten", "bl", "с", "стр");

    static Optional<Locator> in(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return Optional.of(new Locator(
                    tidy(labelled.group("numbers")), name(labelled.group("label")), labelled.group("rest")));
        }
        Matcher bare = BARE.matcher(text);
        return bare.matches()
                ? Optional.of(new Locator(tidy(bare.group("numbers")), "page", bare.group("rest")))
                : Optional.empty();
    }

    /// The end of a locator printed behind the closing bracket: "(Javaid, 2020), pp. 3-4)".
    static Optional<Locator> outside(String text) {
        Matcher at = OUTSIDE.matcher(text);
        return at.find()
                ? Optional.of(new Locator(tidy(at.group(1)), "page", text.substring(at.end())))
                : Optional.empty();
    }

    private static String tidy(String numbers) {
        return numbers.replaceAll("\\s*([-–—])\\s*", "$1")
                .replace('—', '-')
                .replace('–', '-')
                .strip();
    }

    private static String name(String label) {
        String word = label.toLowerCase(Locale.ROOT).replace(".", "");
        if (word.startsWith("para") || word.equals("¶")) {
            return "paragraph";
        }
        if (word.startsWith("p") || PAGES.contains(word)) {
            return "page";
        }
        if (word.startsWith("ch")) {
            return "chapter";
        }
        if (word.startsWith("sec") || word.startsWith("§")) {
            return "section";
        }
        if (word.startsWith("vol")) {
            return "volume";
        }
        if (word.startsWith("fig")) {
            return "figure";
        }
        if (word.startsWith("n")) {
            return "note";
        }
        return word.startsWith("t")
                ? "table"
                : word.startsWith("l") ? "line" : word.startsWith("app") ? "appendix" : "article";
    }
}
