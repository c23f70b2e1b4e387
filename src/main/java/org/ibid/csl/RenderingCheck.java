package org.ibid.csl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.csl.xml.Xml;
import org.ibid.work.Variables;
import org.jspecify.annotations.Nullable;

/// Looks at the rendering elements of a style (CSL 1.0.2, "Rendering Elements"): faults that no engine can go on from,
/// and oddities.
final class RenderingCheck {

    /// Who has mended so many finds the rest in the next round.
    static final int MOST = 100;

    /// For so many missing macros a likely name is looked for, which costs time.
    private static final int LIKELY = 5;

    private final Map<String, Xml> macros;
    private final Set<String> terms;
    private final List<StyleRemark> faults = new ArrayList<>();
    private final List<StyleRemark> warnings = new ArrayList<>();
    private final Set<String> called = new HashSet<>();

    /// @param macros by name
    /// @param terms  the style's own
    RenderingCheck(Map<String, Xml> macros, Set<String> terms) {
        this.macros = macros;
        this.terms = terms;
    }

    List<StyleRemark> faults() {
        return faults;
    }

    List<StyleRemark> warnings() {
        return warnings;
    }

    /// The macros that are called from anywhere.
    Set<String> called() {
        return called;
    }

    /// The elements in a macro, a layout, a group or a branch.
    void children(Xml parent) {
        parent.children().forEach(this::element);
    }

    /// The keys of a `sort`.
    void sort(Xml sort) {
        for (Xml key : sort.children()) {
            if (key.attribute("macro") != null) {
                call(key);
            } else {
                variables(key, key.attribute("variable"));
            }
        }
    }

    private void element(Xml element) {
        switch (element.name()) {
            case "text" -> text(element);
            case "number", "date", "label" -> variables(element, element.attribute("variable"));
            case "names" -> {
                variables(element, element.attribute("variable"));
                element.children("substitute").forEach(this::children);
            }
            case "group" -> children(element);
            case "choose" -> element.children().forEach(this::branch);
            default ->
                fault(
                        element,
                        "<" + element.name() + "> cannot stand here. Rendering elements are text, number, date, names,"
                                + " label, group and choose.");
        }
    }

    private void text(Xml text) {
        String term = text.attribute("term");
        if (text.attribute("macro") != null) {
            call(text);
        } else if (term != null) {
            if (!StyleVocabulary.isTerm(term, terms)) {
                warn(text, "there is no term \"" + term + "\"; nothing is printed");
            }
        } else if (text.attribute("value") == null) {
            variables(text, text.attribute("variable"));
        }
    }

    private void call(Xml call) {
        String name = call.attribute("macro", "");
        called.add(name);
        if (!macros.containsKey(name) && faults.size() < MOST) {
            var nearest = faults.size() < LIKELY ? Nearest.to(name, macros.keySet()) : List.<String>of();
            fault(
                    call,
                    "there is no macro \"" + name + "\". "
                            + (nearest.isEmpty() ? "Define it." : "Did you mean \"" + nearest.getFirst() + "\"?"));
        }
    }

    private void branch(Xml branch) {
        if (!branch.name().equals("else")) {
            branch.attributes().forEach((condition, value) -> condition(branch, condition, value));
        }
        children(branch);
    }

    private void condition(Xml branch, String condition, String value) {
        if (!StyleVocabulary.CONDITIONS.contains(condition)) {
            fault(
                    branch,
                    "the condition \"" + condition + "\" is not one of CSL 1.0.2 (type, variable, is-numeric,"
                            + " is-uncertain-date, locator, position, disambiguate).");
        }
        switch (condition) {
            case "variable", "is-numeric", "is-uncertain-date" -> variables(branch, value);
            case "type" ->
                words(value).stream()
                        .filter(type -> !Variables.TYPES.contains(type))
                        .forEach(type -> warn(
                                branch, "there is no item type \"" + type + "\"; the condition is never met for it"));
            default -> {}
        }
    }

    private void variables(Xml element, @Nullable String names) {
        if (names == null || names.isBlank()) {
            fault(element, "<" + element.name() + "> needs a variable, as in variable=\"title\".");
            return;
        }
        words(names).stream()
                .filter(name -> !Variables.isStandard(name))
                .forEach(name ->
                        warn(element, "there is no variable \"" + name + "\" in CSL 1.0.2; few works will have it"));
    }

    private static List<String> words(String value) {
        return List.of(value.strip().split("\\s+"));
    }

    private void fault(Xml place, String said) {
        if (faults.size() < MOST) {
            faults.add(StyleRemark.at(place, said));
        }
    }

    private void warn(Xml place, String said) {
        if (warnings.size() < MOST) {
            warnings.add(StyleRemark.at(place, said + "."));
        }
    }
}
