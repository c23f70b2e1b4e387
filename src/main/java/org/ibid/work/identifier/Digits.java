package org.ibid.work.identifier;

import java.util.Locale;
import java.util.regex.Pattern;

/// The digits of an identifier, without the name, address, hyphens and spaces it is dressed in.
final class Digits {

    /// Words, colons and addresses in front of the first digit; the digits of "ISBN-13:" are part of the name.
    private static final Pattern NAME =
            Pattern.compile("^[^\\d]{0,200}?(?:isbn|issn)(?:-?l\\b|-1[03]\\b|\\s1[03]:)?[^\\dx]{0,20}");

    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://)?(?:www\\.)?[a-z.]{1,40}/");

    private Digits() {}

    /// The digits and the letter X, of any script's digits the ASCII ones; what else stands between them stays, for a
    /// fault to be seen.
    static String of(String printed) {
        String text = ascii(printed).strip().toLowerCase(Locale.ROOT);
        text = ADDRESS.matcher(text).replaceFirst("");
        text = NAME.matcher(text).replaceFirst("");
        text = text.replaceFirst("^[^\\dx]{1,40}", "").replaceFirst("[.,;:)\\]]{1,10}$", "");
        return text.replaceAll("[-\\s‐‑‒–—−\u00ad]", "").toUpperCase(Locale.ROOT);
    }

    private static String ascii(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Whether a text is digits, the last of them perhaps an X.
    static boolean areAll(String text) {
        return text.matches("\\d{1,30}[\\dX]");
    }
}
