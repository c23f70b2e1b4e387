package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// Parentheses that a note style puts inside parentheses become square brackets, and so on in turn: "(orig. pub. as
/// *Le Deuxième Sexe* [Gallimard, 1949])". CSL is silent about it; citeproc-js does so, as the manuals of note styles
/// ask. What items themselves say stays.
final class NestedBrackets {

    private int depth;

    /// The output with its nested parentheses as brackets.
    Node of(Node node) {
        Look look = node.look();
        String prefix = turned(look.prefix());
        Node inner = node instanceof Branch branch ? new Branch(all(branch.nodes()), branch.delimiter(), look) : node;
        String suffix = turned(look.suffix());
        boolean isSame = prefix.equals(look.prefix()) && suffix.equals(look.suffix());
        return isSame ? inner : with(inner, look.withAffixes(prefix, suffix));
    }

    private List<Node> all(List<Node> nodes) {
        var turned = new ArrayList<Node>(nodes.size());
        for (Node node : nodes) {
            turned.add(of(node));
        }
        return turned;
    }

    private static Node with(Node node, Look look) {
        return switch (node) {
            case Leaf leaf -> new Leaf(leaf.text(), look, leaf.link(), leaf.isVerbatim());
            case Branch branch -> new Branch(branch.nodes(), branch.delimiter(), look);
        };
    }

    private String turned(String affix) {
        if (affix.indexOf('(') < 0 && affix.indexOf(')') < 0) {
            return affix;
        }
        var turned = new StringBuilder(affix);
        for (int i = 0; i < turned.length(); i++) {
            if (turned.charAt(i) == '(') {
                turned.setCharAt(i, depth++ % 2 == 0 ? '(' : '[');
            } else if (turned.charAt(i) == ')') {
                depth = Math.max(0, depth - 1);
                turned.setCharAt(i, depth % 2 == 0 ? ')' : ']');
            }
        }
        return turned.toString();
    }
}
