package org.ibid.csl.engine;

import java.util.Arrays;
import java.util.function.IntFunction;

/// What an item is sorted by: collation keys, most important first; an empty one comes last in either direction. A key
/// is made when it is first needed: most works differ in the first. For one thread at a time.
final class SortKey implements Comparable<SortKey> {

    private final byte[][] keys;
    private final IntFunction<byte[]> making;
    private final boolean[] descending;
    private final int sequence;

    /// @param making     gives the key of an index
    /// @param descending of each key, whether it is sorted backwards
    /// @param sequence   decides among equals
    SortKey(IntFunction<byte[]> making, boolean[] descending, int sequence) {
        this(new byte[descending.length][], making, descending, sequence);
    }

    private SortKey(byte[][] keys, IntFunction<byte[]> making, boolean[] descending, int sequence) {
        this.keys = keys;
        this.making = making;
        this.descending = descending;
        this.sequence = sequence;
    }

    @Override
    public int compareTo(SortKey other) {
        for (int i = 0; i < keys.length; i++) {
            int order = compare(other, i);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(sequence, other.sequence);
    }

    /// How two compare by their most important key alone.
    int compareFirst(SortKey other) {
        return compare(other, 0);
    }

    private int compare(SortKey other, int index) {
        byte[] one = key(index);
        byte[] two = other.key(index);
        if (one.length == 0 || two.length == 0) {
            return Boolean.compare(one.length == 0, two.length == 0);
        }
        int order = Arrays.compareUnsigned(one, two);
        return descending[index] ? -order : order;
    }

    private byte[] key(int index) {
        byte[] key = keys[index];
        if (key == null) {
            key = making.apply(index);
            keys[index] = key;
        }
        return key;
    }

    /// The same keys at another place among equals.
    SortKey at(int otherSequence) {
        return sequence == otherSequence ? this : new SortKey(keys, making, descending, otherSequence);
    }
}
