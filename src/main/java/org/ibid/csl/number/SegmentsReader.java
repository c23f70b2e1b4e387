package org.ibid.csl.number;

import java.util.ArrayList;
import java.util.List;

/// Cuts a value at the labels typed within it ("367-368, fig. 333") and reads the runs between them.
final class SegmentsReader {

    private SegmentsReader() {}

    /// At least one segment.
    static List<Segment> read(String typed) {
        int digits = digits(typed, 0);
        if (digits == typed.length() && digits > 0) {
            return List.of(new Segment("", "", List.of(Figure.ofDigits(typed)), List.of(), typed));
        }
        if (digits > 0 && isPlainRange(typed, digits)) {
            return List.of(plainRange(typed, digits));
        }
        String text = typed.strip();
        int cut = nextLabel(text, 0);
        if (cut < 0) {
            return List.of(SegmentReader.read("", "", text));
        }
        Segment first = SegmentReader.read("", "", text.substring(0, beforeSeparator(text, cut)));
        if (!first.isNumeric()) {
            return List.of(new Segment("", "", List.of(), List.of(), text.replace("\\-", "-")));
        }
        var segments = new ArrayList<Segment>(3);
        segments.add(first);
        while (cut >= 0) {
            int next = nextLabel(text, labelEnd(text, cut));
            segments.add(labelled(text, cut, next < 0 ? text.length() : beforeSeparator(text, next)));
            cut = next;
        }
        return segments;
    }

    private static Segment labelled(String text, int start, int end) {
        int labelEnd = labelEnd(text, start);
        int runStart = labelEnd;
        while (runStart < end && SegmentReader.isSpace(text.charAt(runStart))) {
            runStart++;
        }
        return SegmentReader.read(
                text.substring(beforeSeparator(text, start), start),
                text.substring(start, labelEnd),
                text.substring(runStart, end));
    }

    /// "12-19": what most pages are, read at once.
    private static boolean isPlainRange(String text, int dash) {
        return SegmentReader.isDash(text.charAt(dash))
                && dash + 1 < text.length()
                && digits(text, dash + 1) == text.length();
    }

    private static Segment plainRange(String text, int dash) {
        var figures = List.of(Figure.ofDigits(text.substring(0, dash)), Figure.ofDigits(text.substring(dash + 1)));
        return new Segment("", "", figures, List.of(Joint.dash(text.charAt(dash))), text);
    }

    /// Where the digits that begin at a place end.
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && SegmentReader.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Where the next label begins: a word that ends in a period (or the sign §), after a space and before a
    /// number. -1 if there is none.
    private static int nextLabel(String text, int from) {
        for (int i = text.indexOf(' ', from); i >= 0; i = text.indexOf(' ', i + 1)) {
            int start = i + 1;
            int end = labelEnd(text, start);
            if (end > start && isBeforeNumber(text, end)) {
                return start;
            }
        }
        return -1;
    }

    /// Where a label that begins here ends; where it begins if there is none.
    static int labelEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end > start && end < text.length() && text.charAt(end) == '.') {
            return end + 1;
        }
        if (!text.startsWith("§", start)) {
            return start;
        }
        return text.startsWith("§§", start) ? start + 2 : start + 1;
    }

    private static boolean isBeforeNumber(String text, int from) {
        int at = from;
        while (at < text.length() && SegmentReader.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && SegmentReader.isDigit(text.charAt(at));
    }

    /// Where the comma and spaces before a label begin.
    private static int beforeSeparator(String text, int label) {
        int start = label;
        while (start > 0
                && (SegmentReader.isSpace(text.charAt(start - 1))
                        || text.charAt(start - 1) == ','
                        || text.charAt(start - 1) == ';')) {
            start--;
        }
        return start;
    }
}
