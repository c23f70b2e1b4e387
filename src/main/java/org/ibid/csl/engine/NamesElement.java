package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.name.NameLayout;
import org.ibid.csl.name.NameShape;
import org.ibid.csl.name.ParsedNames;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.Typesetter;
import org.jspecify.annotations.Nullable;

/// `names` (CSL 1.0.2, "Names"): the names of one or more variables, or what substitutes them.
///
/// @param delimiter between the variables
/// @param label     with each variable; null if none
/// @param repeated  what stands for the names of the entry before; null where it does not apply
record NamesElement(
        List<Variable> variables,
        NameLayout layout,
        String delimiter,
        Look look,
        @Nullable NamesLabel label,
        List<Element> substitutes,
        @Nullable Repetition repeated)
        implements Element {

    @Override
    public void render(Rendering rendering, List<Node> out) {
        rendering.called();
        int before = out.size();
        if (renderNames(rendering, out)) {
            return;
        }
        boolean nested = rendering.substituting;
        boolean mayRepeat = !rendering.hasPredecessor && rendering.entryNames == null;
        rendering.substituting = true;
        int around = rendering.seen;
        rendering.seen = 0;
        renderFirst(substitutes, rendering, out);
        boolean isVariable = rendering.seen == (Rendering.CALLED | Rendering.FILLED);
        rendering.seen |= around;
        rendering.substituting = nested;
        rendering.hasPredecessor |= !nested;
        if (isVariable && mayRepeat && repeated != null && rendering.isBibliography()) {
            repeated.replace(out, before, rendering);
        }
        if (layout.counts() && rendering.isSorting() && out.size() == before) {
            rendering.filled();
            out.add(new Leaf(SortText.padded("0")));
        }
    }

    /// Renders the first of the substitutes that prints something; those in a `choose` are alternatives, too.
    private static boolean renderFirst(List<Element> substitutes, Rendering rendering, List<Node> out) {
        for (var substitute : substitutes) {
            boolean printed = substitute instanceof ChooseElement choose
                    ? renderFirst(choose.chosen(rendering), rendering, out)
                    : prints(substitute, rendering, out);
            if (printed) {
                return true;
            }
        }
        return false;
    }

    /// An empty term counts: who defines it so wants nothing to be there.
    private static boolean prints(Element substitute, Rendering rendering, List<Node> out) {
        int around = rendering.seen;
        int before = out.size();
        rendering.seen = 0;
        substitute.render(rendering, out);
        boolean printed =
                (rendering.seen & Rendering.FILLED) != 0 || out.size() > before || substitute instanceof TermElement;
        if (!printed) {
            rendering.seen |= around;
        }
        return printed;
    }

    private boolean renderNames(Rendering rendering, List<Node> out) {
        var lists = lists(rendering);
        if (lists.isEmpty()) {
            return false;
        }
        if (layout.counts()) {
            return count(lists, rendering, out);
        }
        String together = NamesLabel.together(label, variables, lists, rendering);
        var shown = together == null ? lists : lists.subList(0, 1);
        var texts = new NameTexts(layout, repeated, rendering).of(shown);
        if (texts.isEmpty()) {
            return false;
        }
        var parts = new ArrayList<Node>(texts.size());
        for (var each : texts) {
            String term = together == null ? each.list().variable().name() : together;
            parts.add(labelled(each.text(), term, each.list().names(), rendering));
        }
        finish(lists, parts, texts.getLast().text(), rendering, out);
        return true;
    }

    private void finish(List<NameList> lists, List<Node> parts, Node last, Rendering rendering, List<Node> out) {
        rendering.filled();
        for (var list : lists) {
            if (rendering.substituting) {
                rendering.spend(list.variable());
            }
        }
        boolean isFirst = !rendering.hasContent;
        rendering.hasContent = true;
        Node node = whole(parts);
        if (rendering.firstNames == null) {
            rendering.firstNames = node;
        }
        if (rendering.purpose == Rendering.Purpose.CITATION && isLeftOut(last, isFirst, rendering)) {
            return;
        }
        rendering.hasPredecessor = true;
        out.add(node);
    }

    /// Faces of `names` are those of a list, whatever the names in it look like.
    private Node whole(List<Node> parts) {
        if (look.isBare()) {
            return parts.size() == 1 && look == Look.PLAIN ? parts.getFirst() : new Branch(parts, delimiter, look);
        }
        return new Branch(List.of(new Branch(parts, delimiter, Look.PLAIN)), "", look);
    }

    /// Whether the names go without saying, or are not wanted, in this cite.
    private boolean isLeftOut(Node last, boolean isFirst, Rendering rendering) {
        boolean unwanted = isFirst && rendering.cite.part() == Cite.Part.SUPPRESS_AUTHOR;
        var collapse = rendering.style.collapse();
        if (collapse.by().isEmpty() && collapse.groupDelimiter() == null) {
            return unwanted;
        }
        String key = Typesetter.key(last);
        boolean same = key.equals(rendering.namesBefore);
        if (same) {
            rendering.sameNames = true;
            return unwanted || !collapse.by().isEmpty();
        }
        rendering.namesKey = key;
        rendering.collapsing = false;
        return unwanted;
    }

    private boolean count(List<NameList> lists, Rendering rendering, List<Node> out) {
        int count = 0;
        for (var list : lists) {
            count += layout.shown(list.names(), NameShape.USUAL, isSubsequent(rendering));
        }
        if (count == 0) {
            return false;
        }
        rendering.filled();
        String text = rendering.isSorting() ? SortText.padded("" + count) : "" + count;
        out.add(new Leaf(text, look));
        return true;
    }

    private Node labelled(Node text, String term, ParsedNames names, Rendering rendering) {
        return label == null || rendering.isSorting()
                ? text
                : label.with(text, term, names.size() > 1, rendering.locale);
    }

    static boolean isSubsequent(Rendering rendering) {
        return rendering.cite.position() != Cite.Position.FIRST;
    }

    private List<NameList> lists(Rendering rendering) {
        List<NameList> lists = List.of();
        for (var variable : variables) {
            ParsedNames names = rendering.isSpent(variable) ? null : rendering.item.names(variable);
            if (names != null) {
                lists = lists.isEmpty() ? new ArrayList<>(2) : lists;
                lists.add(new NameList(variable, names));
            }
        }
        return lists;
    }

    /// The names of one variable.
    record NameList(Variable variable, ParsedNames names) {}
}
