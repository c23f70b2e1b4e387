package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.name.NameLayout;
import org.ibid.csl.name.NameParts;
import org.ibid.csl.name.NameShape;
import org.ibid.csl.name.ParsedNames;

/// How a list of names is to be shown in a cite: as the style says, and as much more as tells works apart.
final class NameShapes {

    private NameShapes() {}

    static NameShape of(NameLayout layout, ParsedNames names, int index, Rendering rendering) {
        if (rendering.isSorting()) {
            return rendering.register == null
                    ? NameShape.USUAL
                    : new NameShape(-1, givens(layout, names, index, rendering));
        }
        boolean subsequent = rendering.cite.position() != Cite.Position.FIRST;
        var distinction = rendering.cite.distinction();
        boolean isUsual = index >= distinction.names().size()
                && index >= distinction.givens().size();
        if (isUsual && rendering.shown == null && rendering.register == null) {
            return NameShape.USUAL;
        }
        int usual = layout.shown(names, NameShape.USUAL, subsequent);
        int asked = index < distinction.names().size() ? distinction.names().get(index) : 0;
        List<Integer> givens = givens(layout, names, index, rendering);
        var shape = new NameShape(asked > usual ? asked : -1, givens);
        note(layout, names, shape, subsequent, rendering);
        return shape;
    }

    private static List<Integer> givens(NameLayout layout, ParsedNames names, int index, Rendering rendering) {
        var distinction = rendering.cite.distinction();
        List<Integer> asked =
                index < distinction.givens().size() ? distinction.givens().get(index) : List.of();
        NameRegister register = rendering.register;
        if (asked.isEmpty() && register == null && rendering.shown == null) {
            return List.of();
        }
        var givens = new ArrayList<Integer>(names.size());
        for (int i = 0; i < names.size(); i++) {
            int level = i < asked.size() ? asked.get(i) : 0;
            if (register != null && register.counts(i)) {
                var person = NameRegister.person(names.get(i), i, layout);
                level = person == null ? level : Math.max(level, register.level(person));
            }
            boolean isWhole = names.get(i) instanceof NameParts.Whole;
            givens.add(isWhole ? NameRegister.FULL : Math.max(whole(level, layout, rendering), layout.usualGiven()));
        }
        return givens;
    }

    /// Initials where the style has none are given names in full, in every other place that prints the work, too.
    private static int whole(int level, NameLayout layout, Rendering rendering) {
        boolean isInitial = level == 1 && rendering.style.distinguish().byCite() && !layout.initializes();
        return isInitial ? NameRegister.FULL : level;
    }

    private static void note(
            NameLayout layout, ParsedNames names, NameShape shape, boolean subsequent, Rendering rendering) {
        NamesShown shown = rendering.shown;
        if (shown != null) {
            shown.names.add(layout.shown(names, shape, subsequent));
            shown.most.add(names.size());
            shown.givens.add(shape.givens());
        }
    }
}
