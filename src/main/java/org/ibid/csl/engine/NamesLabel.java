package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.engine.LabelElement.Plural;
import org.ibid.csl.engine.NamesElement.NameList;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// `label` inside `names` (CSL 1.0.2, "Label in names").
///
/// @param isBefore whether it stands before the names
record NamesLabel(TermForm form, Plural plural, Look look, boolean isBefore) {

    /// The label of a `names` element; null if it has none.
    static @Nullable NamesLabel of(Xml names) {
        boolean seenName = names.child("name").isEmpty();
        for (Xml child : names.children()) {
            if (child.name().equals("label")) {
                return new NamesLabel(
                        TermForm.of(child.attribute("form")),
                        Plural.of(child.attribute("plural")),
                        Look.of(child),
                        !seenName);
            }
            seenName |= child.name().equals("name");
        }
        return null;
    }

    /// The names with the term for what they did.
    Node with(Node names, String variable, boolean several, CslLocale locale) {
        boolean isPlural = switch (plural) {
            case ALWAYS -> true;
            case NEVER -> false;
            case CONTEXTUAL -> several;
        };
        String term = locale.term(variable, form, isPlural);
        if (term == null || term.isEmpty()) {
            return names;
        }
        Node label = new Leaf(term, look);
        return new Branch(isBefore ? List.of(label, names) : List.of(names, label));
    }

    /// The one term for several variables that hold the same names (`editortranslator`), if the locale has one; null
    /// otherwise (CSL 1.0.2, "Names": editor and translator).
    static @Nullable String together(
            @Nullable NamesLabel label, List<Variable> variables, List<NameList> lists, Rendering rendering) {
        if (lists.size() < 2 || lists.size() < variables.size() || label == null) {
            return null;
        }
        var first = lists.getFirst().names();
        if (!lists.stream().allMatch(list -> list.names().equals(first))) {
            return null;
        }
        var names = lists.stream().map(list -> list.variable().name()).sorted().toList();
        for (String term : List.of(String.join("", names), String.join("-", names))) {
            String text = rendering.locale.term(term, label.form, false);
            if (text != null) {
                return text.isEmpty() ? null : term;
            }
        }
        return null;
    }
}
