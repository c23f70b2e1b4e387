package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// `group`, and a macro where it is called: prints nothing if it asks for variables and all of them are empty (CSL
/// 1.0.2, "Group").
record GroupElement(List<Element> children, String delimiter, Look look) implements Element {

    @Override
    public void render(Rendering rendering, List<Node> out) {
        int around = rendering.seen;
        boolean hadPredecessor = rendering.hasPredecessor;
        rendering.seen = 0;
        var nodes = new ArrayList<Node>(children.size());
        for (var child : children) {
            child.render(rendering, nodes);
        }
        boolean asked = (rendering.seen & Rendering.CALLED) != 0;
        boolean filled = (rendering.seen & Rendering.FILLED) != 0;
        if (asked && !filled) {
            rendering.seen = around | Rendering.CALLED;
            rendering.hasPredecessor = hadPredecessor;
        } else if (filled || !nodes.isEmpty()) {
            rendering.seen = around | rendering.seen | Rendering.FILLED;
            add(nodes, out);
        } else {
            rendering.seen = around;
        }
    }

    private void add(List<Node> nodes, List<Node> out) {
        if (nodes.size() == 1 && look == Look.PLAIN) {
            out.add(nodes.getFirst());
        } else if (!nodes.isEmpty()) {
            out.add(new Branch(nodes, delimiter, look));
        }
    }
}
