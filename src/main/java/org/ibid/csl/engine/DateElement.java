package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.date.DateLayout;
import org.ibid.csl.date.DateValue;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// `date` (CSL 1.0.2, "Date"), with the year suffix behind the year where the style does not place it itself.
record DateElement(Variable variable, DateLayout layout) implements Element {

    @Override
    public void render(Rendering rendering, List<Node> out) {
        rendering.called();
        DateValue date = rendering.isSpent(variable) ? null : rendering.item.date(variable);
        if (date == null || isAccessedOnly(rendering)) {
            return;
        }
        if (rendering.isSorting()) {
            rendering.filled();
            out.add(new Leaf(layout.sortKey(date), SortText.DATE));
            return;
        }
        rendering.hasContent = true;
        Node suffix = yearSuffix(rendering);
        Node node = isCollapsed(rendering, date) ? suffix : layout.render(date, suffix);
        if (node == null) {
            return;
        }
        if (suffix != null && holds(node, suffix)) {
            rendering.yearSuffixNode = suffix;
            rendering.yearSuffixDone = true;
        }
        if (rendering.substituting) {
            rendering.spend(variable);
        }
        rendering.filled();
        rendering.hasPredecessor = true;
        out.add(node);
    }

    private static boolean holds(Node node, Node wanted) {
        return node == wanted
                || node instanceof Branch branch && branch.nodes().stream().anyMatch(child -> holds(child, wanted));
    }

    /// Whether this is the date of access while cites are compared: it tells no works apart.
    private boolean isAccessedOnly(Rendering rendering) {
        return rendering.purpose == Rendering.Purpose.COMPARING
                && variable.name().equals("accessed");
    }

    private @Nullable Node yearSuffix(Rendering rendering) {
        String letters = rendering.cite.distinction().yearSuffixLetters();
        return rendering.style.hasYearSuffix()
                        || rendering.yearSuffixDone
                        || letters.isEmpty()
                        || rendering.purpose == Rendering.Purpose.COMPARING
                ? null
                : new Leaf(letters);
    }

    /// Whether the year is that of the cite before and goes without saying (collapsing by year suffix).
    private boolean isCollapsed(Rendering rendering, DateValue date) {
        if (rendering.purpose != Rendering.Purpose.CITATION
                || !rendering.style.collapse().isByYearSuffix()
                || !rendering.style.distinguish().yearSuffix()) {
            return false;
        }
        rendering.addYear(date.year());
        int place = rendering.years.size() - 1;
        return rendering.collapsing
                && rendering.yearsBefore.size() > place
                && rendering.yearsBefore.get(place) == date.year();
    }
}
