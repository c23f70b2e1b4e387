package org.ibid.work.identifier;

import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;

/// Book numbers (ISO 2108): thirteen digits, or the ten of before 2007.
final class Isbn {

    private static final int OLD = 10;
    private static final int NEW = 13;

    private Isbn() {}

    static Identifier read(String printed) {
        String digits = Digits.of(printed);
        if (!Digits.areAll(digits) || digits.length() != OLD && digits.length() != NEW) {
            return new Faulty(Scheme.ISBN, printed, length(digits));
        }
        return digits.length() == OLD ? ten(printed, digits) : thirteen(printed, digits);
    }

    private static String length(String digits) {
        long count =
                digits.chars().filter(c -> Character.isDigit(c) || c == 'X').count();
        return count != digits.length() || digits.isEmpty()
                ? "an ISBN has digits only"
                : "an ISBN has 13 digits, or 10, not " + count;
    }

    private static Identifier ten(String printed, String digits) {
        char right = CheckDigit.falling(digits.substring(0, OLD - 1));
        char last = digits.charAt(OLD - 1);
        return right == last
                ? new Sound(Scheme.ISBN, withCheckDigit("978" + digits.substring(0, OLD - 1)))
                : new Faulty(Scheme.ISBN, printed, CheckDigit.fault(right, last), digits.substring(0, OLD - 1) + right);
    }

    private static Identifier thirteen(String printed, String digits) {
        if (!digits.startsWith("978") && !digits.startsWith("979")) {
            return new Faulty(Scheme.ISBN, printed, "an ISBN of 13 digits begins with 978 or 979");
        }
        String right = withCheckDigit(digits.substring(0, NEW - 1));
        return right.equals(digits)
                ? new Sound(Scheme.ISBN, digits)
                : new Faulty(
                        Scheme.ISBN, printed, CheckDigit.fault(right.charAt(NEW - 1), digits.charAt(NEW - 1)), right);
    }

    private static String withCheckDigit(String twelve) {
        return twelve + CheckDigit.alternating(twelve);
    }
}
