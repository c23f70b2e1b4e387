package org.ibid.identity;

import static java.util.Objects.requireNonNull;

/// One reason for a verdict.
///
/// @param field  the CSL variable it is about (`title`, `author`...), or `identifier`
/// @param weight in log-odds (natural logarithm): above 0 it speaks for the same source, below 0 against
/// @param text   for a person to read: "titles equal but for 'the'"
public record Evidence(String field, double weight, String text) {

    public Evidence {
        requireNonNull(field, "field");
        requireNonNull(text, "text");
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("evidence has a finite weight: " + weight);
        }
    }
}
