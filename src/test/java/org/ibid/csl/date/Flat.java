package org.ibid.csl.date;

import java.util.stream.Collectors;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// Output as plain text with its affixes, for tests of what is put in which order.
final class Flat {

    private Flat() {}

    static String text(@Nullable Node node) {
        return switch (node) {
            case null -> "";
            case Leaf leaf -> affixed(leaf.text(), leaf);
            case Branch branch ->
                affixed(
                        branch.nodes().stream()
                                .map(Flat::text)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(branch.delimiter())),
                        branch);
        };
    }

    private static String affixed(String text, Node node) {
        return text.isEmpty() ? "" : node.look().prefix() + text + node.look().suffix();
    }
}
