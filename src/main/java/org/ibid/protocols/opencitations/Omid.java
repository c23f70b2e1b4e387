package org.ibid.protocols.opencitations;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibid.library.WorkId;

/// A work's id as OpenCitations has ids: a number alone, so that two with a hyphen between make the identifier of a
/// citation (OCI). It is the UUID's 128 bits in decimal digits.
final class Omid {

    private static final Pattern NUMBER = Pattern.compile("(?:br/)?(\\d{1,39})");

    private Omid() {}

    static String number(WorkId work) {
        return new BigInteger(work.toString().replace("-", ""), 16).toString();
    }

    /// The id of a number, with or without `br/`; empty if it is none.
    static Optional<WorkId> work(String number) {
        var digits = NUMBER.matcher(number);
        if (!digits.matches()) {
            return Optional.empty();
        }
        var bits = new BigInteger(digits.group(1));
        return bits.bitLength() > 128
                ? Optional.empty()
                : Optional.of(new WorkId(new UUID(bits.shiftRight(64).longValue(), bits.longValue())));
    }
}
