package org.ibid.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;

/// Finds the faults of a style before anything is rendered with it, all those that do not depend on each other, and
/// says where they are.
final class StyleCheck {

    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    private static final Pattern OURS = Pattern.compile("\\sxmlns\\s*=\\s*[\"']" + Pattern.quote(NAMESPACE) + "[\"']");

    /// @param faults   what keeps it from being used
    /// @param warnings what is odd, but does not
    record Findings(List<StyleRemark> faults, List<StyleRemark> warnings) {
        Findings {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }

    private final Xml style;
    private final Map<String, Xml> macros = new LinkedHashMap<>();
    private final List<StyleRemark> faults = new ArrayList<>();
    private final List<StyleRemark> warnings = new ArrayList<>();

    private StyleCheck(Xml style) {
        this.style = style;
    }

    /// @throws BrokenStyle at the first fault
    static void check(String id, String xml) {
        of(xml).faults.stream().findFirst().ifPresent(fault -> {
            throw new BrokenStyle(id, fault.line(), fault.column(), fault.message());
        });
    }

    static Findings of(String xml) {
        try {
            var check = new StyleCheck(XmlReader.read(xml));
            check.root(xml);
            if (check.faults.isEmpty() && !check.isDependent()) {
                check.whole();
            }
            return new Findings(check.faults, check.warnings);
        } catch (NotReadable fault) {
            return new Findings(List.of(StyleRemark.of(fault)), List.of());
        }
    }

    private void root(String xml) {
        boolean isOurs = StyleHead.root(xml)
                .filter(tag -> OURS.matcher(tag.text()).find())
                .isPresent();
        if (!style.name().equals("style") || !isOurs) {
            faults.add(StyleRemark.at(
                    style, "the root element must be <style xmlns=\"" + NAMESPACE + "\" version=\"1.0\">."));
        }
    }

    private boolean isDependent() {
        return style.child("info").stream()
                .flatMap(info -> info.children("link").stream())
                .anyMatch(link -> link.attribute("rel", "").equals("independent-parent"));
    }

    private void whole() {
        for (Xml macro : style.children("macro")) {
            String name = macro.attribute("name", "");
            if (name.isEmpty()) {
                faults.add(StyleRemark.at(macro, "a macro needs a name. Add name=\"...\"."));
            }
            macros.put(name, macro);
        }
        elements();
        var calls = new MacroCalls(style, macros);
        calls.circle().or(() -> calls.bomb(style)).ifPresent(faults::add);
        kind();
    }

    private void elements() {
        var rendering = new RenderingCheck(macros, StyleVocabulary.named(style));
        area("citation").ifPresent(area -> area(area, rendering));
        if (style.child("bibliography").isPresent()) {
            area("bibliography").ifPresent(area -> area(area, rendering));
        } else {
            warnings.add(StyleRemark.at(style, "it has no <bibliography>: it cites, but makes no list."));
        }
        macros.values().forEach(rendering::children);
        faults.addAll(rendering.faults());
        warnings.addAll(rendering.warnings());
        macros.entrySet().stream()
                .filter(macro -> !rendering.called().contains(macro.getKey()))
                .limit(RenderingCheck.MOST)
                .forEach(macro -> warnings.add(
                        StyleRemark.at(macro.getValue(), "the macro \"" + macro.getKey() + "\" is never called.")));
    }

    private Optional<Xml> area(String name) {
        Optional<Xml> area = style.child(name);
        if (area.flatMap(found -> found.child("layout")).isEmpty()) {
            faults.add(StyleRemark.at(
                    area.orElse(style), "<" + name + "> with a <layout> in it is missing. Every style needs one."));
            return Optional.empty();
        }
        return area;
    }

    private static void area(Xml area, RenderingCheck rendering) {
        area.child("sort").ifPresent(rendering::sort);
        area.children("layout").forEach(rendering::children);
    }

    private void kind() {
        boolean isSaid = style.child("info").stream()
                .flatMap(info -> info.children("category").stream())
                .anyMatch(category -> category.attribute("citation-format") != null);
        if (!isSaid) {
            warnings.add(StyleRemark.at(
                    style.child("info").orElse(style),
                    "it does not say how it cites. Add <category citation-format=\"author-date\"/>, or author, numeric,"
                            + " note or label, to <info>."));
        }
    }
}
