package org.ibid.csl;

import java.util.List;
import java.util.OptionalInt;

/// One citation of a document: one or more cites at one place of the text.
///
/// @param cites at least one
/// @param note  the number of the note it stands in; empty in running text
public record Cluster(List<ClusterCite> cites, OptionalInt note) {
    public Cluster {
        cites = List.copyOf(cites);
        if (cites.isEmpty()) {
            throw new IllegalArgumentException("a citation has at least one cite");
        }
    }

    /// A citation in running text of whole works.
    public static Cluster of(String... ids) {
        return new Cluster(List.of(ids).stream().map(ClusterCite::of).toList(), OptionalInt.empty());
    }
}
