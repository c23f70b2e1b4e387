package org.ibid.identity;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.ibid.work.Work;

/// Two records of one source made into one.
///
/// @param work the best of both, field by field
/// @param from each of its variables (and `type`) → where its value came from: [#KEPT] or [#OTHER]
public record Merged(Work work, SequencedMap<String, String> from) {

    /// The value is that of the record which is kept.
    public static final String KEPT = "kept";

    /// The value is that of the record which is merged into it.
    public static final String OTHER = "other";

    public Merged {
        requireNonNull(work, "work");
        from = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(from));
    }
}
