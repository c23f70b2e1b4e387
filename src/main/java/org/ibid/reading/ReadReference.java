package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.reading.label.Segment;
import org.ibid.work.Work;

/// One reference read by the learned model.
///
/// @param raw        as printed
/// @param segments   its fields: all of the raw text, in order
/// @param work       the CSL item they make
/// @param confidence 0 to 1, calibrated: how sure it is that every field is right
/// @param warnings   what is doubtful; their places are in the raw text
public record ReadReference(String raw, List<Segment> segments, Work work, double confidence, List<Warning> warnings) {

    public ReadReference {
        requireNonNull(raw, "raw");
        requireNonNull(work, "work");
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
    }

    /// The same with places in code points.
    public Parsed parsed() {
        var offsets = new Offsets(raw);
        var fields = segments.stream()
                .map(each -> new Field(
                        each.label().word(), offsets.span(new Slice(each.start(), each.end())), each.confidence()))
                .toList();
        return new Parsed(work, confidence, fields, warnings);
    }
}
