package org.ibid.train.identity;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.identity.Learning.Step;

/// Log-odds stretched and shifted so that they say how often they are right (Platt 1999).
record Platt(double slope, double shift) {

    /// What was said of one pair.
    record Said(double odds, boolean same, double weight) {}

    private static final int ROUNDS = 30;

    private static final double SMALLEST = 1e-6;

    /// Beyond these odds the loss is the odds.
    private static final double MOST = 500;

    private static final double FINE = 1e5;

    /// By Newton's method, each step halved until it leads downhill.
    static Platt fit(List<Said> all) {
        var fit = new Platt(1, 0);
        for (int round = 0; round < ROUNDS; round++) {
            var step = fit.step(all);
            double loss = fit.loss(all);
            double share = 1;
            while (share > SMALLEST && fit.moved(step, share).loss(all) > loss) {
                share /= 2;
            }
            fit = share > SMALLEST ? fit.moved(step, share) : fit;
        }
        return fit;
    }

    private Platt moved(Platt step, double share) {
        return new Platt(slope + share * step.slope, shift + share * step.shift);
    }

    private double stretched(Said one) {
        return slope * one.odds() + shift;
    }

    private double loss(List<Said> all) {
        double loss = 0;
        for (var one : all) {
            double odds = one.same() ? stretched(one) : -stretched(one);
            loss += one.weight() * (odds < -MOST ? -odds : Math.log1p(Math.exp(-odds)));
        }
        return loss;
    }

    private Platt step(List<Said> all) {
        double g0 = 0;
        double g1 = 0;
        double h00 = 1e-6;
        double h01 = 0;
        double h11 = 1e-6;
        for (var one : all) {
            double probability = 1 / (1 + Math.exp(-stretched(one)));
            double miss = one.weight() * ((one.same() ? 1 : 0) - probability);
            double bend = one.weight() * probability * (1 - probability);
            g0 += miss * one.odds();
            g1 += miss;
            h00 += bend * one.odds() * one.odds();
            h01 += bend * one.odds();
            h11 += bend;
        }
        double whole = h00 * h11 - h01 * h01;
        return new Platt((h11 * g0 - h01 * g1) / whole, (h00 * g1 - h01 * g0) / whole);
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
