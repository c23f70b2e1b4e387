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

    private final int labels;
    private final float[] follow;
    private final float[] sure;
    private final int[] features;
    private final int[] rows;
    private final byte[] targets;
    private final short[] weights;
    private final float scale;
    private final int mask;
    private final int[] table;

    /// @param features in ascending order
    /// @param rows     where the weights of each feature begin in the next two, and where the last ends
    /// @param sure     the calibrated confidences of evenly spaced raw ones from 0 to 1
    public Model(
            int labels,
            float[] follow,
            float[] sure,
            int[] features,
            int[] rows,
            byte[] targets,
            short[] weights,
            float scale) {
        this.labels = labels;
        this.follow = follow.clone();
        this.sure = sure.clone();
        this.features = features.clone();
        this.rows = rows.clone();
        this.targets = targets.clone();
        this.weights = weights.clone();
        this.scale = scale;
        int capacity = Integer.highestOneBit(Math.max(4, features.length)) * 4;
        this.mask = capacity - 1;
        this.table = new int[capacity];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = i + 1;
        }
    }

    /// The same model with other calibrated confidences.
    public Model sure(float[] other) {
        return new Model(labels, follow, other, features, rows, targets, weights, scale);
    }

    /// The ways to label these words.
    Lattice lattice(Features text) {
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
        return new Lattice(size, labels, inside, begin, end, follow);
    }

    private void weigh(int feature, float[] sums) {
        int slot = feature & mask;
        while (table[slot] != 0) {
            int at = table[slot] - 1;
            if (features[at] == feature) {
                for (int i = rows[at]; i < rows[at + 1]; i++) {
                    sums[targets[i]] += weights[i] * scale;
                }
                return;
            }
            slot = slot + 1 & mask;
        }
    }

    /// How often a field this sure is right.
    double calibrated(double raw) {
        double at = raw * (sure.length - 1);
        int below = Math.min((int) at, sure.length - 2);
        return sure[below] + (at - below) * (sure[below + 1] - sure[below]);
    }

    /// Writes the file that [#read] reads; equal models give equal bytes.
    public void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(labels);
        for (float each : follow) {
            out.writeFloat(each);
        }
        out.writeInt(sure.length);
        for (float each : sure) {
            out.writeFloat(each);
        }
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
        out.flush();
    }

    /// Reads a model's file.
    public static Model read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("This is not a model of references.");
        }
        int labels = in.readInt();
        float[] follow = floats(in, labels * labels);
        float[] sure = floats(in, in.readInt());
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
        return new Model(labels, follow, sure, features, rows, targets, weights, scale);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
