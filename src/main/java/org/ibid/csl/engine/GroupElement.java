package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// `group`, and a macro where it is called: prints nothing if it asks for variables and all of them are empty (CSL
/// 1.0.2, "Group").
final class GroupElement implements Element {

    private final Element[] children;
    private final String delimiter;
    private final Look look;

    GroupElement(List<Element> children, String delimiter, Look look) {
        this.children = children.toArray(Element[]::new);
        this.delimiter = delimiter;
        this.look = look;
    }

    /// The only element in it; null if there are more or none.
    @Nullable
    Element only() {
        return children.length == 1 ? children[0] : null;
    }

    @Override
    public void render(Rendering rendering, List<Node> out) {
        int around = rendering.seen;
        boolean hadPredecessor = rendering.hasPredecessor;
        int start = out.size();
        rendering.seen = 0;
        for (Element child : children) {
            child.render(rendering, out);
        }
        boolean asked = (rendering.seen & Rendering.CALLED) != 0;
        boolean filled = (rendering.seen & Rendering.FILLED) != 0;
        if (asked && !filled) {
            rendering.seen = around | Rendering.CALLED;
            rendering.hasPredecessor = hadPredecessor;
            cut(out, start);
        } else if (filled || out.size() > start) {
            rendering.seen = around | rendering.seen | Rendering.FILLED;
            gather(out, start);
        } else {
            rendering.seen = around;
        }
    }

    /// Makes one piece of what was printed.
    private void gather(List<Node> out, int start) {
        int count = out.size() - start;
        if (count > 1
                || count == 1 && (look != Look.PLAIN || !out.getLast().look().isBare())) {
            var nodes = new ArrayList<Node>(out.subList(start, out.size()));
            cut(out, start);
            out.add(new Branch(nodes, delimiter, look));
        }
    }

    private static void cut(List<Node> out, int start) {
        while (out.size() > start) {
            out.removeLast();
        }
    }
}
