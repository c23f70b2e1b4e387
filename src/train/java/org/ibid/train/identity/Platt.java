package org.ibid.train.identity;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.identity.Learning.Step;

/// Log-odds stretched and shifted so that they say how often they are right (Platt 1999).
record Platt(double slope, double shift) {

    /// What was said of one pair.
    record Said(double odds, boolean same, double weight) {}

    private static final int ROUNDS = 100;

    private static final double FINE = 1e5;

    static Platt fit(List<Said> all) {
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 1e-6;
            double h01 = 0;
            double h11 = 1e-6;
            for (var one : all) {
                double probability = 1 / (1 + Math.exp(-slope * one.odds() - shift));
                double miss = one.weight() * ((one.same() ? 1 : 0) - probability);
                double bend = one.weight() * probability * (1 - probability);
                g0 += miss * one.odds();
                g1 += miss;
                h00 += bend * one.odds() * one.odds();
                h01 += bend * one.odds();
                h11 += bend;
            }
            double whole = h00 * h11 - h01 * h01;
            slope += (h11 * g0 - h01 * g1) / whole;
            shift += (h00 * g1 - h01 * g0) / whole;
        }
        return new Platt(slope, shift);
    }

    /// The trees with their values stretched, to five decimals; the first holds the shift.
    List<Step> on(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    double value = Math.round((slope * step.value() + (i == 0 ? shift : 0)) * FINE) / FINE;
                    return new Step(step.feature(), step.threshold(), step.above(), value, step.root());
                })
                .toList();
    }
}
