package org.ibid.csl.number;

import org.jspecify.annotations.Nullable;

/// Page ranges in the form a style asks for (CSL 1.0.2, "Page Ranges", appendix V); see [NumberValue#asPages].
public enum PageRange {
    /// No `page-range-format`: the numbers stay, only the delimiter is the style's.
    AS_GIVEN,
    CHICAGO_15,
    CHICAGO_16,
    EXPANDED,
    MINIMAL,
    MINIMAL_TWO;

    /// Of the attribute `page-range-format`; `chicago` is [#CHICAGO_15].
    public static PageRange of(@Nullable String value) {
        return switch (value) {
            case "chicago", "chicago-15" -> CHICAGO_15;
            case "chicago-16" -> CHICAGO_16;
            case "expanded" -> EXPANDED;
            case "minimal" -> MINIMAL;
            case "minimal-two" -> MINIMAL_TWO;
            case null, default -> AS_GIVEN;
        };
    }

    /// The second number of a range in this form.
    String end(Figure first, Figure last) {
        if (this == AS_GIVEN || first.isRoman() || last.isRoman() || hasSuffix(first, last)) {
            return last.text();
        }
        String start = first.digits();
        String end = completed(start, last.digits());
        if (this == EXPANDED || start.length() != end.length() || start.compareTo(end) >= 0) {
            return last.prefix() + end;
        }
        return end.substring(kept(start, end));
    }

    /// Pages such as "12a-12c" are left alone: what is cut could be told no longer.
    private static boolean hasSuffix(Figure first, Figure last) {
        return !first.suffix().isEmpty() || !last.suffix().isEmpty();
    }

    /// The end of "1496-504" in full: 1504.
    private static String completed(String start, String end) {
        int missing = start.length() - end.length();
        return missing > 0 ? start.substring(0, missing) + end : end;
    }

    /// From which digit on the end of a range is printed.
    private int kept(String start, String end) {
        int same = 0;
        while (start.charAt(same) == end.charAt(same)) {
            same++;
        }
        int atLeastTwo = Math.min(same, Math.max(0, end.length() - 2));
        return switch (this) {
            case MINIMAL -> same;
            case MINIMAL_TWO -> atLeastTwo;
            case CHICAGO_15, CHICAGO_16 -> chicago(start, same, atLeastTwo);
            case AS_GIVEN, EXPANDED -> 0;
        };
    }

    private int chicago(String start, int same, int atLeastTwo) {
        int length = start.length();
        if (length < 3 || start.endsWith("00")) {
            return 0;
        }
        if (this == CHICAGO_15 && length == 4 && length - same >= 3) {
            return 0;
        }
        return start.charAt(length - 2) == '0' ? same : atLeastTwo;
    }
}
