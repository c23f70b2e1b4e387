package org.ibid.bench.identity;

/// How far probabilities are from what happens: the expected calibration error over ten equal bins.
final class Calibration {

    private static final int BINS = 10;

    private final double[] said = new double[BINS];
    private final long[] happened = new long[BINS];
    private final long[] all = new long[BINS];

    void add(double probability, boolean truth) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        said[bin] += probability;
        happened[bin] += truth ? 1 : 0;
        all[bin]++;
    }

    double error() {
        double error = 0;
        long total = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - happened[bin]);
            total += all[bin];
        }
        return total == 0 ? 0 : error / total;
    }
}
