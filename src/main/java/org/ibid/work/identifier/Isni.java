package org.ibid.work.identifier;

import java.util.List;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;

/// Numbers of people and organisations (ISO 27729), of which ORCIDs are a part: sixteen digits, the last perhaps an X.
final class Isni {

    private static final int LENGTH = 16;

    private Isni() {}

    static Identifier read(Scheme scheme, String printed) {
        String digits = Digits.of(printed);
        if (!Digits.areAll(digits) || digits.length() != LENGTH) {
            return new Faulty(scheme, printed, "an " + scheme.words() + " has 16 digits");
        }
        String first = digits.substring(0, LENGTH - 1);
        char right = CheckDigit.mod11Base2(first);
        char last = digits.charAt(LENGTH - 1);
        return right == last
                ? new Sound(scheme, normal(scheme, digits))
                : new Faulty(scheme, printed, CheckDigit.fault(right, last), normal(scheme, first + right));
    }

    /// An ORCID is written in fours (its "Structure of the ORCID identifier"), an ISNI is stored without spaces.
    private static String normal(Scheme scheme, String digits) {
        return scheme == Scheme.ISNI
                ? digits
                : String.join(
                        "-",
                        List.of(
                                digits.substring(0, 4),
                                digits.substring(4, 8),
                                digits.substring(8, 12),
                                digits.substring(12)));
    }
}
