package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.Work;

/// What was read from one reference.
///
/// @param work       a CSL item with what the reference says, and nothing else
/// @param confidence 0 to 1: how sure it is that the fields are right
/// @param warnings   what is doubtful
public record Parsed(Work work, double confidence, List<Warning> warnings) {

    public Parsed {
        requireNonNull(work, "work");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
        warnings = List.copyOf(warnings);
    }

    Parsed shifted(int by) {
        return new Parsed(
                work,
                confidence,
                warnings.stream().map(each -> each.shifted(by)).toList());
    }
}
