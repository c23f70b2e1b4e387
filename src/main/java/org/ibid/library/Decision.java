package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.identity.Answer;

/// What a person decides of two works.
///
/// @param answer   whether they are one source; a question again, where a person had said that they are two
/// @param keep     the id or key of the work that stays, if they are; else of either
/// @param other    the id or key of the other
/// @param overrule whether to merge them although a person said that they are two
/// @param why      in that person's words; may be empty
public record Decision(Answer answer, String keep, String other, boolean overrule, String why) {

    public Decision {
        requireNonNull(answer, "answer");
        requireNonNull(keep, "keep");
        requireNonNull(other, "other");
        requireNonNull(why, "why");
    }

    /// What a decision does, or would do.
    ///
    /// @param same       whether the two are one source
    /// @param works      the works decided on; the first is the one that stays
    /// @param merge      the merge that was made; empty where none was, or would only be
    /// @param keys       the keys that lead to the kept work from then on
    /// @param references how many entries become the kept work's
    /// @param cites      how many cites become the kept work's, or are no longer ambiguous
    /// @param changes    what becomes of the kept work's fields
    public record Effect(
            boolean same,
            List<WorkId> works,
            Optional<MergeId> merge,
            List<String> keys,
            int references,
            int cites,
            Map<String, Change> changes) {

        /// Of two works that stay two.
        static Effect ofTwo(List<WorkId> works) {
            return new Effect(false, works, Optional.empty(), List.of(), 0, 0, Map.of());
        }

        /// The same, of a rehearsal: the merge was taken back, and nobody can ask for it.
        Effect unmade() {
            return new Effect(same, works, Optional.empty(), keys, references, cites, changes);
        }
    }
}
