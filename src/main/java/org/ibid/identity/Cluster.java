package org.ibid.identity;

import java.util.List;

/// Works of a list that are one source.
///
/// @param members       their places in the list, in order
/// @param probabilities of each member that it belongs here: that it is one source with the others on the whole; of a
///                      work that stands alone, that it is none of those it is like
public record Cluster(List<Integer> members, List<Double> probabilities) {

    public Cluster {
        members = List.copyOf(members);
        probabilities = List.copyOf(probabilities);
        if (members.isEmpty() || members.size() != probabilities.size()) {
            throw new IllegalArgumentException("each member has a probability: " + members + ", " + probabilities);
        }
    }
}
