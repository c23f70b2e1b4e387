package org.ibid.library;

import java.io.IOException;
import java.util.Optional;
import org.ibid.identity.Relation;

/// Takes the network of a library: every node, then every edge, then every tie.
public interface NetworkReceiver {

    /// A work.
    ///
    /// @param key     its key
    /// @param title   may be empty, as may be all that follows
    /// @param authors separated by semicolons
    /// @param year    of issue
    /// @param type    its CSL type
    /// @param doi     without a resolver's address
    /// @param citedBy how many works of the library cite it
    /// @param held    whether the library holds its text
    record Node(
            String key,
            String title,
            String authors,
            Optional<Integer> year,
            String type,
            String doi,
            long citedBy,
            boolean held) {}

    /// That one work cites another.
    ///
    /// @param citing the key of the work that cites
    /// @param cited  the key of the work that it cites
    /// @param weight how often its text does; 1 if only its list does
    record Edge(String citing, String cited, long weight) {}

    /// Whether nodes are wanted at all.
    default boolean takesNodes() {
        return true;
    }

    /// Whether edges are wanted at all.
    default boolean takesEdges() {
        return true;
    }

    /// That one work is a chapter, an earlier version... of another.
    ///
    /// @param one      the key of the chapter, the earlier version...
    /// @param other    the key of the other work
    /// @param kind     in which way
    /// @param directed whether it is known which of the two is which
    record Tie(String one, String other, Relation kind, boolean directed) {}

    void node(Node node) throws IOException;

    void edge(Edge edge) throws IOException;

    void tie(Tie tie) throws IOException;

    /// Nothing more comes.
    void end() throws IOException;
}
