package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Faces;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Look.Display;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// A compiled `citation` or `bibliography`: its layout and its order (CSL 1.0.2, "Style Elements"). Immutable.
///
/// @param delimiter between cites
/// @param aligned   whether the first part of an entry stands in the margin (`second-field-align`)
/// @param ordering  null if the order is that of the citations
record Layout(
        List<Element> elements,
        String delimiter,
        Look look,
        boolean aligned,
        @Nullable Ordering ordering) {

    private static final Look LEFT = display(Display.LEFT_MARGIN, "");

    static Layout of(Xml area, List<Element> elements, @Nullable Ordering ordering) {
        Xml layout = area.child("layout").orElseThrow();
        Look look = withoutResets(Look.of(layout));
        return new Layout(
                elements,
                layout.attribute("delimiter", ""),
                area.name().equals("citation") ? withoutLastSpace(look) : look,
                area.attribute("second-field-align") != null,
                ordering);
    }

    /// Nothing comes after a citation that a space would part it from.
    private static Look withoutLastSpace(Look look) {
        String suffix = look.suffix();
        return suffix.endsWith(" ") ? look.withAffixes(look.prefix(), suffix.substring(0, suffix.length() - 1)) : look;
    }

    /// There is nothing around a layout that `normal` could undo.
    private static Look withoutResets(Look look) {
        var faces = new Faces(
                unlessNormal(look.faces().style()),
                unlessNormal(look.faces().variant()),
                unlessNormal(look.faces().weight()),
                look.faces().decoration(),
                look.faces().align());
        return faces.equals(look.faces())
                ? look
                : new Look(
                        look.prefix(),
                        look.suffix(),
                        faces.equals(Faces.NONE) ? Faces.NONE : faces,
                        look.quoting(),
                        look.textCase(),
                        look.stripPeriods(),
                        look.display());
    }

    private static String unlessNormal(String face) {
        return face.equals("normal") ? "" : face;
    }

    /// Rendered cites with what stands around them; the faces of the layout are those of its affixes, too.
    Node framed(List<Node> nodes) {
        return framed(nodes, look);
    }

    private static Node framed(List<Node> nodes, Look look) {
        boolean hasAffixes = !look.prefix().isEmpty() || !look.suffix().isEmpty();
        if (!hasAffixes || look.faces() == Faces.NONE) {
            return new Branch(nodes, "", look);
        }
        var inner = new Branch(nodes, "", Look.affixed(look.prefix(), look.suffix()));
        return new Branch(List.of(inner), "", look.withAffixes("", ""));
    }

    /// What the elements print of an item, without the layout's own look.
    List<Node> nodes(Rendering rendering) {
        var nodes = new ArrayList<Node>(elements.size());
        for (var element : elements) {
            element.render(rendering, nodes);
        }
        return nodes;
    }

    /// An entry of a bibliography.
    Node entry(Rendering rendering) {
        if (!aligned) {
            return withLook(nodes(rendering));
        }
        var left = new ArrayList<Node>(1);
        int next = 0;
        while (next < elements.size() && left.isEmpty()) {
            elements.get(next++).render(rendering, left);
        }
        var right = new ArrayList<Node>();
        while (next < elements.size()) {
            elements.get(next++).render(rendering, right);
        }
        String suffix = look.suffix().stripTrailing();
        String space = right.isEmpty() ? "" : look.suffix().substring(suffix.length());
        return new Branch(
                List.of(new Branch(left, "", LEFT), new Branch(right, "", display(Display.RIGHT_INLINE, suffix))),
                "",
                look.withAffixes(look.prefix(), space));
    }

    /// The layout's suffix belongs into the last block where there are blocks.
    private Node withLook(List<Node> nodes) {
        if (nodes.isEmpty()
                || nodes.getLast().look().display() == Display.NONE
                || look.suffix().isEmpty()) {
            return framed(nodes, look);
        }
        var last = nodes.removeLast();
        nodes.add(withSuffix(last, look.suffix()));
        return new Branch(nodes, "", look.withAffixes(look.prefix(), ""));
    }

    private static Node withSuffix(Node node, String suffix) {
        Look inner = node.look();
        Look outer = display(inner.display(), suffix);
        var bare = new Look(
                inner.prefix(),
                inner.suffix(),
                inner.faces(),
                inner.quoting(),
                inner.textCase(),
                inner.stripPeriods(),
                Display.NONE);
        return new Branch(List.of(withLook(node, bare)), "", outer);
    }

    private static Node withLook(Node node, Look look) {
        return switch (node) {
            case Branch branch -> new Branch(branch.nodes(), branch.delimiter(), look);
            case Leaf leaf -> new Leaf(leaf.text(), look, leaf.link());
        };
    }

    private static Look display(Display display, String suffix) {
        return new Look("", suffix, Look.PLAIN.faces(), Look.PLAIN.quoting(), Look.PLAIN.textCase(), false, display);
    }
}
