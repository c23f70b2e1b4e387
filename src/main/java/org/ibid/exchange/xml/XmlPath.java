package org.ibid.exchange.xml;

import java.util.List;
import java.util.regex.Pattern;

/// A place below an entry's element: `titles/title`, `relatedItem[type=host]/part/detail[type=volume]/number`. A
/// condition without a value (`titleInfo[type=]`) holds where the attribute is absent.
///
/// @param steps from the entry's element down, at least one
public record XmlPath(List<Step> steps) {

    private static final Pattern SLASH = Pattern.compile("/(?![^\\[\\]]{0,100}\\])");

    public XmlPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path has a step");
        }
    }

    /// @param name      the local name
    /// @param attribute the attribute a condition is on; empty if there is none
    /// @param value     what it must be
    record Step(String name, String attribute, String value) {

        static Step of(String text) {
            int open = text.indexOf('[');
            if (open < 0) {
                return new Step(text, "", "");
            }
            int equals = text.indexOf('=', open);
            return new Step(
                    text.substring(0, open),
                    text.substring(open + 1, equals),
                    text.substring(equals + 1, text.length() - 1));
        }

        boolean fits(XmlElement element) {
            return element.name().equals(name)
                    && (attribute.isEmpty() || element.attribute(attribute).equals(value));
        }

        XmlElement element() {
            var element = new XmlElement(name);
            return value.isEmpty() ? element : element.with(attribute, value);
        }

        @Override
        public String toString() {
            return attribute.isEmpty() ? name : name + "[" + attribute + "=" + value + "]";
        }
    }

    /// A slash in a condition's value does not part steps.
    public static XmlPath of(String text) {
        return new XmlPath(SLASH.splitAsStream(text).map(Step::of).toList());
    }
}
