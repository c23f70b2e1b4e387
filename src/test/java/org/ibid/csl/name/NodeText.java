package org.ibid.csl.name;

import java.util.ArrayList;
import java.util.Locale;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.TextCase;

/// Nodes as plainly as can be, so that these tests depend on nothing a typesetter does.
final class NodeText {

    private NodeText() {}

    static String of(Node node) {
        String inner = switch (node) {
            case Leaf leaf -> leaf.text();
            case Branch branch -> {
                var parts = new ArrayList<String>();
                branch.nodes().forEach(child -> parts.add(of(child)));
                parts.removeIf(String::isEmpty);
                yield String.join(branch.delimiter(), parts);
            }
        };
        return inner.isEmpty()
                ? ""
                : node.look().prefix()
                        + looking(inner, node.look())
                        + node.look().suffix();
    }

    private static String looking(String text, Look look) {
        String looking = look.textCase() == TextCase.UPPERCASE ? text.toUpperCase(Locale.ROOT) : text;
        looking = look.faces().style().equals("italic") ? "<i>" + looking + "</i>" : looking;
        return look.faces().weight().equals("bold") ? "<b>" + looking + "</b>" : looking;
    }
}
