package org.ibid.api;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ibid.exchange.xml.XmlCharacters;
import org.ibid.library.NetworkReceiver;

/// Writes GraphML (http://graphml.graphdrawing.org/specification.html): a graph whose nodes are works by their
/// keys; an edge's kind is `cites`, or how two works belong together. Characters that XML 1.0 cannot hold are written
/// as U+FFFD.
final class GraphMl implements NetworkReceiver {

    private static final String[][] KEYS = {
        {"label", "node", "string"},
        {"title", "node", "string"},
        {"authors", "node", "string"},
        {"year", "node", "int"},
        {"type", "node", "string"},
        {"doi", "node", "string"},
        {"citedBy", "node", "long"},
        {"held", "node", "boolean"},
        {"kind", "edge", "string"},
        {"weight", "edge", "double"}
    };

    private final XMLStreamWriter xml;
    private long edges;

    GraphMl(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            for (var key : KEYS) {
                key(key[0], key[1], key[2]);
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "citations");
            xml.writeAttribute("edgedefault", "directed");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    @Override
    public void node(Node node) throws IOException {
        try {
            xml.writeStartElement("node");
            xml.writeAttribute("id", node.key());
            data("label", node.key());
            data("title", node.title());
            data("authors", node.authors());
            data("year", node.year().map(String::valueOf).orElse(""));
            data("type", node.type());
            data("doi", node.doi());
            data("citedBy", Long.toString(node.citedBy()));
            data("held", Boolean.toString(node.held()));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void edge(Edge edge) throws IOException {
        try {
            beginEdge(edge.citing(), edge.cited());
            data("kind", "cites");
            data("weight", Long.toString(edge.weight()));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void tie(Tie tie) throws IOException {
        try {
            beginEdge(tie.one(), tie.other());
            if (!tie.directed()) {
                xml.writeAttribute("directed", "false");
            }
            data("kind", JsonForm.word(tie.kind().name()));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void beginEdge(String source, String target) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "e" + ++edges);
        xml.writeAttribute("source", source);
        xml.writeAttribute("target", target);
    }

    private void data(String key, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(XmlCharacters.replaced(text));
            xml.writeEndElement();
        }
    }

    @Override
    public void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
