package org.ibid.reading.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What was learnt: for each feature a few weights, for each pair of labels one, and how sure is how often right.
///
/// A weight belongs to one of three times as many targets as there are labels: the label in a word, its field's
/// beginning at a word, its field's end before a word. Immutable; may be shared by threads.
public final class Model {

    private static final int MAGIC = 0x49424c31;

    private final int labels;
    private final Lattice.Follow follow;
    private final float[] sure;
    private final float[] wholeSure;
    private final int[] features;
    private final int[] rows;
    private final byte[] targets;
    private final short[] weights;
    private final float scale;
    private final Memory memory;
    /// Where in `cells` a feature is that falls into this slot, plus one.
    private final int[] table;

    /// For each feature itself, how many weights it has, and these: the target in the upper half, the weight in the
    /// lower. Together, because each step through memory costs more than all adding.
    private final int[] cells;

    /// @param features in ascending order
    /// @param rows     where the weights of each feature begin in the next two, and where the last ends
    /// @param sure      the calibrated confidences, of one field, of evenly spaced raw ones from 0 to 1
    /// @param wholeSure the same of a whole reference
    public Model(
            int labels,
            Lattice.Follow follow,
            float[] sure,
            float[] wholeSure,
            int[] features,
            int[] rows,
            byte[] targets,
            short[] weights,
            float scale,
            Memory memory) {
        this.memory = memory;
        this.labels = labels;
        this.follow = follow;
        this.sure = sure.clone();
        this.wholeSure = wholeSure.clone();
        this.features = features.clone();
        this.rows = rows.clone();
        this.targets = targets.clone();
        this.weights = weights.clone();
        this.scale = scale;
        this.table = new int[Integer.highestOneBit(Math.max(4, features.length * 3 / 2)) * 2];
        this.cells = new int[2 * features.length + weights.length];
        int cell = 0;
        for (int at : longestFirst()) {
            int slot = features[at] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = cell + 1;
            cells[cell++] = features[at];
            cells[cell++] = rows[at + 1] - rows[at];
            for (int i = rows[at]; i < rows[at + 1]; i++) {
                cells[cell++] = targets[i] << 16 | weights[i] & 0xffff;
            }
        }
    }

    /// The features by how many weights they have: those with many are met often, and so stand together.
    private int[] longestFirst() {
        var starts = new int[3 * labels + 2];
        for (int at = 0; at < features.length; at++) {
            starts[3 * labels - (rows[at + 1] - rows[at]) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        var order = new int[features.length];
        for (int at = 0; at < features.length; at++) {
            order[starts[3 * labels - (rows[at + 1] - rows[at])]++] = at;
        }
        return order;
    }

    /// The same model with other calibrated confidences.
    public Model sure(float[] one, float[] whole) {
        return new Model(labels, follow, one, whole, features, rows, targets, weights, scale, memory);
    }

    /// The calibrated confidences of fields.
    public float[] sure() {
        return sure.clone();
    }

    /// The calibrated confidences of whole references.
    public float[] wholeSure() {
        return wholeSure.clone();
    }

    /// The ways to label these words.
    Lattice lattice(Words words) {
        Features text = Features.of(words, memory::of);
        int size = text.size();
        var inside = new float[size * labels];
        var begin = new float[size * labels];
        var end = new float[size * labels];
        var numbers = new int[Features.MOST];
        var sums = new int[3 * labels];
        var found = new int[Features.MOST];
        for (int t = 0; t < size; t++) {
            Arrays.fill(sums, 0);
            int count = text.describe(t, numbers);
            weigh(numbers, count, found, sums);
            int row = t * labels;
            for (int y = 0; y < labels; y++) {
                inside[row + y] = sums[y] * scale;
                begin[row + y] = sums[labels + y] * scale;
                end[row + y] = sums[2 * labels + y] * scale;
            }
        }
        return new Lattice(size, labels, inside, begin, end, follow, Lattice.Limits.QUICK);
    }

    /// Adds the weights of features. In three passes, so that the steps through memory of a pass do not wait for each
    /// other.
    private void weigh(int[] numbers, int count, int[] found, int[] sums) {
        int mask = table.length - 1;
        for (int i = 0; i < count; i++) {
            found[i] = table[numbers[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            boolean here = found[i] == 0 || cells[found[i] - 1] == numbers[i];
            found[i] = here ? found[i] : further(numbers[i]);
        }
        for (int i = 0; i < count; i++) {
            if (found[i] > 0) {
                int from = found[i] + 1;
                int end = from + cells[from - 1];
                for (int cell = from; cell < end; cell++) {
                    sums[cells[cell] >>> 16] += (short) cells[cell];
                }
            }
        }
    }

    /// Where a feature is that is not in its own slot; 0 if nowhere.
    private int further(int feature) {
        int slot = feature + 1 & table.length - 1;
        while (table[slot] != 0 && cells[table[slot] - 1] != feature) {
            slot = slot + 1 & table.length - 1;
        }
        return table[slot];
    }

    /// How often a field this sure is right.
    double calibrated(double raw) {
        return between(sure, raw);
    }

    /// How often a whole reference this sure is right.
    double calibratedWhole(double raw) {
        return between(wholeSure, raw);
    }

    private static double between(float[] sure, double raw) {
        double at = raw * (sure.length - 1);
        int below = Math.min((int) at, sure.length - 2);
        return sure[below] + (at - below) * (sure[below + 1] - sure[below]);
    }

    /// Writes the file that [#read] reads; equal models give equal bytes.
    public void write(OutputStream stream) throws IOException {
        int size = 5 * Integer.BYTES
                + Float.BYTES * (follow.scores().length + labels + 2 * sure.length + 1)
                + 5 * features.length
                + 3 * weights.length
                + memory.bytes();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(MAGIC)
                .putInt(labels)
                .putInt(sure.length)
                .putInt(features.length)
                .putInt(weights.length);
        put(out, follow.scores());
        put(out, follow.stay());
        put(out, sure);
        put(out, wholeSure);
        out.putFloat(scale);
        put(out, features);
        for (int i = 0; i < features.length; i++) {
            out.put((byte) (rows[i + 1] - rows[i]));
        }
        out.put(targets);
        out.asShortBuffer().put(weights);
        out.position(out.position() + Short.BYTES * weights.length);
        memory.write(out);
        stream.write(out.array(), 0, out.position());
    }

    static void put(ByteBuffer out, int[] ints) {
        out.asIntBuffer().put(ints);
        out.position(out.position() + Integer.BYTES * ints.length);
    }

    private static void put(ByteBuffer out, float[] floats) {
        out.asFloatBuffer().put(floats);
        out.position(out.position() + Float.BYTES * floats.length);
    }

    /// Reads a model's file.
    public static Model read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        if (in.remaining() < 5 * Integer.BYTES || in.getInt() != MAGIC) {
            throw new IOException("This is not a model of references.");
        }
        int labels = in.getInt();
        int points = in.getInt();
        var features = new int[in.getInt()];
        var weights = new short[in.getInt()];
        var follow = Lattice.Follow.of(floats(in, (labels + 1) * labels * labels), floats(in, labels));
        float[] sure = floats(in, points);
        float[] wholeSure = floats(in, points);
        float scale = in.getFloat();
        get(in, features);
        var rows = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            rows[i + 1] = rows[i] + in.get();
        }
        var targets = new byte[weights.length];
        in.get(targets);
        in.asShortBuffer().get(weights);
        in.position(in.position() + Short.BYTES * weights.length);
        return new Model(labels, follow, sure, wholeSure, features, rows, targets, weights, scale, Memory.read(in));
    }

    static void get(ByteBuffer in, int[] ints) {
        in.asIntBuffer().get(ints);
        in.position(in.position() + Integer.BYTES * ints.length);
    }

    private static float[] floats(ByteBuffer in, int count) {
        var floats = new float[count];
        in.asFloatBuffer().get(floats);
        in.position(in.position() + Float.BYTES * count);
        return floats;
    }
}
