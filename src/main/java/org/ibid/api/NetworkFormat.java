package org.ibid.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.library.NetworkReceiver;

/// The file formats of a network.
enum NetworkFormat {
    GRAPHML("graphml", "application/graphml+xml") {
        @Override
        NetworkReceiver to(OutputStream out) throws IOException {
            return new GraphMl(out);
        }
    },
    VOSVIEWER("json", "application/json") {
        @Override
        NetworkReceiver to(OutputStream out) throws IOException {
            return new VosViewerJson(out);
        }
    },
    CYTOSCAPE("cyjs", "application/json") {
        @Override
        NetworkReceiver to(OutputStream out) throws IOException {
            return new CytoscapeJson(out);
        }
    },
    EDGES("edges.csv", "text/csv;charset=UTF-8") {
        @Override
        NetworkReceiver to(OutputStream out) throws IOException {
            return NetworkCsv.edges(out);
        }
    },
    NODES("nodes.csv", "text/csv;charset=UTF-8") {
        @Override
        NetworkReceiver to(OutputStream out) throws IOException {
            return NetworkCsv.nodes(out);
        }
    };

    private final String ending;
    private final String mediaType;

    NetworkFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// A receiver that writes what it is handed.
    abstract NetworkReceiver to(OutputStream out) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<NetworkFormat> ending(String ending) {
        return Stream.of(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }
}
