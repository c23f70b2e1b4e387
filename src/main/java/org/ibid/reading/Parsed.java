package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// What was read from one reference.
///
/// @param work       a CSL item with what the reference says, and nothing else
/// @param confidence 0 to 1, calibrated: how sure it is that every field is right
/// @param fields     all of its text, piece by piece and in order, as it was read
/// @param warnings   what is doubtful
public record Parsed(Work work, double confidence, List<Field> fields, List<Warning> warnings) {

    public Parsed {
        requireNonNull(work, "work");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
    }

    /// The same for a longer text of which only the beginning, up to a UTF-16 unit, was read.
    Parsed andUnread(String raw, int from) {
        Span rest = new Offsets(raw).span(new Slice(from, raw.length()));
        return new Parsed(
                work,
                confidence / 2,
                Stream.concat(fields.stream(), Stream.of(new Field("note", rest, 0)))
                        .toList(),
                Stream.concat(
                                warnings.stream(),
                                Stream.of(new Warning(
                                        "entry-too-long", "Only the first " + from + " characters were read.", rest)))
                        .toList());
    }

    /// The same with other places.
    Parsed moved(UnaryOperator<Span> place) {
        return new Parsed(
                work,
                confidence,
                fields.stream().map(each -> each.at(place.apply(each.span()))).toList(),
                warnings.stream().map(each -> each.at(place.apply(each.span()))).toList());
    }
}
