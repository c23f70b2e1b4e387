package org.ibid.exchange.bibtex;

import java.util.Map;
import java.util.Optional;

/// Character references of HTML in a text: `&amp;`, `&#215;`, `&#x00D7;` (HTML, section 13.1.4), the names of XML only.
final class HtmlSigns {

    private static final int LONGEST = 10;
    private static final Map<String, String> NAMES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private HtmlSigns() {}

    /// Whether a reference may go on so behind its `&`.
    static boolean isBegun(char second) {
        return second == '#' || second >= 'a' && second <= 'z';
    }

    /// What stands between the `&` and the `;` of a reference; empty if it is none.
    static Optional<String> of(String text, int from, int to) {
        if (to - from < 2 || to - from > LONGEST) {
            return Optional.empty();
        }
        String name = text.substring(from, to);
        return name.charAt(0) == '#' ? numbered(name.substring(1)) : Optional.ofNullable(NAMES.get(name));
    }

    private static Optional<String> numbered(String number) {
        boolean isHex = number.startsWith("x") || number.startsWith("X");
        String digits = isHex ? number.substring(1) : number;
        if (!digits.matches(isHex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            return Optional.empty();
        }
        int sign = Integer.parseInt(digits, isHex ? 16 : 10);
        boolean isSign = Character.isDefined(sign)
                && !Character.isISOControl(sign)
                && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE);
        return isSign ? Optional.of(Character.toString(sign)) : Optional.empty();
    }
}
