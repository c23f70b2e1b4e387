package org.ibid.reading.label;

import java.nio.ByteBuffer;

/// What fields words and pieces of text were in, in the references learnt from: by a hash of the text a number that
/// says which label it mostly had, how often and how surely.
public final class Memory {

    private final int[] keys;
    private final short[] values;
    private final int mask;
    /// A key and its value in turn; 0 where there is none.
    private final int[] table;

    /// @param keys   each once
    /// @param values as [#value] makes them
    public Memory(int[] keys, short[] values) {
        this.keys = keys.clone();
        this.values = values.clone();
        int capacity = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2;
        this.mask = capacity - 1;
        this.table = new int[2 * capacity];
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & mask;
            while (table[2 * slot + 1] != 0) {
                slot = slot + 1 & mask;
            }
            table[2 * slot] = keys[i];
            table[2 * slot + 1] = values[i];
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
        while (table[2 * slot + 1] != 0) {
            if (table[2 * slot] == key) {
                return table[2 * slot + 1];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    /// How long [#write] is.
    int bytes() {
        return Integer.BYTES + (Integer.BYTES + Short.BYTES) * keys.length;
    }

    void write(ByteBuffer out) {
        out.putInt(keys.length);
        Model.put(out, keys);
        out.asShortBuffer().put(values);
        out.position(out.position() + Short.BYTES * values.length);
    }

    static Memory read(ByteBuffer in) {
        var keys = new int[in.getInt()];
        var values = new short[keys.length];
        Model.get(in, keys);
        in.asShortBuffer().get(values);
        in.position(in.position() + Short.BYTES * values.length);
        return new Memory(keys, values);
    }
}
