package org.ibid.csl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.csl.xml.Xml;

/// Which macros of a style call which, and what that comes to (CSL 1.0.2, "Macro").
final class MacroCalls {

    /// How deep calls may be nested.
    private static final int DEEPEST = 100;

    /// How much a style may print, counted in characters of its own for one work with every call of a macro
    /// followed and the longest branches taken; the longest of the bundled styles was found to come to some
    /// 36,000. A macro that calls another twice doubles it: thirty such are a bomb.
    private static final long MOST = 1_000_000;

    private final Map<String, Xml> macros;
    private final Map<String, Long> sizes = new HashMap<>();

    /// What a term or date of the style's own may print.
    private final long localized;

    /// @param style  the root element
    /// @param macros by name
    MacroCalls(Xml style, Map<String, Xml> macros) {
        this.macros = macros;
        this.localized = style.children("locale").stream()
                .mapToLong(MacroCalls::longest)
                .max()
                .orElse(0);
    }

    /// A macro that calls itself, directly or by way of others; empty if each ends.
    Optional<StyleRemark> circle() {
        var ended = new HashSet<String>();
        for (var name : macros.keySet()) {
            var circle = circle(name, new LinkedHashSet<>(), ended);
            if (circle.isPresent()) {
                return circle;
            }
        }
        return Optional.empty();
    }

    /// The style prints beyond all measure.
    ///
    /// @param style a style without a circle
    Optional<StyleRemark> bomb(Xml style) {
        long size = 0;
        for (String area : Set.of("citation", "bibliography")) {
            size += style.child(area).map(this::size).orElse(0L);
        }
        return size <= MOST
                ? Optional.empty()
                : Optional.of(StyleRemark.at(
                        style,
                        "its macros call each other so often that one work could take more than " + MOST
                                + " characters. Call them less."));
    }

    private Optional<StyleRemark> circle(String name, LinkedHashSet<String> path, Set<String> ended) {
        Xml macro = macros.get(name);
        if (macro == null || ended.contains(name)) {
            return Optional.empty();
        }
        if (!path.add(name) || path.size() > DEEPEST) {
            return Optional.of(StyleRemark.at(
                    macro,
                    "the macro \"" + name + "\" calls itself, by way of " + String.join(", ", path)
                            + ", or calls are nested more than " + DEEPEST + " deep. Take one of them away."));
        }
        for (String called : calls(macro, new LinkedHashSet<>())) {
            var circle = circle(called, path, ended);
            if (circle.isPresent()) {
                return circle;
            }
        }
        path.removeLast();
        ended.add(name);
        return Optional.empty();
    }

    private static Set<String> calls(Xml element, Set<String> found) {
        String called = element.attribute("macro");
        if (called != null) {
            found.add(called);
        }
        element.children().forEach(child -> calls(child, found));
        return found;
    }

    private long size(Xml element) {
        long size = 1
                + element.attribute("prefix", "").length()
                + element.attribute("suffix", "").length()
                + element.attribute("value", "").length()
                + (long) element.attribute("delimiter", "").length()
                        * Math.max(1, element.children().size())
                + (isLocalized(element) ? localized : 0);
        String called = element.attribute("macro");
        if (called != null && macros.containsKey(called)) {
            Long known = sizes.get(called);
            if (known == null) {
                known = size(macros.get(called));
                sizes.put(called, known);
            }
            size += known;
        }
        boolean isChoice = element.name().equals("choose");
        long inside = 0;
        for (Xml child : element.children()) {
            inside = isChoice ? Math.max(inside, size(child)) : inside + size(child);
        }
        return Math.min(size + inside, MOST + 1);
    }

    private static boolean isLocalized(Xml element) {
        return switch (element.name()) {
            case "text" -> element.attribute("term") != null;
            case "date", "label", "names" -> true;
            default -> false;
        };
    }

    /// How much the longest of the terms and dates of a locale prints.
    private static long longest(Xml locale) {
        var own = Stream.concat(
                locale.children("date").stream(),
                locale.children("terms").stream().flatMap(terms -> terms.children().stream()));
        return own.mapToLong(MacroCalls::texts).max().orElse(0);
    }

    private static long texts(Xml element) {
        long length = element.text().strip().length()
                + element.attribute("prefix", "").length()
                + element.attribute("suffix", "").length()
                + element.attribute("delimiter", "").length();
        for (Xml child : element.children()) {
            length += texts(child);
        }
        return length;
    }
}
