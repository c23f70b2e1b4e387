package org.ibid.identity;

import java.util.List;

/// Small decision trees, grown one after the other, whose values add up to log-odds (gradient boosting). Each step
/// down a tree moves its value; what the steps on one field's features move is that field's share of the sum.
final class Trees {

    /// The features of each node; −1 for a leaf.
    private final int[] feature;
    private final double[] threshold;
    /// Where a value above the threshold leads; what is not above it leads to the next node.
    private final int[] above;
    private final double[] value;
    private final int[] roots;
    private final double base;

    private Trees(int[] feature, double[] threshold, int[] above, double[] value, int[] roots, double base) {
        this.feature = feature;
        this.threshold = threshold;
        this.above = above;
        this.value = value;
        this.roots = roots;
        this.base = base;
    }

    /// One node of a tree written from the root, each node before what is not above its threshold, then what is.
    ///
    /// @param feature   the ordinal of the feature asked for; −1 for a leaf
    /// @param threshold what is above it goes on at `above`
    /// @param above     the index of that node among all
    /// @param value     in log-odds: the mean over the pairs that came here
    /// @param root      whether a tree begins here
    record Node(int feature, double threshold, int above, double value, boolean root) {}

    static Trees of(List<Node> nodes) {
        check(nodes);
        double base = nodes.stream().filter(Node::root).mapToDouble(Node::value).sum();
        return new Trees(
                nodes.stream().mapToInt(Node::feature).toArray(),
                nodes.stream().mapToDouble(Node::threshold).toArray(),
                nodes.stream().mapToInt(Node::above).toArray(),
                nodes.stream().mapToDouble(Node::value).toArray(),
                java.util.stream.IntStream.range(0, nodes.size())
                        .filter(i -> nodes.get(i).root())
                        .toArray(),
                base);
    }

    private static void check(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            boolean leaf = node.feature() < 0;
            boolean leadsOn =
                    node.feature() < Feature.values().length && node.above() > i + 1 && node.above() < nodes.size();
            if (!leaf && !leadsOn) {
                throw new IllegalArgumentException("node " + i + " of the trees leads nowhere: " + node);
            }
        }
    }

    /// The log-odds before anything is known of a pair.
    double base() {
        return base;
    }

    /// What each feature moves the log-odds by, by its ordinal; together with [#base] the log-odds.
    double[] shares(double[] values) {
        var shares = new double[values.length];
        for (int root : roots) {
            int at = root;
            while (feature[at] >= 0) {
                int asked = feature[at];
                int next = values[asked] > threshold[at] ? above[at] : at + 1;
                shares[asked] += value[next] - value[at];
                at = next;
            }
        }
        return shares;
    }
}
