package org.ibid.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.library.NetworkReceiver;

/// Writes nodes or edges as CSV (RFC 4180) with the columns that Gephi expects.
final class NetworkCsv implements NetworkReceiver {

    private final Writer csv;
    private final boolean nodes;

    private NetworkCsv(OutputStream out, boolean nodes) {
        csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.nodes = nodes;
    }

    static NetworkCsv nodes(OutputStream out) throws IOException {
        var csv = new NetworkCsv(out, true);
        csv.line("Id", "Label", "Title", "Authors", "Year", "Type", "DOI", "CitedBy", "Held");
        return csv;
    }

    static NetworkCsv edges(OutputStream out) throws IOException {
        var csv = new NetworkCsv(out, false);
        csv.line("Source", "Target", "Type", "Weight");
        return csv;
    }

    private void line(String... cells) throws IOException {
        csv.write(Stream.of(cells).map(NetworkCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        boolean isPlain = text.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter < ' ');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public boolean takesNodes() {
        return nodes;
    }

    @Override
    public boolean takesEdges() {
        return !nodes;
    }

    @Override
    public void node(Node node) throws IOException {
        line(
                node.key(),
                node.key(),
                node.title(),
                node.authors(),
                node.year().map(String::valueOf).orElse(""),
                node.type(),
                node.doi(),
                Long.toString(node.citedBy()),
                Boolean.toString(node.held()));
    }

    @Override
    public void edge(Edge edge) throws IOException {
        line(edge.citing(), edge.cited(), "Directed", Long.toString(edge.weight()));
    }

    /// The columns that Gephi expects have no room for a kind, and its edges count as citations.
    @Override
    public void tie(Tie tie) {}

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
