package org.ibid.reading.label;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The weights of features, found by the feature's number.
///
/// A feature with many weights has a row with a place for every target ([Sums]), one with few has a list. The table
/// that leads to them holds in each slot the place of a feature and, in the bits left, as much of its number as fits;
/// the rest of the number is where the slot is. Files hold the arrays as they are used, so that reading is copying.
final class FeatureWeights {

    /// The largest weight, in steps: so that the sum of [Features#MOST] fits sixteen bits, and one nine.
    static final int LARGEST = Math.min(255, Short.MAX_VALUE / Features.MOST);

    /// From so many weights on a feature has a row.
    private static final int MANY = 12;

    private static final int TARGET_BITS = 9;

    private final int[] table;
    /// How many bits of a slot say where the feature is, counted from 1.
    private final int placeBits;

    private final long[] rows;
    private final int rowCount;
    /// Where the list of each feature without a row begins; and where the last ends.
    private final int[] starts;
    /// A target and its weight in each.
    private final short[] cells;

    private FeatureWeights(int[] table, long[] rows, int[] starts, short[] cells) {
        this.table = table;
        this.rows = rows;
        this.rowCount = rows.length / Sums.LONGS;
        this.starts = starts;
        this.cells = cells;
        this.placeBits = placeBits(rowCount + starts.length - 1);
    }

    private static int placeBits(int features) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(features + 1);
    }

    /// @param features their numbers
    /// @param weights  of each feature, in steps not beyond [#LARGEST], for each of three times as many targets as
    ///                 there are labels
    static FeatureWeights of(int[] features, short[][] weights) {
        int[] order = manyFirst(weights);
        int withRow = 0;
        int cellCount = 0;
        for (short[] each : weights) {
            int count = count(each);
            withRow += count >= MANY ? 1 : 0;
            cellCount += count >= MANY ? 0 : count;
        }
        var rows = new long[withRow * Sums.LONGS];
        var starts = new int[features.length - withRow + 1];
        var cells = new short[cellCount];
        int cell = 0;
        for (int place = 0; place < order.length; place++) {
            short[] own = weights[order[place]];
            int labels = own.length / 3;
            for (int k = 0; k < own.length; k++) {
                int target = k / labels * Sums.MOST_LABELS + k % labels;
                if (place < withRow) {
                    rows[place * Sums.LONGS + (target >> 2)] += Sums.bits(target, own[k]);
                } else if (own[k] != 0) {
                    cells[cell++] = (short) (target << TARGET_BITS | own[k] & (1 << TARGET_BITS) - 1);
                }
            }
            if (place >= withRow) {
                starts[place - withRow + 1] = cell;
            }
        }
        return new FeatureWeights(table(features, order), rows, starts, cells);
    }

    private static int count(short[] weights) {
        int count = 0;
        for (short each : weights) {
            count += each != 0 ? 1 : 0;
        }
        return count;
    }

    /// Those with many weights are met often, and so stand together.
    private static int[] manyFirst(short[][] weights) {
        var keys = new long[weights.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) -count(weights[i]) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int[] table(int[] features, int[] order) {
        int bits = placeBits(features.length);
        var table = new int[Integer.highestOneBit(Math.max(4, features.length * 3 / 2)) * 2];
        for (int place = 0; place < order.length; place++) {
            int feature = features[order[place]];
            int slot = feature & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = feature & -1 << bits | place + 1;
        }
        return table;
    }

    /// Adds the weights of features to the sums; `features` is changed.
    void add(int[] features, int count, Sums sums) {
        int withRow = 0;
        for (int i = 0; i < count; i++) {
            int place = place(features[i]);
            if (place < rowCount) {
                features[withRow] = place * Sums.LONGS;
                withRow += place >= 0 ? 1 : 0;
            } else {
                addCells(place - rowCount, sums);
            }
        }
        for (int group = 0; group < Sums.LONGS; group += Sums.GROUP) {
            addRows(features, withRow, group, sums.packed);
        }
    }

    /// Where a feature is; -1 if nowhere.
    private int place(int feature) {
        int mask = -1 << placeBits;
        int slot = feature & table.length - 1;
        int entry = table[slot];
        while (entry != 0 && ((entry ^ feature) & mask) != 0) {
            slot = slot + 1 & table.length - 1;
            entry = table[slot];
        }
        return (entry & ~mask) - 1;
    }

    private void addCells(int place, Sums sums) {
        for (int i = starts[place]; i < starts[place + 1]; i++) {
            int cell = cells[i];
            sums.add(cell >> TARGET_BITS & 0x7f, cell << Integer.SIZE - TARGET_BITS >> Integer.SIZE - TARGET_BITS);
        }
    }

    /// Adds six longs of each row; in six variables, because that is several times as fast as in an array.
    private void addRows(int[] at, int count, int group, long[] sums) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        for (int i = 0; i < count; i++) {
            int row = at[i] + group;
            a += rows[row];
            b += rows[row + 1];
            c += rows[row + 2];
            d += rows[row + 3];
            e += rows[row + 4];
            f += rows[row + 5];
        }
        sums[group] += a;
        sums[group + 1] += b;
        sums[group + 2] += c;
        sums[group + 3] += d;
        sums[group + 4] += e;
        sums[group + 5] += f;
    }

    /// How long [#write] is.
    int bytes() {
        return 4 * Integer.BYTES
                + Integer.BYTES * (table.length + starts.length)
                + Long.BYTES * rows.length
                + Short.BYTES * cells.length;
    }

    void write(ByteBuffer out) {
        out.putInt(table.length).putInt(rows.length).putInt(starts.length).putInt(cells.length);
        Numbers.put(out, table);
        out.asLongBuffer().put(rows);
        out.position(out.position() + Long.BYTES * rows.length);
        Numbers.put(out, starts);
        Numbers.put(out, cells);
    }

    static FeatureWeights read(ByteBuffer in) {
        int[] counts = Numbers.ints(in, 4);
        int[] table = Numbers.ints(in, counts[0]);
        return new FeatureWeights(
                table, Numbers.longs(in, counts[1]), Numbers.ints(in, counts[2]), Numbers.shorts(in, counts[3]));
    }
}
