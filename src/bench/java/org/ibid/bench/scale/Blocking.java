package org.ibid.bench.scale;

import java.util.List;
import java.util.Locale;

/// Whether a record is compared with the work that it is, before anything is decided: the most that deciding can find.
///
/// Of each source the work of its first reference counts.
final class Blocking {

    private final long[] first;
    private long asked;
    private long found;
    private long compared;
    private long records;

    /// @param sources how many there are
    Blocking(int sources) {
        this.first = new long[sources];
    }

    /// The work that a source's first reference became; 0 before there was one.
    long work(int source) {
        return first[source];
    }

    /// A reference to a source was taken for a work.
    void stored(int source, long work) {
        if (first[source] == 0) {
            first[source] = work;
        }
    }

    /// A record of a source is compared with these works.
    void looked(int source, List<Long> works) {
        records++;
        compared += works.size();
        if (first[source] != 0) {
            asked++;
            found += works.contains(first[source]) ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.4f of %d references to a known source are compared with its work; %.1f works a record",
                asked == 0 ? 1 : (double) found / asked,
                asked,
                records == 0 ? 0 : (double) compared / records);
    }
}
