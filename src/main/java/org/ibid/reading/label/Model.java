package org.ibid.reading.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// What was learnt: for each feature a few weights, for each pair of labels one, and how sure is how often right.
///
/// A weight belongs to one of three times as many targets as there are labels: the label in a word, its field's
/// beginning at a word, its field's end before a word. Immutable; may be shared by threads.
public final class Model {

    private static final int MAGIC = 0x49424c31;
    private static final int MANY = 14;

    private final int labels;
    private final Lattice.Follow follow;
    private final float[] sure;
    private final float[] wholeSure;
    private final int[] features;
    private final int[] rows;
    private final byte[] targets;
    private final short[] weights;
    private final float scale;
    private final int mask;
    private final int[] table;
    private final int[] slots;
    private final Memory memory;
    /// Where in the next the row of a feature begins, or -1.
    private final int[] full;

    private final float[] fullWeights;

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
        int capacity = Integer.highestOneBit(Math.max(4, features.length)) * 4;
        this.mask = capacity - 1;
        this.table = new int[capacity];
        this.slots = new int[capacity];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = i + 1;
            slots[slot] = features[i];
        }
        this.full = new int[features.length];
        this.fullWeights = filled(fill());
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
        var sums = new float[3 * labels];
        for (int t = 0; t < size; t++) {
            Arrays.fill(sums, 0);
            int count = text.describe(t, numbers);
            for (int i = 0; i < count; i++) {
                weigh(numbers[i], sums);
            }
            System.arraycopy(sums, 0, inside, t * labels, labels);
            System.arraycopy(sums, labels, begin, t * labels, labels);
            System.arraycopy(sums, 2 * labels, end, t * labels, labels);
        }
        return new Lattice(size, labels, inside, begin, end, follow, Lattice.Limits.QUICK);
    }

    private void weigh(int feature, float[] sums) {
        int slot = feature & mask;
        while (table[slot] != 0) {
            if (slots[slot] == feature) {
                add(table[slot] - 1, sums);
                return;
            }
            slot = slot + 1 & mask;
        }
    }

    private void add(int at, float[] sums) {
        int from = full[at];
        if (from >= 0) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += fullWeights[from + k];
            }
            return;
        }
        for (int i = rows[at]; i < rows[at + 1]; i++) {
            sums[targets[i]] += weights[i] * scale;
        }
    }

    /// Rows of many weights once more as whole rows, because these are added faster.
    private int fill() {
        int width = 3 * labels;
        int many = 0;
        for (int at = 0; at < full.length; at++) {
            boolean whole = rows[at + 1] - rows[at] >= MANY;
            full[at] = whole ? width * many++ : -1;
        }
        return many * width;
    }

    private float[] filled(int size) {
        var all = new float[size];
        for (int at = 0; at < full.length; at++) {
            for (int i = rows[at]; full[at] >= 0 && i < rows[at + 1]; i++) {
                all[full[at] + targets[i]] = weights[i] * scale;
            }
        }
        return all;
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
        var out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(labels);
        write(follow.scores(), out);
        write(follow.stay(), out);
        out.writeInt(sure.length);
        write(sure, out);
        write(wholeSure, out);
        out.writeFloat(scale);
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(features[i]);
            out.writeByte(rows[i + 1] - rows[i]);
        }
        out.writeInt(weights.length);
        out.write(targets);
        for (short each : weights) {
            out.writeShort(each);
        }
        memory.write(out);
        out.flush();
    }

    private static void write(float[] floats, DataOutputStream out) throws IOException {
        for (float each : floats) {
            out.writeFloat(each);
        }
    }

    /// Reads a model's file.
    public static Model read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("This is not a model of references.");
        }
        int labels = in.readInt();
        var follow = Lattice.Follow.of(floats(in, (labels + 1) * labels * labels), floats(in, labels));
        int points = in.readInt();
        float[] sure = floats(in, points);
        float[] wholeSure = floats(in, points);
        float scale = in.readFloat();
        var features = new int[in.readInt()];
        var rows = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
            rows[i + 1] = rows[i] + in.readUnsignedByte();
        }
        var weights = new short[in.readInt()];
        var targets = new byte[weights.length];
        in.readFully(targets);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort();
        }
        return new Model(labels, follow, sure, wholeSure, features, rows, targets, weights, scale, Memory.read(in));
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
