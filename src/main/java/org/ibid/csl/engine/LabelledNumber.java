package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Node;

/// A `label` beside a number it does not name, as in `<label variable="locator"/><text variable="page"/>`.
/// Many styles have such pairs, and their authors see the term wherever the number is: it stands there, if
/// its own variable has nothing, as long as the number has something. A label beside nothing is not printed
/// (CSL 1.0.2, "Label").
record LabelledNumber(LabelElement label, Element number, boolean labelFirst) implements Element {

    /// Elements in a row, with labels and the numbers beside them as one.
    static List<Element> paired(List<Element> elements) {
        var paired = new ArrayList<Element>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
            if (element instanceof LabelElement label && next != null && isOther(label, next)) {
                paired.add(new LabelledNumber(label, next, true));
                i++;
            } else if (next instanceof LabelElement label && i + 2 == elements.size() && isOther(label, element)) {
                paired.add(new LabelledNumber(label, element, false));
                i++;
            } else {
                paired.add(element);
            }
        }
        return paired;
    }

    private static boolean isOther(LabelElement label, Element element) {
        String name = label.variable().name();
        return switch (element) {
            case NumberElement number -> !number.variable().name().equals(name);
            case LocatorElement _ -> !name.equals("locator");
            case GroupElement group -> group.only() != null && isOther(label, group.only());
            default -> false;
        };
    }

    @Override
    public void render(Rendering rendering, List<Node> out) {
        int start = out.size();
        boolean hadPredecessor = rendering.hasPredecessor;
        int around = rendering.seen;
        rendering.seen = 0;
        if (labelFirst) {
            label.renderAnyway(rendering, out);
        }
        int before = out.size();
        number.render(rendering, out);
        boolean isThere = (rendering.seen & Rendering.FILLED) != 0 && out.size() > before;
        rendering.seen |= around;
        if (isThere && !labelFirst) {
            label.renderAnyway(rendering, out);
        } else if (!isThere) {
            takeBack(start, hadPredecessor, rendering, out);
        }
    }

    /// Leaves the label to what its own variable has.
    private void takeBack(int start, boolean hadPredecessor, Rendering rendering, List<Node> out) {
        while (out.size() > start) {
            out.removeLast();
        }
        rendering.hasPredecessor = hadPredecessor;
        label.render(rendering, out);
    }
}
