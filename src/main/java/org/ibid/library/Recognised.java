package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.work.Work;

/// What a record is in a library.
///
/// @param work        the work most like it; empty if none is
/// @param likeness    whether it is that work, may be, or is not
/// @param probability that it is, 0 to 1
/// @param evidence    what speaks for that, and against; the weightiest first
public record Recognised(Optional<Known> work, Answer likeness, double probability, List<Evidence> evidence) {

    /// A work of the library.
    ///
    /// @param id  what identifies it
    /// @param key its citation key
    /// @param csl its record, under that key
    public record Known(WorkId id, String key, Work csl) {}

    /// Nothing in the library is like it.
    static final Recognised NOTHING = new Recognised(Optional.empty(), Answer.DIFFERENT, 0, List.of());

    public Recognised {
        requireNonNull(work, "work");
        requireNonNull(likeness, "likeness");
        evidence = List.copyOf(evidence);
    }
}
