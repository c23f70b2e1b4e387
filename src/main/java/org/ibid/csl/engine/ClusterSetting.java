package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.engine.Rendering.Purpose;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.Typeset;
import org.jspecify.annotations.Nullable;

/// Renders one citation: its cites one after the other, grouped and collapsed as the style asks (CSL 1.0.2, "Cite
/// Grouping", "Cite Collapsing").
final class ClusterSetting {

    /// A cite to be rendered.
    ///
    /// @param item null if no work has the cite's id
    record Ready(Cite cite, @Nullable Item item, CiteState state) {}

    /// A cite that is rendered.
    ///
    /// @param onlyNumber     whether it is a citation number and nothing else
    /// @param onlyYearSuffix whether all but the year suffix went without saying
    private record Rendered(
            Ready ready,
            List<Node> nodes,
            boolean collapsed,
            boolean sameNames,
            boolean onlyNumber,
            boolean onlyYearSuffix) {}

    private final CompiledStyle style;
    private final Layout layout;

    ClusterSetting(CompiledStyle style) {
        this.style = style;
        this.layout = style.citation;
    }

    Typeset set(Cluster cluster, List<Ready> cites) {
        return switch (cluster.mode().kind()) {
            case USUAL -> set(whole(cites));
            case AUTHOR_ONLY -> set(authors(cites.getFirst()));
            case SUPPRESS_AUTHOR -> set(whole(withoutAuthor(cites)));
            case COMPOSITE -> set(composite(cluster, cites));
        };
    }

    private Typeset set(Node node) {
        return style.typesetter.set(style.options.isInText() ? node : new NestedBrackets().of(node));
    }

    private Node composite(Cluster cluster, List<Ready> cites) {
        String infix = cluster.mode().infix();
        String between = infix.isEmpty() ? " " : infix.startsWith("'") ? infix + " " : " " + infix + " ";
        return new Branch(List.of(authors(cites.getFirst()), new Leaf(between), whole(withoutAuthor(cites))));
    }

    private static List<Ready> withoutAuthor(List<Ready> cites) {
        var others = new ArrayList<>(cites);
        others.set(0, with(cites.getFirst(), Cite.Part.SUPPRESS_AUTHOR));
        return others;
    }

    private static Ready with(Ready ready, Cite.Part part) {
        CiteState state = ready.state;
        return new Ready(
                ready.cite,
                ready.item,
                new CiteState(
                        state.locator(),
                        state.label(),
                        part,
                        state.position(),
                        state.nearNote(),
                        state.firstNote(),
                        state.number(),
                        state.distinction()));
    }

    /// The first names of a cite, without the layout around them.
    private Node authors(Ready ready) {
        if (ready.item == null) {
            return unknown(ready.cite);
        }
        Rendering rendering = style.rendering(ready.item, Purpose.CITATION, with(ready, Cite.Part.AUTHOR_ONLY).state);
        var nodes = layout.nodes(rendering);
        if (rendering.firstNames != null) {
            return rendering.firstNames;
        }
        return nodes.isEmpty() ? new Leaf("[NO_PRINTED_FORM]") : nodes.getFirst();
    }

    private static Node unknown(Cite cite) {
        return new Leaf(cite.id() + "?");
    }

    private Node whole(List<Ready> cites) {
        if (cites.getFirst().cite.part() == Cite.Part.AUTHOR_ONLY) {
            return authors(cites.getFirst());
        }
        var rendered = withoutEmpty(rendered(cites));
        var nodes = new ArrayList<Node>(rendered.size());
        for (int i = 0; i < rendered.size(); i++) {
            int last = endOfRange(rendered, i);
            nodes.add(cite(rendered, i));
            if (last > i + 1) {
                nodes.add(delimited(rangeDelimiter(), body(rendered.get(last))));
                i = last;
            }
        }
        return layout.framed(nodes);
    }

    /// A cite of which nothing is left goes, but for the first.
    private static List<Rendered> withoutEmpty(List<Rendered> all) {
        var kept = new ArrayList<Rendered>(all.size());
        for (var each : all) {
            boolean isEmpty = each.nodes.isEmpty()
                    && each.ready.cite.prefix().isEmpty()
                    && each.ready.cite.suffix().isEmpty();
            if (kept.isEmpty() || !isEmpty) {
                kept.add(each);
            }
        }
        return kept;
    }

    private List<Rendered> rendered(List<Ready> cites) {
        var rendered = new ArrayList<Rendered>(cites.size());
        String names = null;
        List<Integer> years = List.of();
        boolean hasPredecessor = false;
        for (var ready : cites) {
            if (ready.item == null) {
                rendered.add(new Rendered(ready, List.of(unknown(ready.cite)), false, false, false, false));
                continue;
            }
            Rendering rendering = style.rendering(ready.item, Purpose.CITATION, ready.state);
            rendering.hasPredecessor = CiteAffixes.isPredecessor(ready.cite.prefix(), hasPredecessor);
            rendering.collapsing = !style.options.collapse().by().isEmpty();
            rendering.namesBefore = names;
            rendering.yearsBefore = years;
            var nodes = layout.nodes(rendering);
            rendered.add(done(ready, nodes, rendering));
            names = rendering.namesKey == null ? names : rendering.namesKey;
            years = rendering.years;
            hasPredecessor |= rendering.hasPredecessor;
        }
        return rendered;
    }

    private Rendered done(Ready ready, List<Node> nodes, Rendering rendering) {
        boolean bare = ready.cite.prefix().isEmpty() && ready.cite.suffix().isEmpty();
        return new Rendered(
                ready,
                nodes,
                rendering.collapsing,
                rendering.sameNames,
                bare && isOnly(nodes, rendering.numberNode),
                bare && rendering.collapsing && isOnly(nodes, rendering.yearSuffixNode));
    }

    private static boolean isOnly(List<Node> nodes, @Nullable Node wanted) {
        if (wanted == null || nodes.size() != 1) {
            return false;
        }
        Node only = nodes.getFirst();
        return only == wanted || only instanceof Branch branch && isOnly(branch.nodes(), wanted);
    }

    private Node cite(List<Rendered> all, int index) {
        Node body = body(all.get(index));
        return index == 0 ? body : delimited(delimiter(all, index), body);
    }

    private static Node delimited(String delimiter, Node body) {
        return delimiter.isEmpty() ? body : new Branch(List.of(Leaf.verbatim(delimiter, Look.PLAIN), body));
    }

    private static Node body(Rendered rendered) {
        var cite = rendered.ready.cite;
        if (cite.prefix().isEmpty() && cite.suffix().isEmpty() && !rendered.nodes.isEmpty()) {
            return rendered.nodes.size() == 1 ? rendered.nodes.getFirst() : new Branch(rendered.nodes);
        }
        var nodes = new ArrayList<Node>(rendered.nodes.size() + 2);
        if (!cite.prefix().isEmpty()) {
            nodes.add(new Leaf(CiteAffixes.prefix(cite.prefix())));
        }
        if (rendered.nodes.isEmpty() && cite.part() != Cite.Part.SUPPRESS_AUTHOR) {
            nodes.add(new Leaf(CompiledStyle.NOTHING));
        }
        nodes.addAll(rendered.nodes);
        if (!cite.suffix().isEmpty()) {
            nodes.add(new Leaf(CiteAffixes.suffix(cite.suffix())));
        }
        return new Branch(nodes);
    }

    /// The last cite of a range of numbers or suffixes that begins at a cite; the cite itself if there is none.
    private int endOfRange(List<Rendered> all, int start) {
        boolean numbers = style.options.collapse().isByNumber() && all.get(start).onlyNumber;
        boolean suffixes = style.options.collapse().by().equals("year-suffix-ranged");
        if (!numbers && !suffixes) {
            return start;
        }
        int last = start;
        while (last + 1 < all.size()
                && (numbers ? all.get(last + 1).onlyNumber : all.get(last + 1).onlyYearSuffix)
                && isNext(all, last + 1)) {
            last++;
        }
        return last - start < 2 ? start : last;
    }

    private boolean isNext(List<Rendered> all, int index) {
        CiteState state = all.get(index).ready.state;
        CiteState before = all.get(index - 1).ready.state;
        return all.get(index).onlyNumber
                ? state.number() == before.number() + 1
                : before.distinction().yearSuffix() >= 0
                        && state.distinction().yearSuffix()
                                == before.distinction().yearSuffix() + 1;
    }

    private String rangeDelimiter() {
        String term = style.locale.term("citation-range-delimiter", TermForm.LONG, false);
        return term == null ? "–" : term;
    }

    private String delimiter(List<Rendered> all, int index) {
        Rendered here = all.get(index);
        Rendered before = all.get(index - 1);
        var collapse = style.options.collapse();
        if (here.onlyYearSuffix) {
            return successor();
        }
        return CiteAffixes.delimiter(
                delimiter(here, before, collapse), before.ready.cite.suffix(), here.ready.cite.prefix());
    }

    private String successor() {
        var collapse = style.options.collapse();
        if (collapse.groupDelimiter() != null) {
            return collapse.groupDelimiter();
        }
        return collapse.yearSuffixDelimiter() == null ? layout.delimiter() : collapse.yearSuffixDelimiter();
    }

    private String delimiter(Rendered here, Rendered before, StyleOptions.Collapsing collapse) {
        String after = collapse.afterDelimiter();
        if (after != null) {
            boolean afterLocator = !before.ready.state.locator().isEmpty();
            boolean ends =
                    !here.collapsed && (before.collapsed || !collapse.by().equals("year-suffix"));
            return afterLocator || ends ? after : layout.delimiter();
        }
        if (here.sameNames && collapse.groupDelimiter() != null) {
            return collapse.groupDelimiter();
        }
        if (here.collapsed && style.options.isInText() && !here.onlyNumber && !collapse.isByNumber()) {
            return ", ";
        }
        return layout.delimiter();
    }
}
