package org.ibid.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the learned model makes of a comparison, field by field, in words: what moved its sum, and by how much.
final class LearnedEvidence {

    /// What moves the log-odds by less is not worth a sentence of its own.
    private static final double LEAST = 0.005;

    private static final List<String> FIELDS =
            Arrays.stream(Feature.values()).map(Feature::field).distinct().toList();

    /// Of each feature, by its ordinal, the place of its field.
    private static final int[] FIELD_OF = Arrays.stream(Feature.values())
            .mapToInt(feature -> FIELDS.indexOf(feature.field()))
            .toArray();

    private LearnedEvidence() {}

    static List<Evidence> of(Comparison comparison, Learned learned) {
        var values = Features.of(comparison, learned.rarity());
        var shares = learned.trees().shares(values);
        var byField = new double[FIELDS.size()];
        for (int i = 0; i < shares.length; i++) {
            byField[FIELD_OF[i]] += shares[i];
        }
        var texts = texts(comparison.signs());
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < byField.length; i++) {
            var text = texts.getOrDefault(FIELDS.get(i), "");
            if (!text.isEmpty() || Math.abs(byField[i]) >= LEAST) {
                evidence.add(new Evidence(FIELDS.get(i), byField[i], text.isEmpty() ? "nothing to compare" : text));
            }
        }
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
