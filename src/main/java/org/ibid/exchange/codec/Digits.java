package org.ibid.exchange.codec;

/// Decimal digits of all scripts: `١٩٨٥` and `२०१०` are numbers as `1985` and `2010` are (Unicode, general category
/// Nd).
public final class Digits {

    private Digits() {}

    /// The text with each digit of another script as the European one of its value.
    public static String european(String text) {
        return text.codePoints().anyMatch(Digits::isForeign)
                ? text.codePoints()
                        .map(c -> isForeign(c) ? '0' + Character.digit(c, 10) : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isForeign(int c) {
        return c >= 0x80 && Character.isDigit(c);
    }
}
