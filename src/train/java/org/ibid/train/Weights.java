package org.ibid.train;

import java.util.List;

/// The weights of features, only for what was seen with them: the label of the word, the field that begins at it, the
/// field that ended before it. Each has its own step: the smaller, the more it has moved (AdaGrad).
final class Weights {

    /// A feature seen so often may also speak against what was not seen with it.
    private static final int FULL = 3;

    private final int labels;
    private final int[] rows;
    private final byte[] targets;
    /// A weight and the sum of the squares of its gradients in turn.
    private final float[] values;

    private final float[] kept;

    Weights(Described described, int labels, List<Example> examples) {
        this.labels = labels;
        int features = described.vocabulary().size();
        var seen = new long[2 * features];
        var counts = new int[features];
        for (int e = 0; e < examples.size(); e++) {
            int[] path = examples.get(e).labels();
            int from = 0;
            for (int t = 0; t < path.length; t++) {
                int to = described.ends(e)[t];
                for (int i = from; i < to; i++) {
                    int feature = described.numbers(e)[i];
                    counts[feature]++;
                    see(seen, feature, path, t);
                }
                from = to;
            }
        }
        for (int f = 0; f < features; f++) {
            if (counts[f] >= FULL) {
                seen[2 * f] = -1L;
                seen[2 * f + 1] = (1L << 3 * labels - 64) - 1;
            }
        }
        rows = new int[features + 1];
        for (int f = 0; f < features; f++) {
            rows[f + 1] = rows[f] + Long.bitCount(seen[2 * f]) + Long.bitCount(seen[2 * f + 1]);
        }
        targets = new byte[rows[features]];
        values = new float[2 * targets.length];
        kept = new float[targets.length];
        int at = 0;
        for (int f = 0; f < features; f++) {
            for (int k = 0; k < 3 * labels; k++) {
                if ((seen[2 * f + (k >>> 6)] >>> (k & 63) & 1) == 1) {
                    targets[at++] = (byte) k;
                }
            }
        }
    }

    /// Forgets all but what was kept.
    void begin() {
        for (int i = 0; i < targets.length; i++) {
            values[2 * i] = 0;
            values[2 * i + 1] = 1;
        }
    }

    private void see(long[] seen, int feature, int[] path, int t) {
        see(seen, feature, path[t]);
        if (t == 0 || path[t] != path[t - 1]) {
            see(seen, feature, labels + path[t]);
            if (t > 0) {
                see(seen, feature, 2 * labels + path[t - 1]);
            }
        }
    }

    private static void see(long[] seen, int feature, int target) {
        seen[2 * feature + (target >>> 6)] |= 1L << (target & 63);
    }

    void weigh(int feature, float more, float[] sums) {
        for (int i = rows[feature]; i < rows[feature + 1]; i++) {
            sums[targets[i]] += more * values[2 * i];
        }
    }

    void ascend(int feature, float[] step, float rate) {
        for (int i = rows[feature]; i < rows[feature + 1]; i++) {
            float g = step[targets[i]];
            float square = values[2 * i + 1] + g * g;
            values[2 * i + 1] = square;
            values[2 * i] += rate * g / (float) Math.sqrt(square);
        }
    }

    /// The step of the penalty, once a round.
    void shrink(float rate, float l1, float l2) {
        for (int i = 0; i < targets.length; i++) {
            float own = rate / (float) Math.sqrt(values[2 * i + 1]);
            float less = Math.max(0, Math.abs(values[2 * i]) - own * l1);
            values[2 * i] = Math.copySign(less / (1 + own * l2), values[2 * i]);
        }
    }

    /// Adds the weights to the mean over so many rounds.
    void keep(int of) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] += values[2 * i] / of;
        }
    }

    /// The kept weights of a feature, by target.
    float[] kept(int feature) {
        var all = new float[3 * labels];
        for (int i = rows[feature]; i < rows[feature + 1]; i++) {
            all[targets[i]] = kept[i];
        }
        return all;
    }
}
