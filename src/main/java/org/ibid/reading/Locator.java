package org.ibid.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place inside a cited work.
///
/// @param text  the numbers as printed
/// @param label what they count, by its CSL name
/// @param rest  what follows in the text it was read from
record Locator(String text, String label, String rest) {

    private static final String NUMBER = "\\d{1,6}(?:\\.\\d{1,4}){0,4}[a-z]?";
    private static final String FURTHER = "(?:\\s*[-–—,&]\\s*\\d{1,6}(?:\\.\\d{1,4}){0,4}(?!\\d|-\\d)){0,4}";
    private static final Pattern LABELLED = Pattern.compile(
            "^\\s*[,:;]?\\s*(?<label>§§?|¶¶?|s\\.\\s?vv?\\.|\\p{L}{1,11}\\.?)\\s*(?<numbers>" + NUMBER + FURTHER
                    + "(?:\\s?ff?\\.?)?(?!\\p{L})|(?<=[\\s.§¶])[ivxlcIVXLC]{1,6}(?!\\p{L})(?:\\s*[-–—]\\s*[ivxlcIVXLC]{1,6}(?!\\p{L}))?"
                    + "|(?<=[\\s.])[A-Z]\\d{0,3}(?![\\p{L}\\d])|\\(" + NUMBER
                    + "\\)|(?<=s\\.\\s?vv?\\.\\s)[“\"‘][^”\"’]{1,40}[”\"’])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile(
            "^\\s*[,:.]?\\s*(?<numbers>\\d{1,5}(?:\\s*[-–—,]\\s*\\d{1,5}){0,4})(?![\\d\\p{L}])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern COUNTED = Pattern.compile(
            "^\\s*[,:]?\\s*第?(?<numbers>\\d{1,5}(?:\\s*[-–—]\\s*\\d{1,5})?)(?<label>[\\p{IsHan}])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern LATER = Pattern.compile("(?<!\\d)(\\d{1,6})\\s*,\\s*(?=(\\d{1,6}))");
    private static final Pattern OUTSIDE =
            Pattern.compile("^,?\\s*(?:pp?\\.|pages?)\\s*(\\d{1,5}(?:\\s*[-–—]\\s*\\d{1,5})?)(\\))?");

    static Optional<Locator> in(String text) {
        return labelled(text).or(() -> counted(text)).or(() -> bare(text));
    }

    /// "p. 4", "Kap. 3", "§ 2.1": numbers that say what they count.
    static Optional<Locator> labelled(String text) {
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches()
                ? LocatorLabels.name(labelled.group("label"))
                        .map(name -> new Locator(tidy(labelled.group("numbers")), name, labelled.group("rest")))
                : Optional.empty();
    }

    /// "第12页": the number before what it counts.
    private static Optional<Locator> counted(String text) {
        Matcher counted = COUNTED.matcher(text);
        return counted.matches()
                ? LocatorLabels.name(counted.group("label"))
                        .map(name -> new Locator(tidy(counted.group("numbers")), name, counted.group("rest")))
                : Optional.empty();
    }

    private static Optional<Locator> bare(String text) {
        Matcher bare = BARE.matcher(text);
        return bare.matches()
                ? Optional.of(new Locator(tidy(bare.group("numbers")), "page", bare.group("rest")))
                : Optional.empty();
    }

    /// Without those numbers behind a comma that are smaller than the one before, and cannot be places of the same
    /// work:
    /// in "[1, pp. 3-4, 2]" the last is another work.
    Locator ascending() {
        Matcher later = LATER.matcher(text);
        while (later.find()) {
            if (Integer.parseInt(later.group(1)) >= Integer.parseInt(later.group(2))) {
                int end = later.end(1);
                return new Locator(text.substring(0, end), label, text.substring(end) + rest);
            }
        }
        return this;
    }

    /// The end of a locator printed behind the closing bracket: "(Javaid, 2020), pp. 3-4)".
    static Optional<Locator> outside(String text) {
        Matcher at = OUTSIDE.matcher(text);
        return at.find()
                ? Optional.of(new Locator(tidy(at.group(1)), "page", text.substring(at.end())))
                : Optional.empty();
    }

    private static String tidy(String numbers) {
        return numbers.replaceAll("^\\((.*)\\)$", "$1")
                .replaceAll("\\s*([-–—])\\s*", "$1")
                .replace('—', '-')
                .replace('–', '-')
                .strip();
    }
}
