package org.ibid.csl.text;

/// The signs that stand for markup inside a set text: control characters, which no field's text may hold, so that
/// one string carries all of a [Typeset].
final class Mark {

    static final char ITALIC = '\u0001';
    static final char OBLIQUE = '\u0002';
    static final char NORMAL_STYLE = '\u0003';
    static final char BOLD = '\u0004';
    static final char NORMAL_WEIGHT = '\u0005';
    static final char SMALL_CAPS = '\u0006';
    static final char NORMAL_VARIANT = '\u0007';
    static final char UNDERLINE = '\u0008';
    static final char NO_DECORATION = '\u000e';
    static final char SUPERSCRIPT = '\u000f';
    static final char SUBSCRIPT = '\u0010';
    static final char BASELINE = '\u0011';

    /// Ends the innermost face.
    static final char FACE_END = '\u0012';

    static final char BLOCK = '\u0013';
    static final char LEFT_MARGIN = '\u0014';
    static final char RIGHT_INLINE = '\u0015';
    static final char INDENT = '\u0016';
    static final char DISPLAY_END = '\u0017';

    /// The address follows, up to [#LINK_TEXT].
    static final char LINK = '\u0018';

    static final char LINK_TEXT = '\u0019';
    static final char LINK_END = '\u001a';

    /// Quotation marks whose level is known; only while a text is being set.
    static final char OPEN_OUTER = '\u001b';

    static final char CLOSE_OUTER = '\u001c';
    static final char OPEN_INNER = '\u001d';
    static final char CLOSE_INNER = '\u001e';

    /// Text whose case must stay, up to [#NOCASE_END]; only while a text is being set.
    static final char NOCASE = '\u001f';

    static final char NOCASE_END = '\u007f';

    private Mark() {}

    /// Whether this is a sign of ours, and not a character that is read.
    static boolean is(char c) {
        return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c == NOCASE_END;
    }

    static boolean isDisplay(char c) {
        return c >= BLOCK && c <= INDENT;
    }

    static boolean isClosingQuote(char c) {
        return c == CLOSE_OUTER || c == CLOSE_INNER;
    }

    static boolean isQuote(char c) {
        return c >= OPEN_OUTER && c <= CLOSE_INNER;
    }

    /// A text without control characters: each becomes a space.
    static String cleaned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        char[] characters = text.toCharArray();
        for (int i = from; i < characters.length; i++) {
            if (is(characters[i])) {
                characters[i] = ' ';
            }
        }
        return new String(characters);
    }
}
