package org.ibid.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.ibid.library.NetworkReceiver;

/// Writes VOSviewer's JSON (https://app.vosviewer.com/docs/file-types/json-file-type/): works are its items,
/// citations its links.
final class VosViewerJson implements NetworkReceiver {

    private final JsonGenerator json;
    private boolean items = true;

    VosViewerJson(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.writeStartObject();
        json.writeObjectFieldStart("network");
        json.writeArrayFieldStart("items");
    }

    @Override
    public void node(Node node) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.key());
        json.writeStringField("label", node.key());
        json.writeStringField("description", description(node));
        if (!node.doi().isEmpty()) {
            json.writeStringField("url", "https://doi.org/" + node.doi());
        }
        json.writeObjectFieldStart("weights");
        json.writeNumberField("Citations", node.citedBy());
        json.writeEndObject();
        if (node.year().isPresent()) {
            json.writeObjectFieldStart("scores");
            json.writeNumberField("Year", node.year().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /// A description may be HTML, and a title is none.
    private static String description(Node node) {
        return (node.authors() + (node.authors().isEmpty() ? "" : ": ") + node.title())
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    @Override
    public void edge(Edge edge) throws IOException {
        beginLinks();
        json.writeStartObject();
        json.writeStringField("source_id", edge.citing());
        json.writeStringField("target_id", edge.cited());
        json.writeNumberField("strength", edge.weight());
        json.writeEndObject();
    }

    private void beginLinks() throws IOException {
        if (items) {
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            items = false;
        }
    }

    /// VOSviewer knows links of one kind, which it counts as citations.
    @Override
    public void tie(Tie tie) {}

    @Override
    public void end() throws IOException {
        beginLinks();
        json.close();
    }
}
