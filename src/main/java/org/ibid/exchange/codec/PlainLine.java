package org.ibid.exchange.codec;

/// A text as one line of a file: every run of white space is one space, none at the ends; no control characters, no
/// noncharacters; half a surrogate pair is U+FFFD.
///
/// @param text    the line
/// @param changed whether characters other than white space were taken out or replaced
public record PlainLine(String text, boolean changed) {

    public static PlainLine of(String text) {
        return isPlain(text) ? new PlainLine(text, false) : made(text);
    }

    /// Most texts are a line already; letters up to U+1FFF cover them.
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSign = c > ' ' && c < 0x7F || c > 0xA0 && c < 0x1680 || c > 0x200F && c < 0x2020;
            if (!isSign && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static PlainLine made(String text) {
        var line = new StringBuilder(text.length());
        boolean changed = false;
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = !line.isEmpty();
            } else if (isUnfit(c)) {
                changed = true;
            } else {
                boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                changed |= half;
                line.append(gap ? " " : "").appendCodePoint(half ? 0xFFFD : c);
                gap = false;
            }
        }
        return new PlainLine(line.toString(), changed);
    }

    /// No-break spaces stay: they were put there on purpose.
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == 0x85;
    }

    private static boolean isUnfit(int c) {
        return Character.isISOControl(c) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
