package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.engine.NamesElement.NameList;
import org.ibid.csl.name.NameLayout;
import org.ibid.csl.name.NameShape;
import org.ibid.csl.name.ParsedNames;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// The texts of the name lists of one `names` element, without labels.
///
/// @param repeated what stands for names that the entry before has as well; null if nothing does
record NameTexts(NameLayout layout, @Nullable Repetition repeated, Rendering rendering) {

    /// A list with how it is to be shown.
    private record Shaped(NameList list, NameShape shape) {
        ParsedNames names() {
            return list.names();
        }
    }

    /// What is printed of one list.
    record NameText(NameList list, Node text) {}

    /// One text a list, but for lists that print nothing or whose names are printed by another's text.
    List<NameText> of(List<NameList> lists) {
        var shaped = new ArrayList<Shaped>(lists.size());
        for (var list : lists) {
            register(list.names());
            shaped.add(new Shaped(list, NameShapes.of(layout, list.names(), rendering.nameLists++, rendering)));
        }
        if (repeated == null || rendering.hasPredecessor || rendering.entryNames != null) {
            return printed(shaped, "", 0);
        }
        return withRepetition(repeated, shaped);
    }

    private void register(ParsedNames names) {
        var people = rendering.people;
        if (people != null) {
            for (int i = 0; i < names.size(); i++) {
                var person = NameRegister.person(names.get(i), i, layout);
                if (person != null) {
                    people.add(person);
                }
            }
        }
    }

    private List<NameText> withRepetition(Repetition repetition, List<Shaped> lists) {
        var names = new ArrayList<String>();
        for (var list : lists) {
            int shown = Math.min(list.names().size(), layout.shown(list.names(), list.shape, isSubsequent()));
            for (int i = 0; i < shown; i++) {
                names.add(layout.key(list.names().get(i), 2));
            }
        }
        rendering.entryNames = new EntryNames(names);
        int replaced = repetition.replaced(rendering.entryNames, rendering.entryBefore);
        if (replaced > 0 && repetition.rule() == Repetition.Rule.COMPLETE_ALL) {
            return List.of(new NameText(lists.getFirst().list, new Leaf(repetition.text())));
        }
        return printed(lists, repetition.text(), replaced);
    }

    private List<NameText> printed(List<Shaped> lists, String substitute, int substituted) {
        var texts = new ArrayList<NameText>(lists.size());
        int left = substituted;
        NameLayout speaking = layout.in(rendering.language());
        for (var list : lists) {
            int here = Math.min(left, list.names().size());
            Node text = speaking.render(list.names(), list.shape, isSubsequent(), substitute, here);
            left -= here;
            if (text != null) {
                texts.add(new NameText(list.list, text));
            }
        }
        return texts;
    }

    private boolean isSubsequent() {
        return NamesElement.isSubsequent(rendering);
    }
}
