package org.ibid.library;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.ibid.identity.Candidate;
import org.jspecify.annotations.Nullable;

/// Stored records that were made ready to be compared lately: the most cited works are looked at again and again, and
/// making one ready takes longer than comparing it. A record is known by all of its text, so what stands here is never
/// out of date. Any number of threads; some 20 MB at the most.
final class ReadyWorks {

    private static final int BITS = 11;

    /// Longer records are rare, and are not kept.
    private static final int LONGEST = 4_000;

    private record Ready(String csl, Candidate candidate) {}

    private final AtomicReferenceArray<@Nullable Ready> places = new AtomicReferenceArray<>(1 << BITS);
    private final Function<String, Candidate> making;

    /// @param making makes a record ready
    ReadyWorks(Function<String, Candidate> making) {
        this.making = making;
    }

    /// @param csl the record as it is stored
    Candidate of(String csl) {
        int place = csl.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
        var there = places.get(place);
        if (there != null && there.csl().equals(csl)) {
            return there.candidate();
        }
        var candidate = making.apply(csl);
        if (csl.length() <= LONGEST) {
            places.set(place, new Ready(csl, candidate));
        }
        return candidate;
    }
}
