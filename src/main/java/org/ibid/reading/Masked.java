package org.ibid.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text of the same length in which markup is blanked out, so that what is found in it has its place in the
/// original.
final class Masked {

    static final char BLANK = '\u0000';

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,300})\\](\\([^()\\s]{0,500}\\))");
    private static final Pattern EMPHASIS = Pattern.compile("\\*(?<!\\*\\*)\\*{0,2}(?!\\*)|</?(?:i|em|b|strong|sup)>");

    /// Chinese has no blanks, at line ends either.
    private static final Pattern BROKEN_WORD = Pattern.compile(
            "(?<=\\p{L}-)[ \\t]*\\n\\s*(?=\\p{L})|(?<=[\\p{IsHan}。，、：；—])[ \\t]*\\n\\s*(?=[\\p{IsHan}—])");

    private static final String WIDE = "（）［］，、；：";
    private static final String NARROW = "()[],,;:";

    private Masked() {}

    static String of(String text) {
        var masked = new StringBuilder(text);
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            blank(masked, link.start(), link.start() + 1);
            blank(masked, link.end(1), link.end());
        }
        Matcher emphasis = EMPHASIS.matcher(text);
        while (emphasis.find()) {
            blank(masked, emphasis.start(), emphasis.end());
        }
        return masked.toString();
    }

    /// With the brackets of Chinese and Japanese, and what parts cites and names in them, as other scripts print them.
    static String narrow(String text) {
        var narrow = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int wide = text.charAt(i) < '、' ? -1 : WIDE.indexOf(text.charAt(i));
            if (wide >= 0) {
                narrow.setCharAt(i, NARROW.charAt(wide));
            }
        }
        return narrow.toString();
    }

    /// A masked text with these places blanked out, too.
    static String without(List<Slice> places, String masked) {
        if (places.isEmpty()) {
            return masked;
        }
        var less = new StringBuilder(masked);
        places.forEach(place -> blank(less, place.from(), place.to()));
        return less.toString();
    }

    /// The readable part of a masked text, on one line.
    static String readable(String masked) {
        String shown = masked.indexOf(BLANK) < 0 ? masked : masked.replace(String.valueOf(BLANK), "");
        String joined =
                shown.indexOf('\n') < 0 ? shown : BROKEN_WORD.matcher(shown).replaceAll("");
        return Spaces.folded(joined);
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, BLANK);
        }
    }
}
