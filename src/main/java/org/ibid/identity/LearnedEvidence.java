package org.ibid.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the learned model makes of a comparison, field by field, in words: what moved its sum, and by how much.
final class LearnedEvidence {

    /// What moves the log-odds by less is not worth a sentence of its own.
    private static final double LEAST = 0.005;

    private LearnedEvidence() {}

    static List<Evidence> of(Comparison comparison, Learned learned) {
        var values = Features.of(comparison, learned.rarity());
        var shares = learned.trees().shares(values);
        var byField = new LinkedHashMap<String, Double>();
        for (var feature : Feature.values()) {
            byField.merge(feature.field(), shares[feature.ordinal()], Double::sum);
        }
        var texts = texts(comparison.signs());
        var evidence = new ArrayList<Evidence>();
        byField.forEach((field, weight) -> {
            var text = texts.getOrDefault(field, "");
            if (!text.isEmpty() || Math.abs(weight) >= LEAST) {
                evidence.add(new Evidence(field, weight, text.isEmpty() ? "nothing to compare" : text));
            }
        });
        return evidence;
    }

    /// Of each field what was found, where what it weighs is learnt.
    private static Map<String, String> texts(Map<Sign, String> signs) {
        var texts = new HashMap<String, String>();
        signs.forEach((sign, text) -> {
            if (sign.weight() == 0) {
                texts.merge(sign.field(), text, (said, more) -> said + "; " + more);
            }
        });
        return texts;
    }
}
