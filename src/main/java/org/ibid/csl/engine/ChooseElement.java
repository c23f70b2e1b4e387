package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.text.Node;

/// `choose` (CSL 1.0.2, "Choose"): what the first true branch prints stands where the `choose` stands.
record ChooseElement(List<Branching> branches) implements Element {

    /// `if`, `else-if` or `else`.
    record Branching(Condition condition, List<Element> children) {}

    @Override
    public void render(Rendering rendering, List<Node> out) {
        var children = chosen(rendering);
        for (int i = 0; i < children.size(); i++) {
            children.get(i).render(rendering, out);
        }
    }

    /// What the first true branch holds; empty if none is true.
    List<Element> chosen(Rendering rendering) {
        for (int i = 0; i < branches.size(); i++) {
            if (branches.get(i).condition.holds(rendering)) {
                return branches.get(i).children;
            }
        }
        return List.of();
    }
}
