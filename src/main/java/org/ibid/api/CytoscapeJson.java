package org.ibid.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.ibid.library.NetworkReceiver;

/// Writes the JSON of Cytoscape.js, which Cytoscape opens too
/// (https://js.cytoscape.org/#notation/elements-json).
final class CytoscapeJson implements NetworkReceiver {

    private final JsonGenerator json;
    private boolean nodes = true;
    private long edges;

    CytoscapeJson(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.writeStartObject();
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void node(Node node) throws IOException {
        begin(node.key());
        json.writeStringField("name", node.key());
        json.writeStringField("title", node.title());
        json.writeStringField("authors", node.authors());
        if (node.year().isPresent()) {
            json.writeNumberField("year", node.year().get());
        }
        json.writeStringField("type", node.type());
        json.writeStringField("doi", node.doi());
        json.writeNumberField("citedBy", node.citedBy());
        json.writeBooleanField("held", node.held());
        end(json);
    }

    @Override
    public void edge(Edge edge) throws IOException {
        beginEdge(edge.citing(), edge.cited(), "cites");
        json.writeNumberField("weight", edge.weight());
        end(json);
    }

    @Override
    public void tie(Tie tie) throws IOException {
        beginEdge(tie.one(), tie.other(), JsonForm.word(tie.kind().name()));
        json.writeBooleanField("directed", tie.directed());
        end(json);
    }

    /// `interaction` is what Cytoscape calls an edge's kind.
    private void beginEdge(String source, String target, String kind) throws IOException {
        beginEdges();
        begin("e" + ++edges);
        json.writeStringField("source", source);
        json.writeStringField("target", target);
        json.writeStringField("interaction", kind);
    }

    private void begin(String id) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void beginEdges() throws IOException {
        if (nodes) {
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            nodes = false;
        }
    }

    @Override
    public void end() throws IOException {
        beginEdges();
        json.close();
    }
}
