package org.ibid.protocols.zotero;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ibid.exchange.xml.XmlCharacters;
import org.ibid.library.Items.Item;
import org.ibid.library.Page;

/// Items as a feed (RFC 4287), with the elements of Zotero's API. HTML stands in it as text (`type="html"`).
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ZOTERO = "http://zotero.org/ns/api";
    private static final JsonMapper JSON = new JsonMapper();

    private final XMLStreamWriter xml;
    private final Owner owner;

    private AtomFeed(XMLStreamWriter xml, Owner owner) {
        this.xml = xml;
        this.owner = owner;
    }

    /// @param contents what each item holds, by its name
    static String of(Page<Item> page, Owner owner, URI self, Function<Item, Map<String, Object>> contents) {
        var out = new StringWriter();
        try {
            var feed = new AtomFeed(XMLOutputFactory.newInstance().createXMLStreamWriter(out), owner);
            feed.write(page, self, contents);
            return out.toString();
        } catch (XMLStreamException | JsonProcessingException impossible) {
            throw new IllegalStateException("a StringWriter does not fail", impossible);
        }
    }

    private void write(Page<Item> page, URI self, Function<Item, Map<String, Object>> contents)
            throws XMLStreamException, JsonProcessingException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("zapi", ZOTERO);
        text("title", "Ibid / " + owner.library().name() + " / Items");
        text("id", self.toString());
        link("self", self, "application/atom+xml");
        text(
                "updated",
                page.items().stream()
                        .map(item -> item.changedAt().toString())
                        .max(String::compareTo)
                        .orElse("1970-01-01T00:00:00Z"));
        zotero("totalResults", String.valueOf(page.total()));
        for (var item : page.items()) {
            entry(item, contents.apply(item));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Item item, Map<String, Object> contents) throws XMLStreamException, JsonProcessingException {
        var self = owner.at("/items/" + item.key());
        xml.writeStartElement("entry");
        text("title", item.work().csl().text("title").orElse(item.work().key()));
        xml.writeStartElement("author");
        text("name", owner.library().name());
        xml.writeEndElement();
        text("id", self.toString());
        text("published", item.addedAt().toString());
        text("updated", item.changedAt().toString());
        link("self", self, "application/atom+xml");
        zotero("key", item.key().letters());
        zotero("version", String.valueOf(item.version()));
        for (var content : contents.entrySet()) {
            boolean isText = content.getValue() instanceof String;
            xml.writeStartElement("content");
            xml.writeAttribute("zapi", ZOTERO, "type", content.getKey());
            xml.writeAttribute("type", isText ? "html" : "application/json");
            characters(isText ? (String) content.getValue() : JSON.writeValueAsString(content.getValue()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        characters(text);
        xml.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(XmlCharacters.replaced(text));
    }

    private void zotero(String element, String text) throws XMLStreamException {
        xml.writeStartElement("zapi", element, ZOTERO);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, URI to, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to.toString());
    }
}
