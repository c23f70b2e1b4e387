package org.ibid.reading.label;

import java.util.List;

/// A reference cut into its fields.
///
/// @param segments   all of the raw text, in order
/// @param confidence 0 to 1, calibrated: how sure it is that all of them are right
public record Labelled(List<Segment> segments, double confidence) {

    public Labelled {
        segments = List.copyOf(segments);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
    }
}
