package org.ibid.csl.xml;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a style or locale file with the JDK's stream reader. Thread-safe.
public final class XmlReader {

    /// How deep elements may be nested; the deepest of the 2,845 styles of the `styles` artifact has 19 levels.
    public static final int DEEPEST = 250;

    /// How many elements a file may have; the largest of those styles has 3,539.
    public static final int MOST = 100_000;

    private static final XMLInputFactory SAFE = configured();

    private XmlReader() {}

    /// The root element of a file.
    ///
    /// @throws NotReadable if it is not well-formed, has a document type, or is nested or sized beyond the bounds
    public static Xml read(String xml) {
        return read(new StringReader(xml));
    }

    /// The root element of a file.
    ///
    /// @throws NotReadable as [#read(String)]
    public static Xml read(Reader xml) {
        try {
            XMLStreamReader reader = SAFE.createXMLStreamReader(xml);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw new NotReadable(
                            reader.getLocation().getLineNumber(),
                            reader.getLocation().getColumnNumber(),
                            "the file has a document type (<!DOCTYPE ...>), which styles never need. Take it away.");
                }
            }
            return new Building(reader).element(1);
        } catch (XMLStreamException fault) {
            var place = fault.getLocation();
            throw new NotReadable(
                    place == null ? 0 : place.getLineNumber(),
                    place == null ? 0 : place.getColumnNumber(),
                    notWellFormed(fault));
        }
    }

    private static String notWellFormed(XMLStreamException fault) {
        String said = String.valueOf(fault.getMessage());
        int detail = said.lastIndexOf("Message: ");
        return "the file is not well-formed XML ("
                + said.substring(detail < 0 ? 0 : detail + "Message: ".length()).strip()
                + "). Mend the place named, or export the style again.";
    }

    private static XMLInputFactory configured() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static final class Building {
        private final XMLStreamReader reader;
        private int elements;

        Building(XMLStreamReader reader) {
            this.reader = reader;
        }

        /// The element whose start tag the reader stands at.
        Xml element(int depth) throws XMLStreamException {
            int line = reader.getLocation().getLineNumber();
            int column = reader.getLocation().getColumnNumber();
            if (depth > DEEPEST || ++elements > MOST) {
                throw new NotReadable(
                        line,
                        column,
                        "the file has more than " + MOST + " elements or nests them deeper than " + DEEPEST
                                + ". No style needs that; take some away.");
            }
            String name = reader.getLocalName();
            var attributes = attributes();
            var children = new ArrayList<Xml>(4);
            var text = new StringBuilder(0);
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    children.add(element(depth + 1));
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    if (children.isEmpty() && !reader.isWhiteSpace()) {
                        text.append(reader.getText());
                    }
                }
            }
            return new Xml(
                    name,
                    attributes,
                    children.isEmpty() ? List.of() : Collections.unmodifiableList(children),
                    text.toString(),
                    line,
                    column);
        }

        private Map<String, String> attributes() {
            int count = reader.getAttributeCount();
            if (count == 0) {
                return Map.of();
            }
            var attributes = HashMap.<String, String>newHashMap(count);
            for (int i = 0; i < count; i++) {
                attributes.put(reader.getAttributeLocalName(i), unescaped(reader.getAttributeValue(i)));
            }
            return Collections.unmodifiableMap(attributes);
        }

        /// Some styles escape their character references twice (`&amp;#160;`); nobody means the signs themselves.
        private static String unescaped(String value) {
            int start = value.indexOf("&#");
            int end = start < 0 ? -1 : value.indexOf(';', start);
            if (end < 0) {
                return value;
            }
            String number = value.substring(start + 2, end);
            boolean isDecimal =
                    !number.isEmpty() && number.length() < 6 && number.chars().allMatch(Character::isDigit);
            return isDecimal
                    ? value.substring(0, start) + (char) Integer.parseInt(number) + unescaped(value.substring(end + 1))
                    : value;
        }
    }
}
