package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// A macro with dates in a sort key: only its dates count, not what it prints around them (CSL 1.0.2, "Sorting").
///
/// @param look of the call, whose affixes part the dates from what the key has besides
record DatesOnly(Element macro, Look look) implements Element {

    @Override
    public void render(Rendering rendering, List<Node> out) {
        var nodes = new ArrayList<Node>(1);
        macro.render(rendering, nodes);
        if (look == Look.PLAIN) {
            nodes.forEach(node -> collect(node, out));
            return;
        }
        var dates = new ArrayList<Node>(1);
        nodes.forEach(node -> collect(node, dates));
        if (!dates.isEmpty()) {
            out.add(new Branch(dates, "", look));
        }
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
