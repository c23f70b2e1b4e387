package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.Typesetter;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// What stands in a bibliography for names that the entry before has as well (CSL 1.0.2, "Reference Grouping").
///
/// @param text `subsequent-author-substitute`
record Repetition(String text, Rule rule) {

    /// `subsequent-author-substitute-rule`.
    enum Rule {
        COMPLETE_ALL,
        COMPLETE_EACH,
        PARTIAL_EACH,
        PARTIAL_FIRST
    }

    /// Of a `bibliography` element; null if it substitutes nothing.
    static @Nullable Repetition of(Xml bibliography) {
        String text = bibliography.attribute("subsequent-author-substitute");
        if (text == null) {
            return null;
        }
        return new Repetition(
                text,
                switch (bibliography.attribute("subsequent-author-substitute-rule", "complete-all")) {
                    case "complete-each" -> Rule.COMPLETE_EACH;
                    case "partial-each" -> Rule.PARTIAL_EACH;
                    case "partial-first" -> Rule.PARTIAL_FIRST;
                    default -> Rule.COMPLETE_ALL;
                });
    }

    /// Replaces what stands for names (a title, say) if the entry before has the same.
    ///
    /// @param from where in the output it begins
    void replace(List<Node> out, int from, Rendering rendering) {
        if (rendering.entryNames != null || out.size() == from) {
            return;
        }
        var printed = new Branch(List.copyOf(out.subList(from, out.size())));
        rendering.entryNames = new EntryNames(List.of(Typesetter.key(printed)));
        if (replaced(rendering.entryNames, rendering.entryBefore) > 0) {
            out.subList(from, out.size()).clear();
            out.add(new Leaf(text));
        }
    }

    /// How many names from the first on are replaced; 0 for none.
    int replaced(EntryNames names, EntryNames before) {
        int same = names.sameAs(before);
        boolean isComplete =
                same == names.names().size() && same == before.names().size() && same > 0;
        return switch (rule) {
            case COMPLETE_ALL, COMPLETE_EACH -> isComplete ? same : 0;
            case PARTIAL_EACH -> same;
            case PARTIAL_FIRST -> Math.min(same, 1);
        };
    }
}
