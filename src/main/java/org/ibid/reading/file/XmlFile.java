package org.ibid.reading.file;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.reading.NotText;
import org.jsoup.nodes.Entities;

/// Reads XML that nobody vouches for: no entity is expanded, nothing is fetched, size and depth are bounded.
final class XmlFile {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");
    private static final String MEND = "No paper needs that; export the file again.";
    private static final XMLInputFactory SAFE = configured();

    private final FileLimits limits;
    private final String name;
    private final XMLStreamReader reader;
    private int elements;

    private XmlFile(XMLStreamReader reader, FileLimits limits, String name) {
        this.reader = reader;
        this.limits = limits;
        this.name = name;
    }

    /// A file's root, and the encoding it is in.
    record Root(Xml.Element element, Encoding encoding) {}

    /// Decoded before it is parsed: of bytes that do not fit, the JDK's parser prints a line of its own.
    ///
    /// @param name what to call the file where it is refused
    /// @throws NotText if it is cut off, not well-formed, or beyond the limits
    static Root read(byte[] bytes, FileLimits limits, String name) {
        Matcher declared = DECLARED.matcher(Decoded.beginning(bytes));
        Decoded decoded = Decoded.of(new PaperFile(bytes, Optional.empty()), declared.find() ? declared.group(1) : "");
        try {
            var reader = SAFE.createXMLStreamReader(new StringReader(decoded.text()));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // the prolog says nothing
            }
            return new Root(new XmlFile(reader, limits, name).element(1), decoded.encoding());
        } catch (XMLStreamException fault) {
            throw refused(fault, decoded.text().length(), name);
        }
    }

    private static NotText refused(XMLStreamException fault, int length, String name) {
        String said = String.valueOf(fault.getMessage());
        int detail = said.lastIndexOf("Message: ");
        String reason =
                said.substring(detail < 0 ? 0 : detail + "Message: ".length()).strip();
        int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
        if (said.contains("JAXP000100")) {
            return FileLimits.exceeded("In line " + line + " " + name + " has too much in it (" + reason + ")", MEND);
        }
        if (fault.getLocation() != null && fault.getLocation().getCharacterOffset() >= length - 2
                || said.contains("must start and end within the same entity")) {
            return new NotText(
                    NotText.Reason.TRUNCATED,
                    "The end of " + name + " is missing: it breaks off in line " + line + ". Fetch the file again.");
        }
        return new NotText(
                NotText.Reason.BROKEN,
                "In line " + line + " " + name + " is not well-formed XML (" + reason
                        + "). Mend the place, or export the file again.");
    }

    private static XMLInputFactory configured() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        // no entity is expanded; counted would be what stands in attributes around &quot; and &amp;
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private Xml.Element element(int depth) throws XMLStreamException {
        if (depth > limits.depth() || ++elements > limits.elements()) {
            throw FileLimits.exceeded(
                    "In line " + reader.getLocation().getLineNumber() + " " + name + " has over " + limits.elements()
                            + " elements or nests them over " + limits.depth() + " deep",
                    MEND);
        }
        String local = reader.getLocalName();
        Map<String, String> attributes = attributes();
        var content = new ArrayList<Xml>(2);
        var text = new StringBuilder(0);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, content);
                    content.add(element(depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity(reader.getLocalName()));
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
        flush(text, content);
        return new Xml.Element(local, attributes, content.isEmpty() ? List.of() : content);
    }

    /// Text is one piece up to the next element: a comment or an entity may stand at every second character.
    private static void flush(StringBuilder text, List<Xml> content) {
        if (!text.isEmpty()) {
            content.add(new Xml.Text(text.toString()));
            text.setLength(0);
        }
    }

    /// The DTD is not read, so the names are those that all publishers' DTDs share with HTML.
    private static String entity(String entity) {
        String known = Entities.isNamedEntity(entity) ? Entities.getByName(entity) : "";
        return known.isEmpty() ? "\ufffd" : known;
    }

    private Map<String, String> attributes() {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        if (count == 1) {
            return Map.of(reader.getAttributeLocalName(0), reader.getAttributeValue(0));
        }
        var attributes = HashMap.<String, String>newHashMap(count);
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
