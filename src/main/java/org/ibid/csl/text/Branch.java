package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// Pieces in a row.
///
/// @param nodes     never changed after it is handed over; not copied, as branches are made by the thousand
/// @param delimiter between the pieces that are not empty
public record Branch(List<Node> nodes, String delimiter, Look look) implements Node {
    public Branch {
        requireNonNull(nodes, "nodes");
        requireNonNull(delimiter, "delimiter");
        requireNonNull(look, "look");
    }

    public Branch(List<Node> nodes) {
        this(nodes, "", Look.PLAIN);
    }

    @Override
    public boolean isEmpty() {
        int count = nodes.size();
        for (int i = 0; i < count; i++) {
            if (!nodes.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
