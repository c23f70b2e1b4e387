package org.ibid.exchange.xml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.ibid.exchange.codec.PlainLine;
import org.ibid.exchange.xml.XmlPath.Step;
import org.jspecify.annotations.Nullable;

/// An element on its way in or out. A reader takes children out of it, so that what it did not understand is left; a
/// writer lets children grow in it. For one thread, and for one entry.
///
/// Names are local names; an element that is not in its parent's namespace has the attribute `xmlns`. Of the
/// attributes, those of the namespaces `xml` and `xlink` keep their prefix.
public final class XmlElement implements XmlNode {

    private final String name;
    private final SequencedMap<String, String> attributes = new LinkedHashMap<>(2);
    private final List<XmlNode> content = new ArrayList<>(2);
    /// The step by which something was taken out of it.
    private @Nullable Step opened;

    public XmlElement(String name) {
        this.name = requireNonNull(name, "name");
    }

    public String name() {
        return name;
    }

    /// The value of an attribute; empty if it has none.
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public List<XmlNode> content() {
        return Collections.unmodifiableList(content);
    }

    /// The child elements that are left.
    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /// All text in it, as one line.
    public String text() {
        var text = new StringBuilder();
        addText(text);
        return PlainLine.of(text.toString()).text();
    }

    private void addText(StringBuilder text) {
        for (var node : content) {
            switch (node) {
                case Text(String part) -> text.append(part);
                case XmlElement child -> child.addText(text);
            }
        }
    }

    /// Takes out the first child of a name.
    public Optional<XmlElement> take(String child) {
        return Optional.ofNullable(take(List.of(new Step(child, "", "")), 0));
    }

    /// Takes out the first element at a place.
    public Optional<XmlElement> take(XmlPath path) {
        return Optional.ofNullable(take(path.steps(), 0));
    }

    private @Nullable XmlElement take(List<Step> steps, int at) {
        var step = steps.get(at);
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlElement child && step.fits(child)) {
                var found = at == steps.size() - 1 ? child : child.take(steps, at + 1);
                if (found == child) {
                    content.remove(i);
                    return found;
                }
                if (found != null) {
                    child.opened = step;
                    return found;
                }
            }
        }
        return null;
    }

    /// Takes out every element at a place.
    public List<XmlElement> takeAll(XmlPath path) {
        var found = new ArrayList<XmlElement>();
        takeAll(path.steps(), 0, found);
        return found;
    }

    private void takeAll(List<Step> steps, int at, List<XmlElement> found) {
        var step = steps.get(at);
        if (at == steps.size() - 1) {
            found.addAll(takeAll(step::fits));
            return;
        }
        for (var node : content) {
            if (node instanceof XmlElement child && step.fits(child)) {
                int before = found.size();
                child.takeAll(steps, at + 1, found);
                child.opened = found.size() > before ? step : child.opened;
            }
        }
    }

    /// Takes out every child of a kind.
    public List<XmlElement> takeAll(Predicate<XmlElement> kind) {
        var found = new ArrayList<XmlElement>();
        content.removeIf(node -> node instanceof XmlElement child && kind.test(child) && found.add(child));
        return found;
    }

    /// The first element at a place, left where it is.
    public Optional<XmlElement> find(XmlPath path) {
        return Optional.ofNullable(find(path.steps(), 0));
    }

    private @Nullable XmlElement find(List<Step> steps, int at) {
        for (var node : content) {
            if (node instanceof XmlElement child && steps.get(at).fits(child)) {
                var found = at == steps.size() - 1 ? child : child.find(steps, at + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// What is left: whole elements by the path of the element they stand in. An element that something was taken out
    /// of is looked into; what is left of it as text was not.
    SequencedMap<String, List<XmlElement>> rest() {
        var rest = new LinkedHashMap<String, List<XmlElement>>();
        addRest("", rest);
        return rest;
    }

    private void addRest(String path, SequencedMap<String, List<XmlElement>> rest) {
        for (var child : children()) {
            if (child.opened == null) {
                rest.computeIfAbsent(path + child.name, _ -> new ArrayList<>(1)).add(child);
            } else {
                child.addRest(path + child.opened + "/", rest);
            }
        }
    }

    /// The first element at a place, left where it is, but looked into: what is left of it is kept child by child.
    public Optional<XmlElement> open(XmlPath path) {
        var parent = this;
        for (var step : path.steps()) {
            var child = parent.find(List.of(step), 0);
            if (child == null) {
                return Optional.empty();
            }
            child.opened = step;
            parent = child;
        }
        return Optional.of(parent);
    }

    public XmlElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /// Adds a text at the end.
    public XmlElement text(String text) {
        if (!text.isEmpty()) {
            content.add(new Text(text));
        }
        return this;
    }

    /// Adds an empty child at the end.
    public XmlElement add(String child) {
        return add(new XmlElement(child));
    }

    public XmlElement add(XmlElement child) {
        content.add(child);
        return child;
    }

    /// Adds a child with a text at the end.
    public XmlElement add(String child, String text) {
        return add(child).text(text);
    }

    /// Adds an element at a place; what it stands in is made where it is missing.
    public XmlElement grow(XmlPath path) {
        int last = path.steps().size() - 1;
        return growInto(path.steps().subList(0, last))
                .add(path.steps().get(last).element());
    }

    /// The element at a place, made where it is missing.
    public XmlElement growInto(XmlPath path) {
        return growInto(path.steps());
    }

    private XmlElement growInto(List<Step> steps) {
        var parent = this;
        for (var step : steps) {
            var there = parent.find(List.of(step), 0);
            parent = there == null ? parent.add(step.element()) : there;
        }
        return parent;
    }

    /// The element as XML; children stand on lines of their own where there is no text between them.
    public String toXml() {
        return toXml("");
    }

    /// The element as XML with a prefix before the name of each element of its namespace.
    public String toXml(String prefix) {
        var xml = new StringBuilder(256);
        write(xml, prefix, "\n");
        return xml.toString();
    }

    private void write(StringBuilder xml, String outer, String lineBreak) {
        String prefix = attributes.containsKey("xmlns") ? "" : outer;
        xml.append('<').append(prefix).append(name);
        attributes.forEach((attribute, value) -> {
            xml.append(' ').append(attribute).append("=\"");
            escape(value, xml);
            xml.append('"');
        });
        if (content.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        boolean inLines = content.stream().allMatch(XmlElement.class::isInstance);
        String inner = inLines ? lineBreak + "  " : lineBreak;
        for (var node : content) {
            xml.append(inLines ? inner : "");
            switch (node) {
                case Text(String text) -> escape(text, xml);
                case XmlElement child -> child.write(xml, prefix, inner);
            }
        }
        xml.append(inLines ? lineBreak : "")
                .append("</")
                .append(prefix)
                .append(name)
                .append('>');
    }

    private static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("&#13;");
                default -> xml.append(c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' ? '\uFFFD' : c);
            }
        }
    }
}
