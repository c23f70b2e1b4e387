package org.ibid.lake.spark;

import java.io.Serializable;
import org.ibid.identity.Candidate;
import org.ibid.lake.RecordReader;
import org.jspecify.annotations.Nullable;

/// A record as a line, in the order in which records are neighbours. It is made ready where it is compared.
final class Ordered implements Comparable<Ordered>, Serializable {

    private final String line;
    private transient @Nullable Candidate candidate;

    Ordered(String line) {
        this.line = line;
    }

    String line() {
        return line;
    }

    Candidate candidate() {
        var ready = candidate == null ? Engine.IDENTITY.candidate(RecordReader.stored(line)) : candidate;
        candidate = ready;
        return ready;
    }

    @Override
    public int compareTo(Ordered other) {
        return Candidate.ORDER.compare(candidate(), other.candidate());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ordered ordered && line.equals(ordered.line);
    }

    @Override
    public int hashCode() {
        return line.hashCode();
    }
}
