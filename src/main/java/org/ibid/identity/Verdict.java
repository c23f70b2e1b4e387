package org.ibid.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// The answer to "are these two works the same source?", and why.
///
/// @param answer      what to do with the pair
/// @param probability that they are the same source, 0 to 1; where a rule holds a pair back from merging (an
///                    edition, a reprint) it is kept inside the band of that answer
/// @param evidence    the reasons, the weightiest first
/// @param model       the version of the rules and weights that decided
public record Verdict(Answer answer, double probability, List<Evidence> evidence, String model) {

    public Verdict {
        requireNonNull(answer, "answer");
        evidence = List.copyOf(evidence);
        requireNonNull(model, "model");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is between 0 and 1: " + probability);
        }
    }
}
