package org.ibid.reading;

import static java.util.Objects.requireNonNull;

/// A piece of an entry's text and what it is.
///
/// @param label      in AnyStyle's words, such as `container-title`; what belongs to no field is a `note`
/// @param span       with the punctuation that follows it
/// @param confidence 0 to 1, calibrated: how sure it is that exactly this piece is this field
public record Field(String label, Span span, double confidence) {

    public Field {
        requireNonNull(label, "label");
        requireNonNull(span, "span");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
    }

    Field at(Span place) {
        return new Field(label, place, confidence);
    }
}
