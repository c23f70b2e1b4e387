package org.ibid.train;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ibid.reading.label.Lattice;
import org.ibid.reading.label.Memory;
import org.ibid.reading.label.Model;

/// Makes a model of learnt weights: without those near zero, in sixteen bits each.
final class Packing {

    private static final float LEAST = 0.004f;
    private static final int POINTS = 2;

    private final int width;
    private final int labels;
    private final int[] features;
    private final float[][] weights;
    private final Lattice.Follow follow;
    private final Memory memory;

    Packing(int labels, int[] features, Weights learnt, Lattice.Follow follow, Memory memory) {
        this.memory = memory;
        this.labels = labels;
        this.width = 3 * labels;
        this.features = features;
        this.weights = new float[features.length][];
        for (int f = 0; f < features.length; f++) {
            weights[f] = learnt.kept(f);
        }
        this.follow = follow;
    }

    Model pack() {
        float most = 0;
        for (float[] row : weights) {
            for (float each : row) {
                most = Math.max(most, Math.abs(each));
            }
        }
        float scale = Math.max(most, 1e-6f) / Short.MAX_VALUE;
        int[] order = IntStream.range(0, features.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(features[a], features[b]))
                .mapToInt(each -> each)
                .toArray();
        var kept = new int[order.length];
        var rows = new int[order.length + 1];
        var targets = new byte[1 << 20];
        var packed = new short[1 << 20];
        int count = 0;
        int many = 0;
        for (int f : order) {
            if (count + width > targets.length) {
                targets = Arrays.copyOf(targets, targets.length * 2);
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            int before = count;
            for (int k = 0; k < width; k++) {
                float weight = weights[f][k];
                if (Math.abs(weight) >= LEAST) {
                    targets[count] = (byte) k;
                    packed[count++] = (short) Math.round(weight / scale);
                }
            }
            if (count > before) {
                kept[many] = features[f];
                rows[++many] = count;
            }
        }
        return new Model(
                labels,
                follow,
                straight(),
                straight(),
                Arrays.copyOf(kept, many),
                Arrays.copyOf(rows, many + 1),
                Arrays.copyOf(targets, count),
                Arrays.copyOf(packed, count),
                scale,
                memory);
    }

    private static float[] straight() {
        var points = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = i / (POINTS - 1f);
        }
        return points;
    }
}
