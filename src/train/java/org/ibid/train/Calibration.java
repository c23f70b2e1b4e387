package org.ibid.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How often what is said with a confidence is right: fitted as the nearest function that never falls (isotonic
/// regression), shown as a table.
final class Calibration {

    private static final int POINTS = 41;
    private static final int FOLDS = 5;
    private static final int BINS = 10;
    /// As if so many had been seen that are as often right as they say.
    private static final double PRIOR = 2;

    private Calibration() {}

    /// What to say instead of evenly spaced raw confidences from 0 to 1.
    static float[] fit(List<Score.Sure> sures) {
        var sorted = new ArrayList<>(sures);
        sorted.sort(Comparator.comparingDouble(Score.Sure::confidence));
        var levels = new ArrayList<double[]>();
        for (Score.Sure each : sorted) {
            levels.add(new double[] {each.right() ? 1 : 0, 1, each.confidence()});
            while (levels.size() > 1 && mean(levels.get(levels.size() - 2)) >= mean(levels.getLast())) {
                double[] last = levels.removeLast();
                double[] before = levels.getLast();
                for (int i = 0; i < 3; i++) {
                    before[i] += last[i];
                }
            }
        }
        var points = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = (float) at(levels, i / (POINTS - 1.0));
        }
        return points;
    }

    /// Right ones and all ones of a level, with the prior.
    private static double mean(double[] level) {
        double confidence = level[2] / level[1];
        return (level[0] + PRIOR * confidence) / (level[1] + PRIOR);
    }

    /// Between the middles of the levels in straight lines.
    private static double at(List<double[]> levels, double raw) {
        double beforeX = 0;
        double beforeY = 0;
        for (double[] level : levels) {
            double x = level[2] / level[1];
            double y = mean(level);
            if (raw <= x) {
                return x == beforeX ? y : beforeY + (raw - beforeX) / (x - beforeX) * (y - beforeY);
            }
            beforeX = x;
            beforeY = y;
        }
        return beforeY;
    }

    /// Each fifth calibrated by what is learnt from the other four.
    static List<Score.Sure> crossFitted(List<Score.Sure> sures) {
        var fitted = new ArrayList<Score.Sure>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Score.Sure>();
            for (int i = 0; i < sures.size(); i++) {
                if (i * FOLDS / sures.size() != fold) {
                    others.add(sures.get(i));
                }
            }
            float[] points = fit(others);
            for (int i = 0; i < sures.size(); i++) {
                if (i * FOLDS / sures.size() == fold) {
                    Score.Sure each = sures.get(i);
                    fitted.add(new Score.Sure(value(points, each.confidence()), each.right()));
                }
            }
        }
        return fitted;
    }

    private static double value(float[] points, double raw) {
        double at = raw * (points.length - 1);
        int below = Math.min((int) at, points.length - 2);
        return points[below] + (at - below) * (points[below + 1] - points[below]);
    }

    /// The reliability table of ten bins and the expected calibration error.
    static String table(List<Score.Sure> sures) {
        var table = new StringBuilder("said         count  mean said  right\n");
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int count = 0;
            int right = 0;
            double said = 0;
            for (Score.Sure each : sures) {
                if (Math.min(BINS - 1, (int) (each.confidence() * BINS)) == bin) {
                    count++;
                    right += each.right() ? 1 : 0;
                    said += each.confidence();
                }
            }
            if (count > 0) {
                error += Math.abs(said - right) / sures.size();
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f %7d %10.3f %6.3f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        count,
                        said / count,
                        (double) right / count));
            }
        }
        return table.append(String.format(Locale.ROOT, "expected calibration error %.4f%n", error))
                .toString();
    }
}
