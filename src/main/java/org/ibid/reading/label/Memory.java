package org.ibid.reading.label;

import java.nio.ByteBuffer;

/// What fields words and pieces of text were in, in the references learnt from: by a hash of the text a number that
/// says which label it mostly had, how often and how surely.
public final class Memory {

    private static final int VALUE_BITS = 9;
    private static final int VALUES = (1 << VALUE_BITS) - 1;

    /// A value in the lower bits of each slot, and above it as much of the key as fits; 0 where there is none.
    private final int[] table;

    private Memory(int[] table) {
        this.table = table;
    }

    /// @param keys   each once
    /// @param values as [#value] makes them
    public static Memory of(int[] keys, short[] values) {
        var table = new int[Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] <= 0 || values[i] > VALUES) {
                throw new IllegalArgumentException("no such value: " + values[i]);
            }
            int slot = keys[i] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = keys[i] & ~VALUES | values[i];
        }
        return new Memory(table);
    }

    /// What to remember of a text that was so often in fields of each label; 0 if never.
    public static int value(int[] counts) {
        int total = 0;
        int best = 0;
        for (int y = 0; y < counts.length; y++) {
            total += counts[y];
            best = counts[y] > counts[best] ? y : best;
        }
        if (total <= 0) {
            return 0;
        }
        int often = total == 1 ? 0 : total == 2 ? 1 : total < 6 ? 2 : 3;
        int surely = counts[best] * 20 >= total * 19 ? 2 : counts[best] * 10 >= total * 6 ? 1 : 0;
        return 1 + (best * 4 + often) * 3 + surely;
    }

    int of(int key) {
        int slot = key & table.length - 1;
        int entry = table[slot];
        while (entry != 0 && ((entry ^ key) & ~VALUES) != 0) {
            slot = slot + 1 & table.length - 1;
            entry = table[slot];
        }
        return entry & VALUES;
    }

    /// How long [#write] is.
    int bytes() {
        return Integer.BYTES * (1 + table.length);
    }

    void write(ByteBuffer out) {
        out.putInt(table.length);
        Numbers.put(out, table);
    }

    static Memory read(ByteBuffer in) {
        return new Memory(Numbers.ints(in, in.getInt()));
    }
}
