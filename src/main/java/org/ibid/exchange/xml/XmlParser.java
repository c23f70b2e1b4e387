package org.ibid.exchange.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.exchange.codec.PlainLine;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Reads one element that nobody vouches for with the JDK's stream reader: no document type, no entity but those that
/// publishers share with HTML, nothing fetched; depth and the length of a text are bounded.
final class XmlParser {

    /// How deep elements may be nested in an entry.
    static final int DEEPEST = 100;

    /// How many characters one text may have.
    static final int LONGEST_TEXT = 1_000_000;

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final XMLInputFactory SAFE = configured();

    private final XMLStreamReader reader;

    private XmlParser(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// An element that cannot be read.
    ///
    /// @param line   from 1, in the text given
    /// @param column from 1, in the text given; of no use if the reader does not know it
    static final class Unreadable extends Exception {
        private final int line;
        private final int column;

        Unreadable(int line, int column, String message) {
            super(message);
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /// @param xml        one element
    /// @param around the start tag of what it stands in, as [#around] makes it
    /// @throws Unreadable if it is not well-formed or beyond a bound
    static XmlElement parse(String xml, String around) throws Unreadable {
        try {
            var reader = SAFE.createXMLStreamReader(new StringReader(around + xml + "</x>"));
            reader.nextTag();
            String outer = namespace(reader);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
                    throw new Unreadable(1, 1, "There is no element.");
                }
            }
            return new XmlParser(reader).element(outer, 1);
        } catch (XMLStreamException fault) {
            throw unreadable(fault, around.length());
        }
    }

    /// A start tag that declares these prefixes (empty for the default namespace), and `xlink`.
    static String around(Map<String, String> namespaces) {
        var declared = new TreeMap<>(Map.of("xlink", XLINK));
        declared.putAll(namespaces);
        return declared.entrySet().stream()
                .map(one -> (one.getKey().isEmpty() ? "xmlns" : "xmlns:" + one.getKey()) + "=\""
                        + one.getValue().replace("\"", "&quot;").replace("<", "&lt;") + "\"")
                .collect(Collectors.joining(" ", "<x ", ">"));
    }

    private static Unreadable unreadable(XMLStreamException fault, int wrapper) {
        String said = String.valueOf(fault.getMessage());
        int detail = said.lastIndexOf("Message: ");
        String reason = said.substring(detail < 0 ? 0 : detail + "Message: ".length());
        var place = fault.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNumber());
        int column = place == null ? 1 : Math.max(1, place.getColumnNumber());
        return new Unreadable(
                line,
                line == 1 ? Math.max(1, column - wrapper) : column,
                "This is not well-formed XML (" + PlainLine.of(reason).text()
                        + "). Mend the place, or export it again.");
    }

    private static XMLInputFactory configured() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // no entity is expanded; counted would be what stands in attributes around &quot; and &amp;
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static String namespace(XMLStreamReader reader) {
        @Nullable String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private XmlElement element(String outer, int depth) throws XMLStreamException, Unreadable {
        if (depth > DEEPEST) {
            throw beyond("Elements are nested over " + DEEPEST + " deep here; no entry needs that.");
        }
        String namespace = namespace(reader);
        var element = new XmlElement(reader.getLocalName());
        if (!namespace.equals(outer)) {
            element.with("xmlns", namespace);
        }
        attributes(element);
        var text = new StringBuilder(0);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, element);
                    element.add(element(namespace, depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> append(text, entity(reader.getLocalName()));
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
        flush(text, element);
        return element;
    }

    /// White space between elements says nothing.
    private static void flush(StringBuilder text, XmlElement element) {
        if (!text.isEmpty()) {
            String said = text.toString();
            boolean between = said.isBlank() && said.indexOf('\n') >= 0;
            element.text(between ? "" : said);
            text.setLength(0);
        }
    }

    private void append(StringBuilder text, String more) throws Unreadable {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw beyond("A text here has over " + LONGEST_TEXT + " characters; shorten it.");
        }
        text.append(more);
    }

    private void attributes(XmlElement element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            String namespace = String.valueOf(reader.getAttributeNamespace(i));
            if (namespace.equals(XLINK)) {
                element.with("xmlns:xlink", XLINK);
            }
            String prefix = namespace.equals(XML) ? "xml:" : namespace.equals(XLINK) ? "xlink:" : "";
            element.with(prefix + local, reader.getAttributeValue(i));
        }
    }

    private static String entity(String entity) {
        String known = Entities.isNamedEntity(entity) ? Entities.getByName(entity) : "";
        return known.isEmpty() ? "\ufffd" : known;
    }

    private Unreadable beyond(String message) {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        return new Unreadable(line, Math.max(1, reader.getLocation().getColumnNumber()), message);
    }
}
