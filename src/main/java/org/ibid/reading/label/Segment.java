package org.ibid.reading.label;

import static java.util.Objects.requireNonNull;

/// A piece of a reference's raw text: one field with the punctuation and the white space that follow it.
///
/// @param start      in the raw text, in UTF-16 units
/// @param end        exclusive
/// @param confidence 0 to 1, calibrated: how sure it is that exactly this piece is this field
public record Segment(Label label, int start, int end, double confidence) {

    public Segment {
        requireNonNull(label, "label");
        if (start < 0 || end < start || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no such segment: " + start + " to " + end + ", " + confidence);
        }
    }

    /// The piece of `raw`, without white space at its ends.
    public String in(String raw) {
        return raw.substring(start, end).strip();
    }
}
