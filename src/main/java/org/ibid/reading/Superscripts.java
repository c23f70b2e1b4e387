package org.ibid.reading;

/// The raised digits of Unicode.
final class Superscripts {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscripts() {}

    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /// The same number in ASCII digits, without leading zeros.
    static String digits(String raised) {
        var digits = new StringBuilder();
        for (char c : raised.toCharArray()) {
            int value = RAISED.indexOf(c);
            digits.append(value >= 0 ? (char) ('0' + value) : c);
        }
        String plain = digits.toString().replaceFirst("^0+(?=\\d)", "");
        return plain.length() > 9 ? plain.substring(0, 9) : plain;
    }
}
