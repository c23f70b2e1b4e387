package org.ibid.reading.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What fields words and pieces of text were in, in the references learnt from: by a hash of the text a number that says
/// which label it mostly had, how often and how surely.
public final class Memory {

    private final int[] keys;
    private final short[] values;
    private final int mask;
    private final int[] table;

    /// @param keys   each once
    /// @param values as [#value] makes them
    public Memory(int[] keys, short[] values) {
        this.keys = keys.clone();
        this.values = values.clone();
        int capacity = Integer.highestOneBit(Math.max(4, keys.length)) * 4;
        this.mask = capacity - 1;
        this.table = new int[capacity];
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = i + 1;
        }
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
        int slot = key & mask;
        while (table[slot] != 0) {
            int at = table[slot] - 1;
            if (keys[at] == key) {
                return values[at];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeShort(values[i]);
        }
    }

    static Memory read(DataInputStream in) throws IOException {
        var keys = new int[in.readInt()];
        var values = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
            values[i] = in.readShort();
        }
        return new Memory(keys, values);
    }
}
