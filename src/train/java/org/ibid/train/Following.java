package org.ibid.train;

import java.util.Arrays;
import java.util.List;
import org.ibid.reading.label.Lattice;

/// Learns which field follows which: by the field before and, besides, the one before that.
final class Following {

    private static final float LEAST = 1e-3f;
    private static final float SHRINK = 0.02f;
    /// After so many examples what was learnt is put to use.
    private static final int OFTEN = 20;

    private final int labels;
    private final float[] pairs;
    private final float[] triples;
    private final float[] stay;
    private final float[] pairSquares;
    private final float[] tripleSquares;
    private final float[] staySquares;
    private final float[] sum;
    private final float[] staySum;
    private final double[] expected;
    private final double[] pair;
    private final boolean[] touched;
    private Lattice.Follow now;
    private int asked;

    Following(int labels, List<Example> examples) {
        this.labels = labels;
        pairs = new float[labels * labels];
        triples = new float[(labels + 1) * labels * labels];
        stay = new float[labels];
        pairSquares = new float[pairs.length];
        tripleSquares = new float[triples.length];
        staySquares = new float[labels];
        sum = new float[triples.length];
        staySum = new float[labels];
        expected = new double[triples.length];
        pair = new double[pairs.length];
        touched = new boolean[(labels + 1) * labels];
        begin(examples);
        now = Lattice.Follow.of(scores(), stay.clone());
    }

    /// Forgets all but what was kept.
    void begin(List<Example> examples) {
        Arrays.fill(triples, 0);
        Arrays.fill(pairSquares, 1);
        Arrays.fill(tripleSquares, 1);
        Arrays.fill(staySquares, 1);
        asked = 0;
        count(examples);
    }

    /// Begins with how often a label follows another.
    private void count(List<Example> examples) {
        Arrays.fill(pairs, 5f);
        for (Example example : examples) {
            int[] path = example.labels();
            for (int t = 1; t < path.length; t++) {
                pairs[path[t - 1] * labels + path[t]]++;
            }
        }
        for (int b = 0; b < labels; b++) {
            float total = 0;
            for (int c = 0; c < labels; c++) {
                total += pairs[b * labels + c];
            }
            for (int c = 0; c < labels; c++) {
                pairs[b * labels + c] = 0.5f * (float) Math.log(pairs[b * labels + c] / total);
            }
            stay[b] = pairs[b * labels + b];
        }
    }

    /// What is known so far.
    Lattice.Follow now() {
        if (asked++ % OFTEN == 0) {
            now = Lattice.Follow.of(scores(), stay.clone());
        }
        return now;
    }

    private float[] scores() {
        var scores = triples.clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] += pairs[i % pairs.length];
        }
        return scores;
    }

    void keep(int of) {
        float[] scores = scores();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scores[i] / of;
        }
        for (int i = 0; i < labels; i++) {
            staySum[i] += stay[i] / of;
        }
    }

    Lattice.Follow kept() {
        return Lattice.Follow.of(sum, staySum);
    }

    void learn(Lattice lattice, int[] path, float weight, float rate) {
        var on = new double[labels];
        int before = labels;
        for (int t = 1; t < path.length; t++) {
            double ended = 1;
            for (int y = 0; y < labels; y++) {
                on[y] += lattice.goesOn(t, y);
                ended -= lattice.goesOn(t, y);
            }
            if (ended > LEAST) {
                lattice.follows(t, expected, touched);
            }
            if (path[t] == path[t - 1]) {
                on[path[t]] -= 1;
            } else {
                int state = before * labels + path[t - 1];
                expected[state * labels + path[t]] -= 1;
                touched[state] = true;
                before = path[t - 1];
            }
        }
        for (int y = 0; y < labels; y++) {
            step(stay, staySquares, y, (float) -on[y] * weight, rate);
        }
        learn(weight, rate);
    }

    /// Goes along `expected`, and empties it.
    private void learn(float weight, float rate) {
        Arrays.fill(pair, 0);
        for (int state = 0; state < touched.length; state++) {
            for (int c = 0; touched[state] && c < labels; c++) {
                int i = state * labels + c;
                pair[state % labels * labels + c] += expected[i];
                if (Math.abs(expected[i]) > LEAST) {
                    step(triples, tripleSquares, i, (float) -expected[i] * weight, rate);
                }
                expected[i] = 0;
            }
            touched[state] = false;
        }
        for (int i = 0; i < pairs.length; i++) {
            if (pair[i] != 0) {
                step(pairs, pairSquares, i, (float) -pair[i] * weight, rate);
            }
        }
    }

    private static void step(float[] weights, float[] squares, int at, float g, float rate) {
        squares[at] += g * g;
        weights[at] += rate * g / (float) Math.sqrt(squares[at]);
    }

    /// Pulls what is known of triples towards what is known of pairs.
    void shrink(float rate) {
        for (int i = 0; i < triples.length; i++) {
            triples[i] /= 1 + SHRINK * rate / (float) Math.sqrt(tripleSquares[i]);
        }
    }
}
