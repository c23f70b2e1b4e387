package org.ibid.csl.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The macros of a style by name.
final class Macros {

    private final Map<String, Xml> byName = new HashMap<>();
    private final Map<String, Boolean> printsNames = new HashMap<>();

    /// Compiled macros that are the same wherever they are called: those that print no names.
    private final Map<String, List<Element>> shared = new HashMap<>();

    static Macros of(Xml style) {
        var macros = new Macros();
        for (Xml macro : style.children("macro")) {
            String name = macro.attribute("name");
            if (name == null) {
                throw new NotReadable(macro, "a macro needs a name. Add name=\"...\".");
            }
            macros.byName.put(name, macro);
        }
        return macros;
    }

    @Nullable
    Xml macro(String name) {
        return byName.get(name);
    }

    /// Whether a macro, or one that it calls, prints names, whose options it inherits from where it is called.
    boolean printsNames(String name) {
        Boolean known = printsNames.get(name);
        if (known == null) {
            printsNames.put(name, false);
            Xml macro = byName.get(name);
            known = macro != null && printsNames(macro);
            printsNames.put(name, known);
        }
        return known;
    }

    private boolean printsNames(Xml element) {
        if (element.name().equals("names")) {
            return true;
        }
        String called = element.name().equals("text") ? element.attribute("macro") : null;
        if (called != null && printsNames(called)) {
            return true;
        }
        for (Xml child : element.children()) {
            if (printsNames(child)) {
                return true;
            }
        }
        return false;
    }

    Map<String, List<Element>> shared() {
        return shared;
    }

    /// Whether a date stands in a macro itself, not in one that it calls.
    boolean holdsDate(String name) {
        return holdsDate(byName.get(name));
    }

    private static boolean holdsDate(@Nullable Xml element) {
        if (element == null || element.name().equals("date")) {
            return element != null;
        }
        for (Xml child : element.children()) {
            if (holdsDate(child)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an element, or one that it holds or calls, is of a kind.
    boolean reaches(@Nullable Xml element, Predicate<Xml> kind) {
        return element != null && reaches(element, kind, new HashSet<>());
    }

    private boolean reaches(Xml element, Predicate<Xml> kind, Set<String> called) {
        if (kind.test(element)) {
            return true;
        }
        String name = element.name().equals("text") ? element.attribute("macro") : null;
        Xml macro = name != null && called.add(name) ? byName.get(name) : null;
        if (macro != null && reaches(macro, kind, called)) {
            return true;
        }
        for (Xml child : element.children()) {
            if (reaches(child, kind, called)) {
                return true;
            }
        }
        return false;
    }
}
