package org.ibid.csl.engine;

import java.util.Arrays;

/// What an item is sorted by: collation keys, most important first; an empty one comes last in either direction.
final class SortKey implements Comparable<SortKey> {

    private final byte[][] keys;
    private final boolean[] descending;
    private final int sequence;

    /// @param sequence decides among equals
    SortKey(byte[][] keys, boolean[] descending, int sequence) {
        this.keys = keys;
        this.descending = descending;
        this.sequence = sequence;
    }

    @Override
    public int compareTo(SortKey other) {
        for (int i = 0; i < keys.length; i++) {
            int order = compare(keys[i], other.keys[i], descending[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(sequence, other.sequence);
    }

    /// How two compare by their most important key alone.
    int compareFirst(SortKey other) {
        return compare(keys[0], other.keys[0], descending[0]);
    }

    private static int compare(byte[] one, byte[] two, boolean descending) {
        if (one.length == 0 || two.length == 0) {
            return Boolean.compare(one.length == 0, two.length == 0);
        }
        int order = Arrays.compareUnsigned(one, two);
        return descending ? -order : order;
    }

    /// The same keys at another place among equals.
    SortKey at(int otherSequence) {
        return new SortKey(keys, descending, otherSequence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortKey that && sequence == that.sequence && Arrays.deepEquals(keys, that.keys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(keys) + sequence;
    }
}
