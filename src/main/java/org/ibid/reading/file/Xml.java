package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of an XML file: an element or text. Names are local: the kinds of file read here need no prefixes
/// to be told apart.
sealed interface Xml {

    /// Character data.
    record Text(String text) implements Xml {}

    /// @param attributes by local name; `xml:id` as `id`
    record Element(String name, Map<String, String> attributes, List<Xml> content) implements Xml {

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean is(String... names) {
            return List.of(names).contains(name);
        }

        Stream<Element> elements() {
            return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        List<Element> children(String child) {
            return elements().filter(each -> each.name().equals(child)).toList();
        }

        Optional<Element> child(String child) {
            return elements().filter(each -> each.name().equals(child)).findFirst();
        }

        /// The element a path of children leads to.
        Optional<Element> at(String... path) {
            Optional<Element> here = Optional.of(this);
            for (String step : path) {
                here = here.flatMap(each -> each.child(step));
            }
            return here;
        }

        /// All elements of a name at any depth, in order; none inside of one that was found.
        List<Element> all(String wanted) {
            var found = new ArrayList<Element>();
            collect(wanted, found);
            return found;
        }

        private void collect(String wanted, List<Element> found) {
            elements().forEach(each -> {
                if (each.name().equals(wanted)) {
                    found.add(each);
                } else {
                    each.collect(wanted, found);
                }
            });
        }

        /// The first letter or sign in it, without what is around it; empty if there is none.
        String beginning() {
            for (Xml each : content) {
                String begins = switch (each) {
                    case Text(String text) -> text.isBlank() ? "" : text.strip().substring(0, 1);
                    case Element element -> element.beginning();
                };
                if (!begins.isEmpty()) {
                    return begins;
                }
            }
            return "";
        }

        /// All text in it, white space folded.
        String text() {
            var prose = new Prose();
            write(prose);
            return prose.toString();
        }

        private void write(Prose prose) {
            for (Xml each : content) {
                switch (each) {
                    case Text(String text) -> prose.add(text);
                    case Element element -> element.write(prose);
                }
            }
        }
    }
}
