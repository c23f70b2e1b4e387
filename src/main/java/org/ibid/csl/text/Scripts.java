package org.ibid.csl.text;

/// Which writing a text is in.
final class Scripts {

    private Scripts() {}

    /// Whether a text has a character of a script that may be slanted, or a digit, or a hyphen; Chinese, Japanese and
    /// Korean have no italics.
    static boolean haveItalics(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (hasItalics(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasItalics(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
        }
        return c >= 0xc0 && c < 0x180
                || c >= 0x218 && c <= 0x21b
                || c >= 0x370 && c < 0x400
                || c >= 0x400 && c < 0x530
                || c >= 0x590 && c < 0x700 && c != 0x5d5
                || c >= 0xe01 && c <= 0xe5b
                || c >= 0x1f00 && c < 0x2000
                || c >= 0x200c && c <= 0x200e
                || c >= 0x202a && c <= 0x202e;
    }
}
