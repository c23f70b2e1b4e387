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

    private final Map<String, Macro> byName = new HashMap<>();

    /// What the names that a macro prints, or one that it calls, depend on.
    enum Naming {
        /// It prints none.
        NONE,
        /// The options of the layout or sort key it is called in, and the formatting of name parts of the names around
        /// a `substitute`.
        LAYOUT,
        /// Of some also all else of the names around a `substitute` in which it is called: they have no children of
        /// their own and are printed like those.
        SUBSTITUTED
    }

    /// One macro and what is known of it.
    static final class Macro {
        final Xml xml;
        private @Nullable Naming naming;

        /// Compiled, if it prints no names: then it is the same wherever it is called, but that dates in sort keys are
        /// printed otherwise.
        @Nullable
        List<Element> inLayouts;

        @Nullable
        List<Element> inKeys;

        /// Whether a date stands in it itself, not in one that it calls; known when it is compiled.
        boolean holdsDate;

        private Macro(Xml xml) {
            this.xml = xml;
        }
    }

    static Macros of(Xml style) {
        var macros = new Macros();
        for (Xml macro : style.children("macro")) {
            String name = macro.attribute("name");
            if (name == null) {
                throw new NotReadable(macro, "a macro needs a name. Add name=\"...\".");
            }
            macros.byName.put(name, new Macro(macro));
        }
        return macros;
    }

    @Nullable
    Macro macro(String name) {
        return byName.get(name);
    }

    @Nullable
    Xml xml(String name) {
        Macro macro = byName.get(name);
        return macro == null ? null : macro.xml;
    }

    /// Whether a macro, or one that it calls, prints names.
    boolean printsNames(String name) {
        Macro macro = byName.get(name);
        return macro != null && naming(macro) != Naming.NONE;
    }

    /// Of a macro that calls itself any answer will do: it cannot be compiled.
    Naming naming(Macro macro) {
        if (macro.naming == null) {
            macro.naming = Naming.NONE;
            macro.naming = namingIn(macro.xml);
        }
        return macro.naming;
    }

    private Naming namingIn(Xml parent) {
        Naming most = Naming.NONE;
        for (Xml child : parent.children()) {
            Naming naming = naming(child);
            most = naming.compareTo(most) > 0 ? naming : most;
        }
        return most;
    }

    /// Names with children print all that is in them by their own options.
    private Naming naming(Xml element) {
        return switch (element.name()) {
            case "names" -> element.children().isEmpty() ? Naming.SUBSTITUTED : Naming.LAYOUT;
            case "text" -> {
                String called = element.attribute("macro");
                Macro macro = called == null ? null : byName.get(called);
                yield macro == null ? Naming.NONE : naming(macro);
            }
            default -> namingIn(element);
        };
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
        Macro macro = name != null && called.add(name) ? byName.get(name) : null;
        if (macro != null && reaches(macro.xml, kind, called)) {
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
