package org.ibid.csl;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// XML from strangers: no document type, so no entities of their own; nothing is ever fetched.
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /// Reads a whole style or locale into a tree.
    ///
    /// @throws BrokenStyle if it is not well-formed or has a document type
    static Document tree(String id, String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException fault) {
            throw new BrokenStyle(id, fault.getLineNumber(), fault.getColumnNumber(), notWellFormed(fault));
        } catch (SAXException fault) {
            throw new BrokenStyle(id, 0, 0, notWellFormed(fault));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException noSuchParser) {
            throw new IllegalStateException(noSuchParser);
        }
    }

    /// Opens a style for one reading from start to end.
    static XMLStreamReader stream(String xml) throws XMLStreamException {
        return Factory.SAFE.createXMLStreamReader(new StringReader(xml));
    }

    /// What to tell the author of a file that a stream could not read.
    static BrokenStyle broken(String id, XMLStreamException fault) {
        var place = fault.getLocation();
        return place == null
                ? new BrokenStyle(id, 0, 0, notWellFormed(fault))
                : new BrokenStyle(id, place.getLineNumber(), place.getColumnNumber(), notWellFormed(fault));
    }

    private static String notWellFormed(Exception fault) {
        String said = String.valueOf(fault.getMessage());
        int detail = said.lastIndexOf("Message: ");
        return "the file is not well-formed XML ("
                + said.substring(detail < 0 ? 0 : detail + "Message: ".length()).strip()
                + "). Mend the place named, or export the style again.";
    }

    private static final class Factory {
        /// Stream readers may be made by several threads at once once the factory is configured.
        private static final XMLInputFactory SAFE = configured();

        private static XMLInputFactory configured() {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return factory;
        }
    }
}
