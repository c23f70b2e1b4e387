package org.ibid.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the learned model makes of a comparison, field by field, in words: what moved its sum, and by how much.
final class LearnedEvidence {

    /// What moves the log-odds by less is not worth a sentence of its own.
    private static final double LEAST = 0.005;

    private LearnedEvidence() {}

    static List<Evidence> of(Comparison comparison, Learned learned) {
        var values = Features.of(comparison.one(), comparison.two(), learned.rarity());
        var shares = learned.trees().shares(values);
        var byField = new LinkedHashMap<String, Double>();
        for (var feature : Feature.values()) {
            byField.merge(feature.field(), shares[feature.ordinal()], Double::sum);
        }
        var evidence = new ArrayList<Evidence>();
        byField.forEach((field, weight) -> {
            var text = text(field, comparison.signs());
            if (!text.isEmpty() || Math.abs(weight) >= LEAST) {
                evidence.add(new Evidence(field, weight, text.isEmpty() ? "nothing to compare" : text));
            }
        });
        return evidence;
    }

    private static String text(String field, Map<Sign, String> signs) {
        return signs.entrySet().stream()
                .filter(sign -> sign.getKey().weight() == 0)
                .filter(sign -> sign.getKey().field().equals(field))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
    }
}
