package org.ibid.csl.citeprocjava;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ibid.csl.xml.NotReadable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// XML from strangers as the tree citeproc-java wants: no document type, so no entities of their own; nothing is ever
/// fetched.
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /// Reads a whole style or locale.
    ///
    /// @throws NotReadable if it is not well-formed or has a document type
    static Document tree(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException fault) {
            throw new NotReadable(fault.getLineNumber(), fault.getColumnNumber(), notWellFormed(fault));
        } catch (SAXException fault) {
            throw new NotReadable(0, 0, notWellFormed(fault));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException noSuchParser) {
            throw new IllegalStateException(noSuchParser);
        }
    }

    private static String notWellFormed(SAXException fault) {
        return "the file is not well-formed XML (" + fault.getMessage()
                + "). Mend the place named, or export the style again.";
    }
}
