package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;

/// Raised digits of Unicode.
final class Raised {

    /// A part of a line that is raised or not, in ordinary digits.
    record Run(String text, boolean raised) {}

    static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {}

    /// "3–5,7" raised.
    static String of(String text) {
        var raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            raised.append(Character.isDigit(c) ? DIGITS.charAt(c - '0') : c == '–' || c == '-' ? '⁻' : c);
        }
        return raised.toString();
    }

    /// The parts of a text as a word processor has them: "m³" has no raised one.
    static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        int from = 0;
        while (from < text.length()) {
            boolean raised = isRaised(text, from);
            int to = from + 1;
            while (to < text.length() && isRaised(text, to) == raised) {
                to++;
            }
            String part = text.substring(from, to);
            runs.add(new Run(raised ? lowered(part) : part, raised));
            from = to;
        }
        return runs;
    }

    private static boolean isRaised(String text, int at) {
        char c = text.charAt(at);
        boolean squared = (c == '³' || c == '²') && at > 0 && text.charAt(at - 1) == 'm';
        boolean between = c == ',' && isDigit(text, at - 1) && isDigit(text, at + 1);
        return !squared && (isDigit(text, at) || c == '⁻' || between);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && DIGITS.indexOf(text.charAt(at)) >= 0;
    }

    static String lowered(String raised) {
        var plain = new StringBuilder();
        for (char c : raised.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c == '⁻' ? '–' : c);
        }
        return plain.toString();
    }
}
