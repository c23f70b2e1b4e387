package org.ibid.work.identifier;

/// The check digits of the standards, each computed from the digits before it.
final class CheckDigit {

    private CheckDigit() {}

    /// Weights 1 and 3 in turn, modulo 10: ISBN-13 (ISO 2108, as EAN-13).
    static char alternating(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /// Weights that fall to 2, modulo 11, X for ten: ISBN-10 and ISSN (ISO 3297).
    static char falling(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() + 1 - i);
        }
        return digit((11 - sum % 11) % 11);
    }

    /// ISO 7064, MOD 11-2, X for ten: ISNI (ISO 27729) and ORCID.
    static char mod11Base2(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total = (total + digits.charAt(i) - '0') * 2 % 11;
        }
        return digit((12 - total) % 11);
    }

    private static char digit(int value) {
        return value == 10 ? 'X' : (char) ('0' + value);
    }

    /// "the check digit should be 7, not 8".
    static String fault(char right, char printed) {
        return "the check digit should be " + right + ", not " + printed;
    }
}
