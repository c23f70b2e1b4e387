package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;

/// A macro with dates in a sort key: only its dates count, not what it prints around them (CSL 1.0.2, "Sorting").
record DatesOnly(Element macro) implements Element {

    @Override
    public void render(Rendering rendering, List<Node> out) {
        var nodes = new ArrayList<Node>(1);
        macro.render(rendering, nodes);
        nodes.forEach(node -> collect(node, out));
    }

    private static void collect(Node node, List<Node> dates) {
        switch (node) {
            case Leaf leaf -> {
                if (leaf.look() == SortText.DATE) {
                    dates.add(leaf);
                }
            }
            case Branch branch -> branch.nodes().forEach(child -> collect(child, dates));
        }
    }
}
