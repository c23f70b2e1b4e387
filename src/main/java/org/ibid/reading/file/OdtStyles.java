package org.ibid.reading.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an OpenDocument file's styles say that matters to its text: which are raised, what a paragraph's
/// style comes from, how lists are numbered.
final class OdtStyles {

    private static final int DEEPEST = 20;

    private final Set<String> raised = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Xml.Element> lists = new HashMap<>();

    OdtStyles(List<Xml.Element> files) {
        files.stream()
                .flatMap(Xml.Element::elements)
                .filter(group -> group.is("automatic-styles", "styles"))
                .flatMap(Xml.Element::elements)
                .forEach(this::style);
    }

    private void style(Xml.Element style) {
        String name = style.attribute("name");
        if (style.is("list-style")) {
            lists.put(name, style);
        }
        if (style.is("style")) {
            parents.put(name, style.attribute("parent-style-name"));
            style.child("text-properties")
                    .filter(text -> text.attribute("text-position").matches("super.*|[1-9]\\d*%.*"))
                    .ifPresent(_ -> raised.add(name));
        }
    }

    boolean isRaised(String style) {
        return raised.contains(style);
    }

    /// Whether a style is the named one or comes from it.
    boolean comesFrom(String style, String named) {
        String at = style;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            if (at.equals(named)) {
                return true;
            }
            at = parents.getOrDefault(at, "");
        }
        return false;
    }

    /// What stands before an item of a list, with a space behind.
    String label(String list, int level, int number) {
        Optional<Xml.Element> format = Optional.ofNullable(lists.get(list))
                .flatMap(style -> style.elements()
                        .filter(each -> each.attribute("level").equals(String.valueOf(level)))
                        .findFirst());
        if (format.isEmpty() || !format.get().is("list-level-style-number")) {
            return "• ";
        }
        Xml.Element numbered = format.get();
        if (numbered.attribute("num-format").isEmpty()) {
            return "";
        }
        return numbered.attribute("num-prefix") + number + numbered.attribute("num-suffix") + " ";
    }
}
