package org.ibid.csl.xml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One element of a style or locale file: its local name, attributes by local name, child elements, the text directly
/// in it, and where its start tag stands.
///
/// @param name       the local name (`text`, `date-part`)
/// @param attributes values by local name; `xml:lang` as `lang`
/// @param children   the child elements in order
/// @param text       the character data directly in it, as it stands
/// @param line       of the start tag, from 1
/// @param column     of the start tag's end, from 1
public record Xml(String name, Map<String, String> attributes, List<Xml> children, String text, int line, int column) {
    public Xml {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
    }

    /// An attribute's value; null if it is absent.
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /// An attribute's value, or what holds in its absence.
    public String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /// Whether an attribute is there and says `true`.
    public boolean is(String attribute) {
        return "true".equals(attributes.get(attribute));
    }

    /// The first child of a name.
    public Optional<Xml> child(String child) {
        for (Xml each : children) {
            if (each.name.equals(child)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The children of a name in order.
    public List<Xml> children(String child) {
        var named = new ArrayList<Xml>();
        for (Xml each : children) {
            if (each.name.equals(child)) {
                named.add(each);
            }
        }
        return named;
    }

    /// The same element with other children.
    public Xml withChildren(List<Xml> others) {
        return new Xml(name, attributes, List.copyOf(others), text, line, column);
    }

    /// The same element with another in the place of a child.
    public Xml with(Xml child, Xml instead) {
        return withChildren(
                children.stream().map(each -> each == child ? instead : each).toList());
    }
}
