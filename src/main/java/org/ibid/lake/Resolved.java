package org.ibid.lake;

import static java.util.Objects.requireNonNull;

/// What became of a record.
///
/// @param id          its own
/// @param cluster     the id of the first record of the same source, in an order of the sources' own; never by chance
/// @param probability that it belongs there, 0 to 1
public record Resolved(String id, String cluster, double probability) {

    public Resolved {
        requireNonNull(id, "id");
        requireNonNull(cluster, "cluster");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is between 0 and 1: " + probability);
        }
    }
}
