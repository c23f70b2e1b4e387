package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The first lines of a style file: the attributes of `style` and what is in `info`.
///
/// @param info       what the style says of itself
/// @param shortTitle its `title-short`; empty if none
record StyleHead(StyleInfo info, String shortTitle) {

    /// What stands before the id in a style's own address.
    private static final String ADDRESS = "zotero.org/styles/";

    /// The id in a style's address, or the id itself.
    static String idOf(String idOrAddress) {
        int at = idOrAddress.lastIndexOf(ADDRESS);
        String id = at < 0 ? idOrAddress : idOrAddress.substring(at + ADDRESS.length());
        return id.endsWith(".csl") ? id.substring(0, id.length() - ".csl".length()) : id;
    }

    /// Reads no further than the end of `info`; whether there is a bibliography is looked for in the text.
    ///
    /// @throws BrokenStyle if that far the file is not a CSL style
    static StyleHead read(String id, String xml, String source) {
        try {
            XMLStreamReader in = SafeXml.stream(xml);
            try {
                return new Reader(id, in, source).read(xml.contains("<bibliography"));
            } finally {
                in.close();
            }
        } catch (XMLStreamException fault) {
            throw SafeXml.broken(id, fault);
        }
    }

    private static final class Reader {
        private final String id;
        private final XMLStreamReader in;
        private final String source;
        private final List<String> fields = new ArrayList<>();
        private String title = "";
        private String shortTitle = "";
        private String citationFormat = "";
        private String parent = "";

        Reader(String id, XMLStreamReader in, String source) {
            this.id = id;
            this.in = in;
            this.source = source;
        }

        StyleHead read(boolean hasBibliography) throws XMLStreamException {
            String locale = root();
            int depth = 1;
            while (depth > 0) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth += element(depth);
                    case XMLStreamConstants.END_ELEMENT -> depth = in.getLocalName().equals("info") ? 0 : depth - 1;
                    default -> {}
                }
            }
            var info = new StyleInfo(
                    id,
                    title.isEmpty() ? id : title,
                    Optional.of(parent).filter(p -> !p.isEmpty()),
                    citationFormat,
                    hasBibliography,
                    fields,
                    locale,
                    source);
            return new StyleHead(info, shortTitle);
        }

        private String root() throws XMLStreamException {
            while (in.next() != XMLStreamConstants.START_ELEMENT) {
                if (in.getEventType() == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("a document type is not allowed in a style", in.getLocation());
                }
            }
            if (!in.getLocalName().equals("style")) {
                throw new XMLStreamException(
                        "the root element is <" + in.getLocalName() + ">, a CSL style has <style>", in.getLocation());
            }
            return attribute("default-locale");
        }

        /// @return 1 if the element is still open, 0 if its text was read to its end
        private int element(int depth) throws XMLStreamException {
            switch (in.getLocalName()) {
                case "category" -> category();
                case "link" -> link();
                case "title" -> {
                    return depth == 2 ? text(t -> title = t) : 1;
                }
                case "title-short" -> {
                    return text(t -> shortTitle = t);
                }
                default -> {}
            }
            return 1;
        }

        private int text(java.util.function.Consumer<String> to) throws XMLStreamException {
            to.accept(in.getElementText().strip().replaceAll("\\s+", " "));
            return 0;
        }

        private void category() {
            if (citationFormat.isEmpty()) {
                citationFormat = attribute("citation-format");
            }
            String field = attribute("field");
            if (!field.isEmpty()) {
                fields.add(field);
            }
        }

        private void link() {
            if (attribute("rel").equals("independent-parent")) {
                parent = idOf(attribute("href"));
            }
        }

        private String attribute(String name) {
            String value = in.getAttributeValue(null, name);
            return value == null ? "" : value;
        }
    }
}
