package org.ibid.identity;

import java.util.List;
import java.util.stream.IntStream;

/// Small decision trees, grown one after the other, whose values add up to log-odds (gradient boosting). Each step
/// down a tree moves its value; what the steps on one field's features move is that field's share of the sum.
final class Trees {

    private static final int FARTHEST = 1 << 15;

    /// Of each node its feature and how far on the node stands that a value above the threshold leads to, 16 bits
    /// each; what is not above it leads to the next node. −1 for a leaf. Thousands of nodes are looked at for each
    /// pair: what is asked of one stands together.
    private final int[] steps;

    /// Of each node its threshold, and by how much the step to it moves the log-odds.
    private final double[] numbers;

    private final int[] roots;
    private final double base;

    private Trees(int[] steps, double[] numbers, int[] roots, double base) {
        this.steps = steps;
        this.numbers = numbers;
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
        var roots = IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).root())
                .toArray();
        return new Trees(steps(nodes), numbers(nodes), roots, base);
    }

    private static int[] steps(List<Node> nodes) {
        return IntStream.range(0, nodes.size())
                .map(i -> nodes.get(i).feature() < 0
                        ? -1
                        : nodes.get(i).above() - i << 16 | nodes.get(i).feature())
                .toArray();
    }

    private static double[] numbers(List<Node> nodes) {
        var numbers = new double[2 * nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            numbers[2 * i] = node.threshold();
            if (node.feature() >= 0) {
                numbers[2 * i + 3] = nodes.get(i + 1).value() - node.value();
                numbers[2 * node.above() + 1] = nodes.get(node.above()).value() - node.value();
            }
        }
        return numbers;
    }

    private static void check(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            boolean leaf = node.feature() < 0;
            boolean leadsOn = node.feature() < Feature.values().length
                    && node.above() > i + 1
                    && node.above() < nodes.size()
                    && node.above() - i < FARTHEST;
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
            for (int step = steps[at]; step >= 0; step = steps[at]) {
                int asked = step & 0xFFFF;
                at += values[asked] > numbers[2 * at] ? step >> 16 : 1;
                shares[asked] += numbers[2 * at + 1];
            }
        }
        return shares;
    }
}
