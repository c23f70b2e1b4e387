package org.ibid.reading;

/// The sentence around a citation.
final class CitingSentence {

    private static final int REACH = 600;

    private CitingSentence() {}

    static String of(String masked, Slice citation) {
        int low = Math.max(0, citation.from() - REACH);
        int high = Math.min(masked.length(), citation.to() + REACH);
        String window = masked.substring(low, high).replace(Masked.BLANK, ' ');
        int from = citation.from() - low;
        int to = citation.to() - low;
        int start = startBefore(window, from, from - 1);
        int end = endAfter(window, from, to);
        boolean alone = window.substring(start, from).isBlank()
                && window.substring(to, end).chars().noneMatch(Character::isLetter);
        int shown = alone ? startBefore(window, from, start - 2) : start;
        return Masked.readable(masked.substring(low + shown, low + end));
    }

    private static int startBefore(String window, int citation, int from) {
        for (int i = from; i >= 0; i--) {
            if (endsAt(window, i)) {
                int after = Sentences.afterClosing(window, i + 1);
                if (after <= citation) {
                    return after;
                }
            }
        }
        return 0;
    }

    /// The sentence may have ended right before a note's number.
    private static int endAfter(String window, int from, int to) {
        for (int i = Math.max(0, from - 3); i < window.length(); i++) {
            if (endsAt(window, i)) {
                int after = Sentences.afterClosing(window, i + 1);
                if (after >= to) {
                    return after;
                }
            }
        }
        return window.length();
    }

    /// A heading or a paragraph's last line ends a sentence as well.
    private static boolean endsAt(String window, int i) {
        if (window.charAt(i) == '\n') {
            return isHeadingEnd(window, i) || endsInQuotation(window, i);
        }
        return Sentences.endsAt(window, i);
    }

    /// A paragraph that ends with a quotation and its note number, without a full stop.
    private static boolean endsInQuotation(String window, int i) {
        char last = i > 0 ? window.charAt(i - 1) : ' ';
        boolean blankAfter = i + 1 < window.length() && window.charAt(i + 1) == '\n';
        return blankAfter && (Superscripts.isRaised(last) || last == '”' || last == '"');
    }

    private static boolean isHeadingEnd(String window, int i) {
        int start = window.lastIndexOf('\n', i - 1);
        boolean blankAfter = i + 1 < window.length() && window.charAt(i + 1) == '\n';
        boolean blankBefore = start > 0 && window.charAt(start - 1) == '\n';
        int length = i - start;
        boolean heading = blankAfter && blankBefore && length > 1 && length < 90;
        int next = i + 1;
        while (next < window.length() && Character.isWhitespace(window.charAt(next))) {
            next++;
        }
        return heading
                && next < window.length()
                && Character.isUpperCase(window.charAt(next))
                && !isSetLine(window, start);
    }

    /// In a double-spaced text every line stands alone, and none is a heading for that.
    private static boolean isSetLine(String window, int start) {
        int above = start - 1;
        while (above > 0 && Character.isWhitespace(window.charAt(above))) {
            above--;
        }
        int aboveStart = window.lastIndexOf('\n', above);
        return above - aboveStart > 60
                && aboveStart > 0
                && window.charAt(aboveStart - 1) == '\n'
                && ".!?:”\"".indexOf(window.charAt(above)) < 0;
    }
}
