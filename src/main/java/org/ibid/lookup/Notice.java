package org.ibid.lookup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ibid.work.identifier.Identifier.Sound;

/// What a registry says happened to a work, or how it belongs together with another.
///
/// @param kind  what
/// @param other the other work: the notice of retraction, what was published...; empty if none is named
/// @param label in the registry's words, cut if they are many; may be empty
public record Notice(Kind kind, Optional<Sound> other, String label) {

    private static final int LONGEST_LABEL = 1_000;

    /// What is said of the work.
    public enum Kind {
        /// It was retracted, withdrawn or removed; the other says so.
        RETRACTED,
        /// Its publisher warns of it; the other says so.
        CONCERN,
        /// It was corrected; the other is the correction.
        CORRECTED,
        /// It is a preprint, and the other what was published.
        PUBLISHED_AS,
        /// It has a preprint, the other.
        HAS_PREPRINT,
        /// It is the notice that retracts the other.
        RETRACTS,
        /// It is the correction of the other.
        CORRECTS
    }

    public Notice {
        requireNonNull(kind, "kind");
        requireNonNull(other, "other");
        // what the database would not take, and more than anybody reads
        label = label.replaceAll("\\p{Cntrl}", " ");
        label = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }
}
