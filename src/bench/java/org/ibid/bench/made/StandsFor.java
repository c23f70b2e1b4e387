package org.ibid.bench.made;

import java.util.Optional;
import org.ibid.reading.Reference;

/// The entry that an "ibid." means, as it was read.
final class StandsFor {

    private StandsFor() {}

    static Optional<Integer> of(Reference reference) {
        return Optional.empty();
    }
}
