package org.ibid.exchange.codec;

import java.io.IOException;

/// How one format writes: a head, entries with something between them, an end. Holds no state; any number of
/// threads may use one.
public interface Codec {

    default String head() {
        return "";
    }

    default String between() {
        return "";
    }

    default String end() {
        return "";
    }

    /// Writes one entry, and takes from it what the format can carry.
    void write(OutgoingEntry entry, Appendable out) throws IOException;
}
