package org.ibid.csl.date;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates that are texts: EDTF ("2004-06-02/2004-06-03", "1984~", "2001-21") and what people and programs
/// write in English ("[1965?]", "Spring 1999", "May 5-7, 2001", "c. 1850", "44 BC"). What says more than a date
/// does ("the 1960s", "forthcoming 2012") stays a text, so that nothing of it is lost. Runs once a date, not once
/// a rendering.
final class RawDates {

    /// Longer texts are no dates; the bound keeps reading them cheap.
    private static final int LONGEST = 60;

    private static final Pattern ROUGHLY = Pattern.compile("^(?:circa\\s+|ca?\\.\\s*|ca?\\s+|ca?(?=\\d))");
    private static final String[] DELIMITERS = {"/", "..", "--", "–", "—", " to ", "-"};

    private RawDates() {}

    /// Never fails: what is no date is a literal.
    static DateValue read(String raw) {
        String typed = raw.strip();
        if (typed.length() > LONGEST) {
            return DateValue.literal(typed);
        }
        String text = bare(typed);
        boolean circa = false;
        var roughly = ROUGHLY.matcher(text);
        if (roughly.find()) {
            circa = true;
            text = text.substring(roughly.end());
        }
        DateValue date = read(text, circa);
        return date == null ? DateValue.literal(typed) : date;
    }

    /// In lower case, without what a cataloguer puts around a date.
    private static String bare(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        while (text.length() > 1 && ("[('\"".indexOf(text.charAt(0)) >= 0) && "])'\"".indexOf(last(text)) >= 0) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text.startsWith("©") ? text.substring(1).strip() : text;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static @Nullable DateValue read(String text, boolean circa) {
        RawPoint single = RawPoint.read(text);
        if (single != null && single.isComplete()) {
            return new DateValue(single.point(), null, "", circa || single.isUncertain());
        }
        for (String delimiter : DELIMITERS) {
            for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
                DateValue range = range(
                        text.substring(0, at).strip(),
                        text.substring(at + delimiter.length()).strip(),
                        circa);
                if (range != null) {
                    return range;
                }
            }
        }
        return null;
    }

    private static @Nullable DateValue range(String left, String right, boolean circa) {
        boolean fromEver = isOpen(left);
        boolean forEver = isOpen(right);
        RawPoint first = fromEver ? null : RawPoint.read(left);
        RawPoint second = forEver ? null : RawPoint.read(right);
        if (first == null && second == null || first == null && !fromEver || second == null && !forEver) {
            return null;
        }
        RawPoint start = first == null || second == null ? first : first.completedFrom(second);
        RawPoint end = start == null || second == null ? second : second.completedAfter(start);
        if (start != null && !start.isComplete() || end != null && !end.isComplete()) {
            return null;
        }
        boolean uncertain = circa || start != null && start.isUncertain() || end != null && end.isUncertain();
        return new DateValue(
                start == null ? Point.OPEN : start.point(), end == null ? Point.OPEN : end.point(), "", uncertain);
    }

    /// EDTF writes an end that is open or not known as `..` or as nothing.
    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..") || side.equals("open");
    }
}
