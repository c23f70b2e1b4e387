package org.ibid.work.identifier;

import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;

/// Numbers of journals and series (ISO 3297): eight digits, the last perhaps an X.
final class Issn {

    private static final int LENGTH = 8;

    private Issn() {}

    static Identifier read(String printed) {
        String digits = Digits.of(printed);
        if (!Digits.areAll(digits) || digits.length() != LENGTH) {
            return new Faulty(Scheme.ISSN, printed, "an ISSN has 8 digits");
        }
        String first = digits.substring(0, LENGTH - 1);
        char right = CheckDigit.falling(first);
        char last = digits.charAt(LENGTH - 1);
        return right == last
                ? new Sound(Scheme.ISSN, halves(digits))
                : new Faulty(Scheme.ISSN, printed, CheckDigit.fault(right, last), halves(first + right));
    }

    private static String halves(String digits) {
        return digits.substring(0, LENGTH / 2) + "-" + digits.substring(LENGTH / 2);
    }
}
