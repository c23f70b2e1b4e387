package org.ibid.train;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ibid.reading.label.Lattice;
import org.ibid.reading.label.Memory;
import org.ibid.reading.label.Model;

/// Makes a model of learnt weights, without those near zero.
final class Packing {

    private static final float LEAST = 0.004f;

    private final int[] features;
    private final float[][] weights;
    private final Lattice.Follow follow;
    private final Memory memory;

    Packing(int[] features, Weights learnt, Lattice.Follow follow, Memory memory) {
        this.memory = memory;
        this.features = features;
        this.weights = new float[features.length][];
        for (int f = 0; f < features.length; f++) {
            weights[f] = learnt.kept(f);
        }
        this.follow = follow;
    }

    Model pack() {
        int[] order = IntStream.range(0, features.length)
                .filter(f -> matters(weights[f]))
                .boxed()
                .sorted((a, b) -> Integer.compare(features[a], features[b]))
                .mapToInt(each -> each)
                .toArray();
        return Model.of(
                follow,
                Arrays.stream(order).map(f -> features[f]).toArray(),
                Arrays.stream(order).mapToObj(f -> weights[f]).toArray(float[][]::new),
                memory);
    }

    /// Whether a weight is worth its place; those that are not become zero.
    private static boolean matters(float[] weights) {
        boolean matters = false;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Math.abs(weights[k]) < LEAST ? 0 : weights[k];
            matters |= weights[k] != 0;
        }
        return matters;
    }
}
