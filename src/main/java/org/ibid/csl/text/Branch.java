package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;

/// Pieces in a row. Immutable.
public final class Branch implements Node {

    private final List<Node> nodes;
    private final String delimiter;
    private final Look look;
    private final boolean isEmpty;

    /// @param nodes     never changed after it is handed over; not copied, as branches are made by the thousand
    /// @param delimiter between the pieces that are not empty
    public Branch(List<Node> nodes, String delimiter, Look look) {
        this.nodes = requireNonNull(nodes, "nodes");
        this.delimiter = requireNonNull(delimiter, "delimiter");
        this.look = requireNonNull(look, "look");
        this.isEmpty = areEmpty(nodes);
    }

    public Branch(List<Node> nodes) {
        this(nodes, "", Look.PLAIN);
    }

    private static boolean areEmpty(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public String delimiter() {
        return delimiter;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Branch branch
                && nodes.equals(branch.nodes)
                && delimiter.equals(branch.delimiter)
                && look.equals(branch.look);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodes, delimiter, look);
    }
}
